import { useSyncExternalStore } from 'react';
import { localeOf, type Locale } from '@/domain/bilingual';

/** Light, dark, or as the device has it. */
export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const listeners = new Set<() => void>();
const year = 31_536_000;

/** The same cookies as Payload's admin has, which the server reads too: the first paint is right on both. */
function keep(name: 'payload-lng' | 'payload-theme', value: string | null): void {
  const age = value === null ? 0 : year;
  document.cookie = `${name}=${value ?? ''}; path=/; max-age=${String(age)}; samesite=lax`;
  for (const told of listeners) told();
}

/** Gives the language of the screens. */
export function shownLocale(): Locale {
  return localeOf(document.documentElement.lang);
}

/** Gives how the screens look. */
export function shownTheme(): Theme {
  const theme = document.documentElement.dataset['theme'];
  return themes.find((each) => each === theme) ?? 'auto';
}

/** Has the screens speak this language, from now on and on this computer. */
export function chooseLocale(locale: Locale): void {
  document.documentElement.lang = locale;
  keep('payload-lng', locale);
}

/** Has the screens look so, from now on and on this computer. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  keep('payload-theme', theme === 'auto' ? null : theme);
}

function listen(told: () => void): () => void {
  listeners.add(told);
  return () => {
    listeners.delete(told);
  };
}

/** Gives what was chosen, and follows it. */
export function usePreferences(): { readonly locale: Locale; readonly theme: Theme } {
  return {
    locale: useSyncExternalStore(listen, shownLocale),
    theme: useSyncExternalStore(listen, shownTheme),
  };
}
