import type { Payload, PayloadRequest } from 'payload';
import { deviceOf, isOpen } from '@/domain/people/account';
import { readAccount } from './accountRecord';
import { requestBy } from '@/access/requestBy';
import { deviceCookie } from '@/signIn/countAttempt';
import { inTransaction } from '@/database/inTransaction';
import { isSameText } from '@/env/requestTrust';
import { ok, refused, refusedFor, type Result } from '@/domain/result';
import { newPasswordIssues } from './commonPasswords';
import { linkKey } from './links';
import { writeAccount } from './moveAccount';

/** Remembers which browser opened a session, for as long as the session is there. */
export async function noteDevice(
  req: PayloadRequest,
  { person, session }: { readonly person: string; readonly session: string },
): Promise<void> {
  const account = await readAccount(req, person);
  if (account === null) return;
  const open = new Set(account.sessions.map(({ id }) => id));
  const others = account.devices.filter((each) => each.session !== session && open.has(each.session));
  const devices = [...others, { session, ...deviceOf(req.headers.get('user-agent')) }];
  await req.payload.db.updateOne({ collection: 'users', id: person, data: { devices }, req });
}

/** What somebody comes with who has no session: the two halves of a link, and the password to set. */
export interface LinkRequest {
  readonly person: string;
  readonly key: string;
  readonly password: string;
}

/** The `Set-Cookie` headers of a browser that came with a good link. */
export interface LinkTaken {
  readonly cookies: readonly string[];
}

/**
 * Sets the password of an account by its open link, once. Nobody is logged in by it, and every session ends: who has the
 * mailbox may open the account, who had it open before may not go on. The browser is known from then on, so that a
 * link is a way in for somebody whom a stranger's wrong passwords have shut out.
 */
export function setPassword(
  { payload, now }: { readonly payload: Payload; readonly now: Date },
  { person, key, password }: LinkRequest,
): Promise<Result<LinkTaken>> {
  return inTransaction(payload, async (req): Promise<Result<LinkTaken>> => {
    const account = await readAccount(req, person);
    const { active = false, link = null } = account ?? {};
    if (account === null || !active || link === null || !isOpen(link, now)) return refusedFor('link_dead');
    if (!isSameText(key, linkKey(payload.secret, account.id, link))) return refusedFor('link_dead');
    const issues = newPasswordIssues(password, account);
    if (issues.length > 0) return refused(issues);
    // The collection's hooks close the link, end the invitation and record what happened.
    await writeAccount(requestBy(req, account), account.id, { password });
    return ok({ cookies: [deviceCookie(payload, account.email)] });
  });
}
