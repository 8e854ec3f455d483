'use client';
import { useTranslation } from '@payloadcms/ui';
import { localeOf, type Locale } from '@/domain/bilingual';

/** The reader's language, as chosen in the account. */
export function useLocale(): Locale {
  return localeOf(useTranslation().i18n.language);
}

/** The words of one area in the reader's language. */
export function useWords<W>(words: Readonly<Record<Locale, W>>): W {
  return words[useLocale()];
}
