'use client';
import { useTranslation } from '@payloadcms/ui';
import type { Locale } from '@/domain/bilingual';

/** The reader's language, as chosen in the account. */
export function useLocale(): Locale {
  return useTranslation().i18n.language === 'en' ? 'en' : 'tr';
}

/** The words of one area in the reader's language. */
export function useWords<W>(words: Readonly<Record<Locale, W>>): W {
  return words[useLocale()];
}
