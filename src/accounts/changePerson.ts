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
import { notProposed, propose, type Proposed } from './accountChanges';
import { needsSecondPerson, type PersonDetails } from '@/domain/people/accountChange';
import type { Person } from '@/domain/permissions/person';
import { secondFactorIssues } from '@/signIn/secondFactorRecord';
import { identityIssues } from '@/signIn/provider/unlinkIdentity';
import { tidyRequest, personIssues, type PersonRequest } from './invitePerson';
import { inTransaction } from '@/database/inTransaction';

/**
 * Changes what an admin wrote about somebody. An admin's own roles and province are for another admin. What gives power or
 * moves the address is proposed as a whole; what only takes away holds at once.
 */
export function changePerson(
  acting: ActContext,
  written: PersonTarget & PersonRequest,
): Promise<Result<Proposed>> {
  const { person, revision, reason, ...details } = tidyRequest(written);
  return moveAccount(acting, { person, revision }, async (req, account): Promise<Result<Proposed>> => {
    const issues = await detailIssues(req, acting, { account, details });
    if (issues.length > 0) return refused(issues);
    const change = { kind: 'change', details } as const;
    if (needsSecondPerson(account, change)) return propose(req, acting, { account, change, reason });
    await writeDetails(req, account.id, details);
    return notProposed;
  });
}

/** Lists everything against these details of an account, whoever asked for them. */
export async function detailIssues(
  req: PayloadRequest,
  acting: ActContext,
  { account, details }: { readonly account: AccountRecord; readonly details: PersonDetails },
): Promise<readonly Issue[]> {
  const after = { roles: details.roles, province: details.province, active: account.active };
  return [
    ...(await personIssues(req, details, account)),
    ...ownAddressIssues(acting, account, details),
    ...(await judgeGrants(req, acting, { account, after })),
  ];
}

/** Stores the details of an account. */
export function writeDetails(req: PayloadRequest, id: string, details: PersonDetails): Promise<void> {
  return writeAccount(req, id, { ...details, roles: [...details.roles] });
}

/** Switches somebody off: sessions and links end at once, whoever it is. Nobody is ever deleted. */
export function switchOff(acting: ActContext, ref: PersonTarget): Promise<Result<Done>> {
  return moveAccount(acting, ref, async (req, account) => {
    const { roles, province } = account;
    const issues = await judgeGrants(req, acting, { account, after: { roles, province, active: false } });
    if (issues.length > 0) return refused(issues);
    if (account.active) await writeAccount(req, account.id, { active: false });
    return done;
  });
}

/** Switches somebody on again, which gives back all that the account may do: with power in it, it is proposed. */
export function switchOn(
  acting: ActContext,
  { reason, ...ref }: PersonTarget & { readonly reason: string },
): Promise<Result<Proposed>> {
  return moveAccount(acting, ref, async (req, account): Promise<Result<Proposed>> => {
    const issues = await standingIssues(req, acting, account);
    if (issues.length > 0) return refused(issues);
    if (account.active) return notProposed;
    const change = { kind: 'switch_on' } as const;
    if (needsSecondPerson(account, change)) return propose(req, acting, { account, change, reason });
    await writeAccount(req, account.id, { active: true });
    return notProposed;
  });
}

/** Lists everything against switching an account on. */
export function standingIssues(
  req: PayloadRequest,
  acting: ActContext,
  account: AccountRecord,
): Promise<readonly Issue[]> {
  const { roles, province } = account;
  return judgeGrants(req, acting, { account, after: { roles, province, active: true } });
}

/** Proposes to take somebody's second factor, or the link to their identity at the provider: both prove who signs in. */
export function proposeProofTaken(
  acting: ActContext,
  { kind, reason, ...ref }: PersonTarget & { readonly reason: string; readonly kind: ProofKind },
): Promise<Result<Proposed>> {
  return moveAccount(acting, ref, async (req, account): Promise<Result<Proposed>> => {
    const issues = await proofIssues(req, acting.person, { kind, person: account.id });
    return issues.length > 0 ? refused(issues) : propose(req, acting, { account, change: { kind }, reason });
  });
}

type ProofKind = 'reset_second_factor' | 'unlink_identity';

/** Lists everything against taking this proof from somebody: the own one, or one that is not there. */
export function proofIssues(
  req: PayloadRequest,
  actor: Pick<Person, 'id'>,
  { kind, person }: { readonly kind: ProofKind; readonly person: string },
): Promise<readonly Issue[]> {
  return kind === 'reset_second_factor'
    ? secondFactorIssues(req, actor, person)
    : identityIssues(req, actor, person);
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
  request: PersonDetails,
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
