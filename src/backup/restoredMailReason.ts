import { backupMessages } from '@/messages/operator/backup';

/**
 * Why mails that had not been sent are given up by a restore: the system that was copied may have sent them since. The
 * list of waiting mails shows it to admins of either language.
 */
export const restoredMailReason = `${backupMessages.tr.mailGivenUp} / ${backupMessages.en.mailGivenUp}`;
