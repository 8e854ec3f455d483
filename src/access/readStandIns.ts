import type { Payload } from 'payload';
import { deputyshipOf } from './deputyshipOf';
import { readAll } from '@/database/asSystem';
import type { GrantedPerson } from '@/domain/deputies/isFit';
import { standInsOn } from '@/domain/deputies/standInsOn';
import type { StandIn } from '@/domain/permissions/person';
import { istanbulDate } from '@/domain/days';

/**
 * What these people hold for others now, by user id. One statement on an index for everybody who stands in for nobody;
 * a second one only where somebody does.
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

/** What was granted to an account. */
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
