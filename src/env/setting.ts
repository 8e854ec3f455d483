import type { envMessages } from '@/messages/operator/env';

/** Where settings are read from: the environment, or what a test puts in its place. */
export type SettingSource = Readonly<Record<string, string | undefined>>;
export type Words = (typeof envMessages)['tr'];
/** Notes a problem; all are reported at once. */
export type Refuse = (say: (words: Words) => string) => void;

/** Reads a setting, or null when it is missing or empty. */
export function set(source: SettingSource, name: string): string | null {
  const value = source[name]?.trim();
  return value === undefined || value === '' ? null : value;
}
