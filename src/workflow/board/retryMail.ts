import { readAll, readOne } from '@/database/asSystem';
import { inTransaction } from '@/database/inTransaction';
import { done, refusedFor, type Done, type Result } from '@/domain/result';
import { queueMailJob } from '@/jobs/queueMail';
import type { ActContext } from '../sheet/actRequest';
import { recordTimeline } from '../timeline/recordTimeline';
import type { Payload, Where } from 'payload';
import type { WaitingMail } from '@/contract/outboxView';

/** Mails that were given up, as an admin saw them. */
export interface MailRequest {
  readonly mail: string;
  readonly attempts: number;
}

/** Queues a mail that was given up, with a new one's attempts; people who have got it get no second. */
export function retryMail(
  { payload, person, now }: ActContext,
  { mail: id, attempts }: MailRequest,
): Promise<Result<Done>> {
  return inTransaction(payload, async (req): Promise<Result<Done>> => {
    if (!person.roles.includes('admin')) return refusedFor('role_missing', 'mail');
    const mail = await readOne(req, 'mails', id);
    if (mail === null) return refusedFor('not_found', 'mail');
    if (mail.state !== 'failed' || mail.attempts !== attempts) return refusedFor('mail_not_given_up', 'mail');
    await payload.db.updateOne({
      collection: 'mails',
      id,
      data: { state: 'queued', attempts: 0, refused: [] },
      req,
    });
    await queueMailJob(req, id);
    await recordTimeline(req, {
      scope: { kind: 'mail', id },
      edition: mail.edition ?? null,
      province: mail.province ?? null,
      action: 'retry_mail',
      actor: person,
      at: now,
      comment: null,
      changes: [{ field: 'state', before: 'failed', after: 'queued' }],
    });
    return done;
  });
}

/** Mails that are gathered for somebody, and that nobody has tried to send yet. */
export const restingMails: Where = {
  and: [{ source: { equals: 'gathered' } }, { state: { equals: 'queued' } }, { attempts: { equals: 0 } }],
};

/** The list shows so many. */
const mostListed = 100;

/**
 * Reads the mails that are not all sent, the newest first: given up, or waiting for another attempt. What is gathered until
 * its time is none of them.
 */
export async function readWaitingMails(payload: Payload): Promise<readonly WaitingMail[]> {
  const docs = await readAll({ payload }, 'mails', {
    where: {
      and: [
        { state: { in: ['queued', 'sending', 'failed'] } },
        {
          or: [
            { source: { not_equals: 'gathered' } },
            { state: { not_equals: 'queued' } },
            { attempts: { greater_than: 0 } },
          ],
        },
      ],
    },
    sort: '-at',
    limit: mostListed,
  });
  return docs.flatMap(({ id, edition, province, state, attempts, sent, refused, reason, at }) =>
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
            refused: refused?.length ?? 0,
            reason: reason ?? null,
            at,
          },
        ],
  );
}
