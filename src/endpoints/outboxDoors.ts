import { settingsOf } from '@/access/settingsOf';
import type { OutboxView } from '@/contract/outboxView';
import { listOutbox, openLetter } from '@/mail/outbox';
import { readWaitingMails } from '@/workflow/board/readWaitingMails';
import { retryMail } from '@/workflow/board/retryMail';
import { admins } from './callers';
import type { Door } from './door';
import { readInput } from './input';
import { actingOf } from './place';
import { Refused, refuse } from './refused';

/** Outgoing mail, for the admins: the local outbox where there is no mail server, and what could not be sent. */
export const outboxDoors: readonly Door[] = [
  {
    method: 'get',
    path: '/desk/outbox',
    callers: admins,
    answer: async ({ req: { payload } }): Promise<OutboxView> => {
      const { outbox: folder } = settingsOf(payload);
      return {
        kind: folder === null ? 'smtp' : 'outbox',
        letters: folder === null ? [] : await listOutbox(folder),
        waiting: await readWaitingMails(payload),
      };
    },
  },
  {
    method: 'get',
    path: '/desk/outbox/:letter',
    callers: admins,
    answer: async ({ req: { payload }, params: { letter = '' } }) => {
      const folder = settingsOf(payload).outbox ?? refuse('not_found');
      return (await openLetter(folder, letter)) ?? refuse('not_found');
    },
  },
  {
    method: 'post',
    path: '/desk/outbox/retry',
    callers: admins,
    answer: async (visit) => {
      const ref = readInput(visit.body, (input) => ({
        mail: input.text('mail', 300),
        attempts: input.count('attempts'),
      }));
      const answer = await retryMail(actingOf(visit), ref);
      if (answer.issues.length > 0) throw new Refused(answer.issues);
      return answer;
    },
  },
];
