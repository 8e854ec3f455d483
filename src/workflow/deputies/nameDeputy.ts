import type { PayloadRequest } from 'payload';
import { deputyshipOf, grantsOf } from '@/access/deputies';
import { asSystem, readAll, readOne } from '@/database/asSystem';
import { inTransaction } from '@/database/inTransaction';
import { needsSecondFactor } from '@/domain/signIn/secondFactor';
import { deputyState, type DeputyAction, type Deputyship } from '@/domain/deputies/deputy';
import { deputyIssues, mayEnd, mayName, type DeputyTerms } from '@/domain/deputies/deputyIssues';
import { isFit, isPrincipal, type GrantedPerson } from '@/domain/deputies/standInsOn';
import { done, ok, refused, refusedFor, type Done, type Result } from '@/domain/result';
import { provinceRoles, type Person } from '@/domain/permissions/person';
import { istanbulDate } from '@/domain/days';
import type { User } from '@/payload-types';
import type { ActContext } from '../sheet/actRequest';
import { recordTimeline } from '../timeline/recordTimeline';

export interface DeputyRequest extends DeputyTerms {
  /** User ids. */
  readonly principal: string;
  readonly deputy: string;
}

/** The two people of a naming that may be made. */
export interface NamingPeople {
  readonly principal: User;
  readonly deputy: User;
}

/** Judges a naming as its proposer asked for it: gives the two people, or everything against it. */
export async function judgeNaming(
  req: PayloadRequest,
  { person: actor, now }: Pick<ActContext, 'person' | 'now'>,
  request: DeputyRequest,
): Promise<Result<NamingPeople>> {
  if (mayName(actor) === 'none') return refusedFor('not_yours_to_name', 'principal');
  const principal = await readUser(req, request.principal);
  const deputy = await readUser(req, request.deputy);
  if (principal === null) return refusedFor('principal_unfit', 'principal');
  if (deputy === null) return refusedFor('deputy_unfit', 'deputy');
  const today = istanbulDate(now);
  const others = await readOthers(req, request);
  const grants = { principal: grantsOf(principal), deputy: grantsOf(deputy) };
  const issues = deputyIssues({ actor, request, ...grants, today, others });
  return issues.length > 0 ? refused(issues) : ok({ principal, deputy });
}

/** Gives a naming as it can still begin: one that waited past its first day for its second person begins today. */
export function stillToCome<N extends DeputyRequest>(naming: N, now: Date): N {
  const today = istanbulDate(now);
  return naming.from < today ? { ...naming, from: today } : naming;
}

/**
 * Appoints a deputy for another person in one role, from a day to a day: `namedBy` proposed it, and who acts confirmed it.
 */
export async function nameDeputy(
  req: PayloadRequest,
  acting: Pick<ActContext, 'person' | 'now'>,
  naming: NamingPeople & { readonly request: DeputyRequest; readonly namedBy: string },
): Promise<void> {
  const { person: actor, now } = acting;
  const { request, namedBy, principal, deputy } = naming;
  const after = deputyshipFrom({ now, namedBy }, request, grantsOf(principal));
  await req.payload.create({ collection: 'deputies', data: after, ...asSystem, req });
  await closeOutgrown(req, deputy, request);
  await recordDeputy(req, { action: 'name_deputy', actor, at: now, moves: [{ before: null, after }] });
}

function deputyshipFrom(
  { namedBy, now }: { readonly namedBy: string; readonly now: Date },
  request: DeputyRequest,
  principal: GrantedPerson,
): Deputyship {
  const { role, from, until, reason, deputy } = request;
  return {
    id: crypto.randomUUID(),
    principal: principal.id,
    deputy,
    role,
    province: provinceRoles.includes(role) ? principal.province : null,
    from,
    until,
    reason,
    namedBy,
    namedAt: now.toISOString(),
    endedAt: null,
    endedBy: null,
  };
}

/** A session that was opened by a password alone must not grow into a role that needs a second factor. */
async function closeOutgrown(req: PayloadRequest, deputy: User, { role }: DeputyRequest): Promise<void> {
  const { id, roles, email } = deputy;
  if (needsSecondFactor({ roles, email }) || !needsSecondFactor({ roles: [role], email })) return;
  const data = { sessions: [], devices: [] };
  await req.payload.update({ collection: 'users', id, data, ...asSystem, req });
}

function readUser(req: PayloadRequest, id: string): Promise<User | null> {
  return readOne(req, 'users', id);
}

