import type { Payload } from 'payload';
import { roles, type Person, type Role } from '@/domain/permissions/person';
import { makePerson, sessionHeader } from '../factories/people';

/** A caller of endpoints: a role's holder, or nobody. Province roles belong to Iğdır. */
export interface RoleHolder {
  readonly name: Role | 'nobody';
  readonly person: Person | null;
  readonly headers: Record<string, string>;
}

/** Makes one holder of each role, and a stranger. */
export async function makeRoleHolders(payload: Payload): Promise<readonly RoleHolder[]> {
  const visitors: RoleHolder[] = [{ name: 'nobody', person: null, headers: {} }];
  for (const role of roles) {
    const made = await makePerson(payload, { roles: [role] });
    visitors.push({ name: role, person: made.person, headers: await sessionHeader(payload, made) });
  }
  return visitors;
}
