import { createContext, use, type ReactNode } from 'react';
import type { Locale } from '@/domain/bilingual';

const LocaleContext = createContext<Locale>('tr');

interface DeskLocaleProps {
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** Lets the parts below speak this language. */
export function DeskLocale({ locale, children }: DeskLocaleProps) {
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}

/** Gives the reader's language, as chosen in the person's menu. */
export function useLocale(): Locale {
  return use(LocaleContext);
}
