'use client';
import { useTranslation } from '@payloadcms/ui';
import type { ReactNode } from 'react';
import { DeskLocale } from '@/desk/shared/locale';
import { localeOf } from '@/domain/bilingual';
import '@/desk/shared/tokens.css';

/** Lets our parts of Payload's admin speak its language, in the desk's colours. */
export function AdminLocale({ children }: { readonly children?: ReactNode }) {
  return <DeskLocale locale={localeOf(useTranslation().i18n.language)}>{children}</DeskLocale>;
}
