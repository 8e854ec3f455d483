import { settingsOf } from '@/access/settingsOf';
import { found, ok } from '@/domain/result';
import { listOutbox, openLetter } from '@/mail/outbox';
import { readWaitingMails, retryMail } from '@/workflow/board/retryMail';
import type { Handlers } from './requestContext';

/** Outgoing mail, for the admins: the local outbox where there is no mail server, and what could not be sent. */
export const outboxHandlers: Handlers<'readOutbox' | 'openLetter' | 'retryMail'> = {
  readOutbox: async ({ payload }) => {
    const { outbox: folder } = settingsOf(payload);
    return ok({
      kind: folder === null ? 'smtp' : 'outbox',
      letters: folder === null ? [] : await listOutbox(folder),
      waiting: await readWaitingMails(payload),
    });
  },
  openLetter: async ({ payload }, { letter }) => {
    const { outbox: folder } = settingsOf(payload);
    return found(folder === null ? null : await openLetter(folder, letter));
  },
  retryMail: (context, request) => retryMail(context, request),
};
