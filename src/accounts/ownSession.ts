import type { SessionView } from '@/contract/signInAnswer';
import { inReading, inTransaction } from '@/database/inTransaction';
import { ok, refusedFor, type Result } from '@/domain/result';
import { latestEnd, sessionEnd } from '@/domain/signIn/secondFactor';
import { sessionCookie, signSession } from '@/signIn/session';
import type { ActContext } from '@/workflow/sheet/actRequest';
import { openSessions, readAccount, type StoredSession } from './accountRecord';

/** Reads how long this session of the person's goes on; asking does not lengthen it. */
export async function readOwnSession(
  { payload, person, now }: ActContext,
  session: string,
): Promise<Result<SessionView>> {
  const account = await inReading(payload, (scope) => readAccount(scope, person.id));
  const own = account && openSessions(account, now).find(({ id }) => id === session);
  return own ? ok(viewOf(own, now)) : refusedFor('not_logged_in');
}

/**
 * Renews this session of the person's for a whole term, as Payload's admin does, but never past the longest that one lasts
 * (docs/adr/0012). Gives the cookie of the new token with it.
 */
export function renewOwnSession(
  { payload, person, now }: ActContext,
  session: string,
): Promise<Result<{ readonly view: SessionView; readonly cookie: string }>> {
  const { tokenExpiration } = payload.collections.users.config.auth;
  return inTransaction(payload, async (req) => {
    const account = await readAccount(req, person.id);
    const own = account?.active === true && openSessions(account, now).find(({ id }) => id === session);
    if (!own) return refusedFor('not_logged_in');
    const left = Math.floor((latestEnd(own) - now.getTime()) / 1000);
    const seconds = Math.min(tokenExpiration, left);
    const renewed = { ...own, expiresAt: new Date(now.getTime() + seconds * 1000).toISOString() };
    const sessions = account.sessions.map((each) => (each.id === session ? renewed : { ...each }));
    // Who renews a session changes nothing of the account, so its time stays.
    await payload.db.updateOne({
      collection: 'users',
      id: person.id,
      data: { sessions, updatedAt: null },
      req,
      returning: false,
    });
    const { token } = await signSession(payload, { user: person.id, session, seconds });
    return ok({ view: viewOf(renewed, now), cookie: sessionCookie(payload, token) });
  });
}

function viewOf(session: StoredSession, now: Date): SessionView {
  return {
    now: now.toISOString(),
    ends: sessionEnd(session).toISOString(),
    latest: new Date(latestEnd(session)).toISOString(),
  };
}
