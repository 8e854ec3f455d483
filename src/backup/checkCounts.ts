import { BackupRefused } from './backupRefused';
import { backupMessages } from '@/messages/operator/backup';

type Counts = Readonly<Record<string, number>>;

/** Throws `BackupRefused` when a filled database holds other numbers of rows than the backup says. */
export function checkCounts(wanted: Counts, found: Counts): void {
  const names = [...new Set([...Object.keys(wanted), ...Object.keys(found)])].sort();
  const different = names.filter((name) => (wanted[name] ?? 0) !== (found[name] ?? 0));
  if (different.length > 0)
    throw new BackupRefused(different.map((what) => ({ problem: 'count_differs', what })));
}

/**
 * Why mails that had not been sent are given up by a restore: the system that was copied may have sent them since. The
 * list of waiting mails shows it to admins of either language.
 */
export const restoredMailReason = `${backupMessages.tr.mailGivenUp} / ${backupMessages.en.mailGivenUp}`;
