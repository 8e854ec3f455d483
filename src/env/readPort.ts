import { set, type Refuse, type SettingSource } from './setting';

/** Reads a port by the name of its setting, or null when none is set. */
export function readPort(source: SettingSource, name: 'PORT' | 'WORKER_PORT', refuse: Refuse): number | null {
  const written = set(source, name);
  if (written === null) return null;
  const port = Number(written);
  if (!/^\d+$/.test(written) || port < 1 || port > 65_535) refuse((words) => words.port(name, written));
  return port;
}
