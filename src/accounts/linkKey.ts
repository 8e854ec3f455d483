import { createHmac, randomBytes } from 'node:crypto';
import { linkTerms, type AccountLink, type LinkKind } from '@/domain/people/accountLink';

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
