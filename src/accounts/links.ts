import { createHmac, randomBytes } from 'node:crypto';
import { linkTerms, type AccountLink, type LinkKind } from '@/domain/people/account';
import type { Payload } from 'payload';
import { keyFor } from '@/signIn/cookies';
import { openText, sealText } from '@/signIn/sealedText';
import { inTransaction } from '@/database/inTransaction';
import { queueReset, resetTaskSlug } from '@/jobs/queues';

/** A new link of an account, in place of any that was open. */
export function newLink(kind: LinkKind, now: Date): AccountLink {
  const expires = new Date(now.getTime() + linkTerms[kind]).toISOString();
  return { kind, nonce: randomBytes(16).toString('hex'), at: now.toISOString(), expires };
}

/**
 * What stands in the mail. It is stored nowhere: only who has the installation's secret can make it again, which the
 * mail job does each time it tries, and the door when somebody comes with one.
 */
export function linkKey(secret: string, person: string, { kind, nonce, expires }: AccountLink): string {
  return createHmac('sha256', secret)
    .update(['account-link', person, kind, nonce, expires].join('\n'))
    .digest('hex');
}

/**
 * Takes down that somebody forgot the password of this address, and looks nothing up: whoever asks cannot tell by the time
 * of the answer whether anybody has the address. The request outlives the process; a job does the work.
 */
export function takeReset(payload: Payload, address: string): Promise<void> {
  const sealed = sealText(keyFor(payload, 'reset'), address, resetTaskSlug);
  return inTransaction(payload, (req) => queueReset(req, sealed));
}

/** The address of a request that was taken down; null when it was sealed under another secret. */
export function addressOfReset(payload: Payload, sealed: string): string | null {
  return openText(keyFor(payload, 'reset'), sealed, resetTaskSlug);
}
