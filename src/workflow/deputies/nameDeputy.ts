import type { PayloadRequest } from 'payload';
import { deputyshipOf, grantsOf } from '@/access/deputies';
import { asSystem, readAll, readOne } from '@/database/asSystem';
import { inTransaction } from '@/database/inTransaction';
import { needsSecondFactor } from '@/domain/signIn/secondFactor';
import type { Deputyship } from '@/domain/deputies/deputy';
import { deputyIssues, mayName, type DeputyTerms } from '@/domain/deputies/deputyIssues';
import type { GrantedPerson } from '@/domain/deputies/standInsOn';
import { done, refused, refusedFor, type Done, type Result } from '@/domain/result';
import { provinceRoles } from '@/domain/permissions/person';
import { tidyText } from '@/domain/turkish/letters';
import { istanbulDate } from '@/domain/days';
import type { User } from '@/payload-types';
import type { ActContext } from '../sheet/actRequest';
import { recordDeputy } from './endDeputy';

export interface DeputyRequest extends DeputyTerms {
  /** User ids. */
  readonly principal: string;
  readonly deputy: string;
}

/** Names somebody who stands in for another person in one role, from a day to a day. */
export async function nameDeputy(acting: ActContext, asked: DeputyRequest): Promise<Result<Done>> {
  const { payload, person: actor, now } = acting;
  const request = { ...asked, reason: tidyText(asked.reason) };
  if (mayName(actor) === 'none') return refusedFor('not_yours_to_name', 'principal');
  return inTransaction(payload, async (req): Promise<Result<Done>> => {
    const principal = await readUser(req, request.principal);
    const deputy = await readUser(req, request.deputy);
    if (principal === null) return refusedFor('principal_unfit', 'principal');
    if (deputy === null) return refusedFor('deputy_unfit', 'deputy');
    const today = istanbulDate(now);
    const others = await readOthers(req, request);
    const grants = { principal: grantsOf(principal), deputy: grantsOf(deputy) };
    const issues = deputyIssues({ actor, request, ...grants, today, others });
    if (issues.length > 0) return refused(issues);
    const after = deputyshipFrom(acting, request, grants.principal);
    await req.payload.create({ collection: 'deputies', data: after, ...asSystem, req });
    await closeOutgrown(req, deputy, request);
    await recordDeputy(req, { action: 'name_deputy', actor, at: now, moves: [{ before: null, after }] });
    return done;
  });
}

function deputyshipFrom(
  { person, now }: ActContext,
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
    namedBy: person.id,
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
