import type { Payload } from 'payload';
import { requestBy } from '@/access/requestBy';
import { deviceCookie } from '@/signIn/deviceCookie';
import { inTransaction } from '@/database/inTransaction';
import { isSameText } from '@/env/sameText';
import { isOpen } from '@/domain/people/accountLink';
import { passwordIssues } from '@/domain/people/passwordIssues';
import { readAccount } from './accountRecord';
import { linkKey } from './linkKey';
import { refusedFor, writeAccount, type AccountAnswer } from './moveAccount';

/** What somebody comes with who has no session: the two halves of a link, and the password to set. */
export interface LinkVisit {
  readonly person: string;
  readonly key: string;
  readonly password: string;
}

/** What the visit answers, and the `Set-Cookie` header of a browser that came with a good link. */
export interface LinkOutcome extends AccountAnswer {
  readonly cookies: readonly string[];
}

const deadLink: LinkOutcome = { ...refusedFor('link_dead'), cookies: [] };

/**
 * Sets the password of an account by its open link, once. Nobody is logged in by it, and every session ends: who has the
 * mailbox may open the account, who had it open before may not go on. The browser is known from then on, so that a
 * link is a way in for somebody whom a stranger's wrong passwords have shut out.
 */
export function setPassword(
  { payload, now }: { readonly payload: Payload; readonly now: Date },
  { person, key, password }: LinkVisit,
): Promise<LinkOutcome> {
  return inTransaction(payload, async (req): Promise<LinkOutcome> => {
    const account = await readAccount(req, person);
    const { active = false, link = null } = account ?? {};
    if (account === null || !active || link === null || !isOpen(link, now)) return deadLink;
    if (!isSameText(key, linkKey(payload.secret, account.id, link))) return deadLink;
    const issues = passwordIssues(password, account);
    if (issues.length > 0) return { issues, cookies: [] };
    // The collection's hooks close the link, end the invitation and record what happened.
    await writeAccount(requestBy(req, account), account.id, { password });
    return { issues: [], cookies: [deviceCookie(payload, account.email)] };
  });
}
