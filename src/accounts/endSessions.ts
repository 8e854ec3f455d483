import { inTransaction } from '@/database/inTransaction';
import { done, refusedFor, type Done, type Result } from '@/domain/result';
import type { ActContext } from '@/workflow/sheet/actRequest';
import { readAccount, type AccountRecord, type StoredSession } from './accountRecord';
import { recordOnAccount, writeAccount } from './moveAccount';

/** Ends all sessions of somebody, by an admin: whoever holds one is asked to log in again. */
export function endSessionsOf(acting: ActContext, person: string): Promise<Result<Done>> {
  return inTransaction(acting.payload, async (req) => {
    if (!acting.person.roles.includes('admin')) return refusedFor('role_missing');
    const account = await readAccount(req, person);
    if (account === null) return refusedFor('not_found');
    await writeAccount(
      req,
      person,
      withSessions(account, () => false),
    );
    await recordOnAccount(req, acting, { id: person, action: 'end_sessions' });
    return done;
  });
}

/** Ends one of the own sessions, or with null all but the present one. */
export function endOwnSessions(
  { payload, person }: ActContext,
  { current, session }: { readonly current: string; readonly session: string | null },
): Promise<Result<Done>> {
  return inTransaction(payload, async (req) => {
    const account = await readAccount(req, person.id);
    if (account === null) return refusedFor('not_found');
    if (session !== null && !account.sessions.some(({ id }) => id === session))
      return refusedFor('not_found', 'session');
    const stays = ({ id }: StoredSession): boolean => (session === null ? id === current : id !== session);
    await writeAccount(req, person.id, withSessions(account, stays));
    return done;
  });
}

function withSessions({ sessions, devices }: AccountRecord, stays: (session: StoredSession) => boolean) {
  const left = sessions.filter(stays);
  const known = devices.filter(({ session }) => left.some(({ id }) => id === session));
  return { sessions: left.map((session) => ({ ...session })), devices: known };
}
