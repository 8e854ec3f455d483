import type { PayloadRequest } from 'payload';
import { deputyshipOf } from '@/access/deputyshipOf';
import { grantsOf } from '@/access/readStandIns';
import { inTransaction } from '@/database/inTransaction';
import type { Deputyship } from '@/domain/deputies/deputy';
import { deputyIssues, mayName, type DeputyWish } from '@/domain/deputies/deputyIssues';
import type { Grants } from '@/domain/deputies/isFit';
import type { Issue } from '@/domain/issue';
import { istanbulDate } from '@/domain/publication/istanbulDate';
import { provinceRoles } from '@/domain/permissions/role';
import { tidyText } from '@/domain/turkish/tidyText';
import type { Acting } from './acting';
import { recordDeputy } from './recordDeputy';

export interface DeputyRequest extends DeputyWish {
  /** User ids. */
  readonly principal: string;
  readonly deputy: string;
}

/** Names somebody who stands in for another person in one role, from a day to a day. */
export async function nameDeputy(acting: Acting, asked: DeputyRequest): Promise<readonly Issue[]> {
  const { payload, person: actor, now } = acting;
  const request = { ...asked, reason: tidyText(asked.reason) };
  if (mayName(actor) === 'none') return [{ field: 'principal', problem: 'not_yours_to_name' }];
  return inTransaction(payload, async (req): Promise<readonly Issue[]> => {
    const principal = await readGrants(req, request.principal);
    const deputy = await readGrants(req, request.deputy);
    if (principal === null) return [{ field: 'principal', problem: 'principal_unfit' }];
    if (deputy === null) return [{ field: 'deputy', problem: 'deputy_unfit' }];
    const today = istanbulDate(now);
    const others = await readOthers(req, request);
    const issues = deputyIssues({ actor, wish: request, principal, deputy, today, others });
    if (issues.length > 0) return issues;
    const after = deputyshipFrom(acting, request, principal);
    await req.payload.create({ collection: 'deputies', data: after, depth: 0, overrideAccess: true, req });
    await recordDeputy(req, { action: 'name_deputy', actor, at: now, before: null, after });
    return [];
  });
}

function deputyshipFrom({ person, now }: Acting, request: DeputyRequest, principal: Grants): Deputyship {
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

async function readGrants(req: PayloadRequest, id: string): Promise<Grants | null> {
  const user = await req.payload.findByID({
    collection: 'users',
    id,
    disableErrors: true,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return user === null ? null : grantsOf(user);
}

/** Those of the same role that concern one of the two. */
async function readOthers(
  req: PayloadRequest,
  { role, principal, deputy }: DeputyRequest,
): Promise<readonly Deputyship[]> {
  const { docs } = await req.payload.find({
    collection: 'deputies',
    where: {
      and: [
        { role: { equals: role } },
        { or: [{ principal: { equals: principal } }, { deputy: { equals: deputy } }] },
      ],
    },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return docs.map(deputyshipOf);
}
