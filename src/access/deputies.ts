import type { Deputyship } from '@/domain/deputies/deputy';
import type { Deputy } from '@/payload-types';
import { JWTAuthentication, type AuthStrategy, type Payload } from 'payload';
import { readAll } from '@/database/asSystem';
import { standInsOn, type GrantedPerson } from '@/domain/deputies/standInsOn';
import type { StandIn } from '@/domain/permissions/person';
import { istanbulDate } from '@/domain/days';
import { isOfOthersPage, nobodyHere } from './session';

/** Gives a stored deputyship as the rules see it. */
export function deputyshipOf(stored: Deputy): Deputyship {
  const { id, principal, deputy, role, from, until, namedBy, namedAt } = stored;
  return {
    id,
    principal,
    deputy,
    role,
    province: stored.province ?? null,
    from,
    until,
    reason: stored.reason ?? '',
    namedBy,
    namedAt,
    endedAt: stored.endedAt ?? null,
    endedBy: stored.endedBy ?? null,
  };
}

/**
 * Reads the roles that these people hold for others now, by user id. One statement on an index where nobody
 * stands in for anybody; a second one only where somebody does.
 */
export async function readStandIns(
  payload: Payload,
  people: readonly GrantedPerson[],
  now: Date,
): Promise<ReadonlyMap<string, readonly StandIn[]>> {
  const today = istanbulDate(now);
  const docs = await readAll({ payload }, 'deputies', {
    where: {
      and: [{ deputy: { in: people.map(({ id }) => id) } }, { until: { greater_than_equal: today } }],
    },
  });
  if (docs.length === 0) return new Map();
  const deputyships = docs.map(deputyshipOf);
  const users = await readAll({ payload }, 'users', {
    where: { id: { in: [...new Set(deputyships.map(({ principal }) => principal))] } },
    select: { name: true, active: true, roles: true, province: true },
  });
  const principals = users.map((user) => ({ ...grantsOf(user), name: user.name }));
  return new Map(people.map((each) => [each.id, standInsOn(today, each, { deputyships, principals })]));
}

/** Gives the roles and the province that were granted to an account. */
export function grantsOf({
  id,
  active,
  roles,
  province,
}: {
  readonly id: string;
  readonly active?: boolean | null | undefined;
  readonly roles: GrantedPerson['roles'];
  readonly province?: string | null | undefined;
}): GrantedPerson {
  return { id, active: active === true, roles, province: province ?? null };
}

/**
 * Beside the account's own fields, as Payload's `_sid` and `_strategy` are, because Payload copies accounts
 * on their way to screens. No collection has a field of this name, and authentication writes it anew at each
 * request: nothing that somebody stores or sends ends up here.
 */
const mark = '_standsIn';

/** Notes on an account what it holds for others now; lives as long as the request. */
export function markStandIns(user: object, standIns: readonly StandIn[]): void {
  Object.assign(user, { [mark]: standIns });
}

/** Gives the stand-ins that were noted when the request was authenticated; empty where none were. */
export function standInsMarked(user: object): readonly StandIn[] {
  return (user as { [mark]?: readonly StandIn[] })[mark] ?? [];
}

/**
 * Payload's own way of knowing who asks, and what that person holds for others today; nobody on a page of somebody
 * else's. Looked up at each request, by the clock of the server: no session outlives the last day, and none has to be
 * renewed on the first.
 */
export const deputyStrategy: AuthStrategy = {
  name: 'session-and-deputies',
  authenticate: async (args) => {
    const { user } = await JWTAuthentication({ ...args, strategyName: 'local-jwt' });
    if (user?.collection !== 'users') return { user };
    if (isOfOthersPage(args.headers, user)) return { user: nobodyHere(user) };
    const standIns = await readStandIns(args.payload, [grantsOf(user)], new Date());
    markStandIns(user, standIns.get(user.id) ?? []);
    return { user };
  },
};
