import type { Payload } from 'payload';
import { readAll } from '@/database/asSystem';
import type { WaitingMail } from '@/contract/outboxView';

/** The list shows so many. */
const mostListed = 100;

/** Mails that are not all sent, the newest first: given up, or waiting for another attempt. */
export async function readWaitingMails(payload: Payload): Promise<readonly WaitingMail[]> {
  const docs = await readAll({ payload }, 'mails', {
    where: { state: { in: ['queued', 'sending', 'failed'] } },
    sort: '-at',
    limit: mostListed,
  });
  return docs.flatMap(({ id, edition, province, state, attempts, sent, reason, at }) =>
    state === 'sent'
      ? []
      : [
          {
            id,
            edition: edition ?? null,
            province: province ?? null,
            state,
            attempts,
            sent: sent.length,
            reason: reason ?? null,
            at,
          },
        ],
  );
}
