import { createHmac, randomBytes } from 'node:crypto';
import { linkTerms, type AccountLink, type LinkKind } from '@/domain/people/account';
import type { Payload } from 'payload';
import { keyFor } from '@/access/sealer';
import { openText, sealText } from '@/access/sealedText';
import { inTransaction } from '@/database/inTransaction';
import { queueReset, resetTaskSlug } from '@/jobs/queues';

/** Makes a new link of an account, in place of any that was open. */
export function newLink(kind: LinkKind, now: Date): AccountLink {
  const expires = new Date(now.getTime() + linkTerms[kind]).toISOString();
  return { kind, nonce: randomBytes(16).toString('hex'), at: now.toISOString(), expires };
}

/**
 * Computes the key of a link, for the mail. It is stored nowhere: only who has the installation's secret can
 * make it again, which the mail job does each time it tries, and the endpoint when somebody comes with one.
 */
export function linkKey(secret: string, person: string, { kind, nonce, expires }: AccountLink): string {
  return createHmac('sha256', secret)
    .update(['account-link', person, kind, nonce, expires].join('\n'))
    .digest('hex');
}

/**
 * Takes down that somebody forgot the password of this address, and looks nothing up: the time of the answer
 * does not show whether anybody has the address. The request outlives the process; a job does the work.
 */
export function takeReset(payload: Payload, address: string): Promise<void> {
  const sealed = sealText(keyFor(payload, 'reset'), address, resetTaskSlug);
  return inTransaction(payload, (req) => queueReset(req, sealed));
}

/** Opens the sealed address of a reset request; null when it was sealed under another secret. */
export function addressOfReset(payload: Payload, sealed: string): string | null {
  return openText(keyFor(payload, 'reset'), sealed, resetTaskSlug);
}
