import { BackupRefused } from './backupRefused';

type Counts = Readonly<Record<string, number>>;

/** Throws `BackupRefused` when a filled database holds other numbers of rows than the backup says. */
export function checkCounts(wanted: Counts, found: Counts): void {
  const names = [...new Set([...Object.keys(wanted), ...Object.keys(found)])].sort();
  const different = names.filter((name) => (wanted[name] ?? 0) !== (found[name] ?? 0));
  if (different.length > 0)
    throw new BackupRefused(different.map((what) => ({ problem: 'count_differs', what })));
}
