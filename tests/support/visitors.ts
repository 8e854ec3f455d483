import type { Payload } from 'payload';
import type { Person } from '@/domain/permissions/person';
import type { Role } from '@/domain/permissions/role';
import { roles } from '@/domain/permissions/role';
import { makePerson, signIn } from '../factories/people';

/** Somebody who knocks at doors: a role's holder, or nobody. Province roles belong to Iğdır. */
export interface Visitor {
  readonly name: Role | 'nobody';
  readonly person: Person | null;
  readonly headers: Record<string, string>;
}

/** One holder of each role, and a stranger. */
export async function makeVisitors(payload: Payload): Promise<readonly Visitor[]> {
  const visitors: Visitor[] = [{ name: 'nobody', person: null, headers: {} }];
  for (const role of roles) {
    const made = await makePerson(payload, { roles: [role] });
    visitors.push({ name: role, person: made.person, headers: await signIn(payload, made) });
  }
  return visitors;
}
