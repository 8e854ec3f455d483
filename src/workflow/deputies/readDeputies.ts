import type { Payload } from 'payload';
import { readAll } from '@/database/asSystem';
import { deputyshipOf, grantsOf } from '@/access/deputies';
import type { DeputiesView, DeputyChoice, DeputyLine } from '@/contract/deputiesView';
import { deputyState, type Deputyship } from '@/domain/deputies/deputy';
import { mayEnd, mayName } from '@/domain/deputies/deputyIssues';
import type { Person } from '@/domain/permissions/person';
import { istanbulDate } from '@/domain/days';
import type { ActContext } from '../sheet/actRequest';
import { readNames, readNamesOfProvinces, type NameOf } from '../sheet/directory';

/** Reads the deputies that this person may see, the newest first, and the people they may choose. */
export async function readDeputies({ payload, person, now }: ActContext): Promise<DeputiesView> {
  const today = istanbulDate(now);
  const deputyships = await readOwn(payload, person);
  const nameOf = await readNames(
    payload,
    deputyships.flatMap(({ principal, deputy, namedBy, endedBy }) => [principal, deputy, namedBy, endedBy]),
  );
  const provinceOf = await readNamesOfProvinces(payload);
  const lines = deputyships.map((each) => lineOf(each, { today, person, nameOf, provinceOf }));
  return {
    today,
    reader: person.id,
    mayName: mayName(person),
    lines,
    people: await readPeople(payload, person, provinceOf),
  };
}

async function readOwn(payload: Payload, person: Person): Promise<readonly Deputyship[]> {
  const own = { or: [{ principal: { equals: person.id } }, { deputy: { equals: person.id } }] };
  const where = person.roles.includes('admin') ? {} : own;
  const docs = await readAll({ payload }, 'deputies', { where, sort: '-from' });
  return docs.map(deputyshipOf);
}

interface Sources {
  readonly today: string;
  readonly person: Person;
  readonly nameOf: NameOf;
  readonly provinceOf: (plate: string) => string;
}

function lineOf(each: Deputyship, { today, person, nameOf, provinceOf }: Sources): DeputyLine {
  const { id, role, from, until, reason, endedAt } = each;
  const state = deputyState(each, today);
  const isOpen = state !== 'over' && mayEnd(person, each);
  return {
    id,
    role,
    principal: nameOf(each.principal) ?? '',
    deputy: nameOf(each.deputy) ?? '',
    province: each.province === null ? null : provinceOf(each.province),
    from,
    until,
    reason,
    state,
    namedBy: nameOf(each.namedBy) ?? '',
    ended: endedAt === null ? null : { at: endedAt, by: nameOf(each.endedBy) },
    barred: { end: isOpen ? null : { field: 'deputy', problem: 'deputy_ended' } },
  };
}

/** Admins choose among everybody, an approver among the own province, and the others name nobody. */
async function readPeople(
  payload: Payload,
  person: Person,
  provinceOf: (plate: string) => string,
): Promise<readonly DeputyChoice[]> {
  const may = mayName(person);
  if (may === 'none') return [];
  const ofProvince = may === 'own' ? [{ province: { equals: person.province } }] : [];
  const docs = await readAll({ payload }, 'users', {
    where: { and: [{ active: { equals: true } }, ...ofProvince] },
    select: { name: true, active: true, roles: true, province: true },
    sort: 'name',
  });
  return docs.map((user) => ({
    ...grantsOf(user),
    name: user.name,
    provinceName: user.province ? provinceOf(user.province) : null,
  }));
}
