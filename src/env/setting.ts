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

/** Reads a port by the name of its setting, or null when none is set. */
export function readPort(source: SettingSource, name: 'PORT' | 'WORKER_PORT', refuse: Refuse): number | null {
  const written = set(source, name);
  if (written === null) return null;
  const port = Number(written);
  if (!/^\d+$/.test(written) || port < 1 || port > 65_535) refuse((words) => words.port(name, written));
  return port;
}
