import type { PayloadRequest } from 'payload';
import { grantChangeIssues, type PersonGrants } from '@/domain/people/personChange';
import type { Issue } from '@/domain/issue';
import { done, refused, refusedFor, type Done, type Result } from '@/domain/result';
import type { ActContext } from '@/workflow/sheet/actRequest';
import {
  holdAccounts,
  otherAdmins,
  readAccount,
  type AccountRecord,
  type StoredSession,
} from './accountRecord';
import { moveAccount, recordOnAccount, writeAccount, type PersonTarget } from './moveAccount';
import { tidyRequest, personIssues, type PersonRequest } from './invitePerson';
import { inTransaction } from '@/database/inTransaction';

/** Changes what an admin wrote about somebody. An admin's own roles and province are for another admin. */
export function changePerson(
  acting: ActContext,
  written: PersonTarget & PersonRequest,
): Promise<Result<Done>> {
  const { person, revision, ...request } = tidyRequest(written);
  return moveAccount(acting, { person, revision }, async (req, account) => {
    const after = { roles: request.roles, province: request.province, active: account.active };
    const issues = [
      ...(await personIssues(req, request, account)),
      ...ownAddressIssues(acting, account, request),
      ...(await judgeGrants(req, acting, { account, after })),
    ];
    if (issues.length > 0) return refused(issues);
    await writeAccount(req, account.id, { ...request, roles: [...request.roles] });
    return done;
  });
}

/** Switches somebody off, whose sessions and links end at once, or on again. Nobody is ever deleted. */
export function switchPerson(
  acting: ActContext,
  { active, ...ref }: PersonTarget & { readonly active: boolean },
): Promise<Result<Done>> {
  return moveAccount(acting, ref, async (req, account) => {
    const { roles, province } = account;
    const issues = await judgeGrants(req, acting, { account, after: { roles, province, active } });
    if (issues.length > 0) return refused(issues);
    if (active !== account.active) await writeAccount(req, account.id, { active });
    return done;
  });
}

async function judgeGrants(
  req: PayloadRequest,
  { person, now }: ActContext,
  { account, after }: { readonly account: AccountRecord; readonly after: PersonGrants },
): Promise<readonly Issue[]> {
  const others = account.roles.includes('admin') ? await otherAdmins(req, account.id) : [];
  const losesAdmin = !after.active || !after.roles.includes('admin');
  if (losesAdmin) await holdAccounts(req, others, now);
  const before = { roles: account.roles, province: account.province, active: account.active };
  return grantChangeIssues({
    actor: person.id,
    person: account.id,
    before,
    after,
    otherAdmins: others.length,
  });
}

/** The own address too: somebody who finds a desk unlocked must not take the account along. */
function ownAddressIssues(
  { person }: ActContext,
  { id, email }: AccountRecord,
  request: PersonRequest,
): readonly Issue[] {
  return person.id === id && request.email !== email ? [{ field: 'email', problem: 'own_roles' }] : [];
}

/** Ends all sessions of a person, by an admin: they are asked to log in again. */
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

/** Ends one of the person's own sessions, or with null all but the present one. */
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