/** Those of the same role that concern one of the two. */
async function readOthers(
  req: PayloadRequest,
  { role, principal, deputy }: DeputyRequest,
): Promise<readonly Deputyship[]> {
  const docs = await readAll(req, 'deputies', {
    where: {
      and: [
        { role: { equals: role } },
        { or: [{ principal: { equals: principal } }, { deputy: { equals: deputy } }] },
      ],
    },
  });
  return docs.map(deputyshipOf);
}

interface DeputyAct {
  readonly action: DeputyAction;
  /** Null for the system. */
  readonly actor: Person | null;
  readonly at: Date;
  readonly moves: readonly DeputyMove[];
  /** Whose account was changed, where that ended them. */
  readonly account?: string;
}

/** What became of one deputyship. */
export interface DeputyMove {
  readonly before: Deputyship | null;
  readonly after: Deputyship;
}

/** How an entry names the account among what an act changed. */
export const accountField = 'account';

/**
 * Records a naming, or the deputyships that one act ended, in the one chain of all deputies. Two acts at once
 * therefore meet there, and the second begins again and sees the first.
 */
export async function recordDeputy(
  req: PayloadRequest,
  { action, actor, at, moves, account }: DeputyAct,
): Promise<void> {
  await recordTimeline(req, {
    scope: { kind: 'deputies' },
    edition: null,
    // The chain is not the province's: why somebody is away is no affair of every colleague.
    province: null,
    action,
    actor,
    at,
    comment: action === 'name_deputy' ? (moves[0]?.after.reason ?? null) : null,
    changes: [
      ...moves.map(({ before, after }) => ({ field: after.id, before, after })),
      ...(account === undefined ? [] : [{ field: accountField, before: null, after: account }]),
    ],
  });
}

/** Ends a deputyship before its last day, at once. */
export async function endDeputy(acting: ActContext, id: string): Promise<Result<Done>> {
  const { payload, person, now } = acting;
  return inTransaction(payload, async (req): Promise<Result<Done>> => {
    const stored = await readOne(req, 'deputies', id);
    const before = stored && deputyshipOf(stored);
    // One that is not the reader's affair looks like one that is not there.
    if (before === null || !mayEnd(person, before)) return refusedFor('not_found', 'deputy');
    if (deputyState(before, istanbulDate(now)) === 'over') return refusedFor('deputy_ended', 'deputy');
    const moves = [await writeEnd(req, before, { actor: person, now })];
    await recordDeputy(req, { action: 'end_deputy', actor: person, at: now, moves });
    return done;
  });
}

/** Stores the end of a deputyship; the caller records it. `actor` is null for the system. */
export async function writeEnd(
  req: PayloadRequest,
  before: Deputyship,
  { actor, now }: { readonly actor: Person | null; readonly now: Date },
): Promise<DeputyMove> {
  const after = { ...before, endedAt: now.toISOString(), endedBy: actor?.id ?? null };
  const { endedAt, endedBy } = after;
  await req.payload.update({
    collection: 'deputies',
    id: before.id,
    data: { endedAt, endedBy },
    ...asSystem,
    req,
  });
  return { before, after };
}

interface Change {
  /** Whose roles, province or standing changed. */
  readonly about: string;
  readonly actor: Person | null;
  readonly now: Date;
}

/** Ends each deputyship whose role, province or account is gone, in the transaction of that change. */
export async function endUnfitDeputies(req: PayloadRequest, { about, actor, now }: Change): Promise<void> {
  const docs = await readAll(req, 'deputies', {
    where: {
      and: [
        { until: { greater_than_equal: istanbulDate(now) } },
        { or: [{ principal: { equals: about } }, { deputy: { equals: about } }] },
      ],
    },
  });
  const open = docs.map(deputyshipOf).filter(({ endedAt }) => endedAt === null);
  if (open.length === 0) return;
  const ids = [...new Set(open.flatMap(({ principal, deputy }) => [principal, deputy]))];
  const users = await readAll(req, 'users', { where: { id: { in: ids } } });
  const people = new Map(users.map((user): [string, GrantedPerson] => [user.id, grantsOf(user)]));
  const moves: DeputyMove[] = [];
  for (const each of open) {
    const [principal, deputy] = [people.get(each.principal), people.get(each.deputy)];
    const holds =
      principal !== undefined &&
      deputy !== undefined &&
      isPrincipal(principal, each.role) &&
      isFit(deputy, each.role, principal);
    if (!holds) moves.push(await writeEnd(req, each, { actor, now }));
  }
  if (moves.length === 0) return;
  await recordDeputy(req, { action: 'end_deputy', actor, at: now, moves, account: about });
}
