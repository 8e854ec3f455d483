import type { Payload } from 'payload';
import { openSession } from '@/signIn/session';
import { findById } from '@/signIn/visitor';
import { inTransaction } from '@/database/inTransaction';
import { provinceRoles, type Person, type Role } from '@/domain/permissions/person';
import type { User } from '@/payload-types';

/** Somebody with an account, as rules see the person and as Payload does. */
export interface MadePerson {
  readonly person: Person;
  readonly user: User & { collection: 'users' };
  readonly email: string;
  readonly password: string;
}

interface PersonToMake {
  readonly roles: readonly Role[];
  /** Plate code; province roles get Iğdır's when none is given. */
  readonly province?: string | null;
  readonly name?: string;
  readonly active?: boolean;
}

let made = 0;
/** Everybody's. */
const password = 'parola-herkesin-uzun';

/** Makes an account with these roles. Names and addresses are new each time. */
export async function makePerson(payload: Payload, wanted: PersonToMake): Promise<MadePerson> {
  made += 1;
  const name = wanted.name ?? `${wanted.roles.join(' ')} ${made}`;
  const isProvincial = wanted.roles.some((role) => provinceRoles.includes(role));
  const province = wanted.province ?? (isProvincial ? '76' : null);
  const email = `kisi-${crypto.randomUUID()}@ornek.gov.tr`;
  const stored = await payload.create({
    collection: 'users',
    data: { name, email, password, roles: [...wanted.roles], province, active: wanted.active ?? true },
    overrideAccess: true,
    depth: 0,
  });
  return madePerson(stored);
}

/** Finds the account that was made under this name. */
export async function findPerson(payload: Payload, name: string): Promise<MadePerson> {
  const where = { name: { equals: name } };
  const { docs } = await payload.find({ collection: 'users', where, overrideAccess: true, depth: 0 });
  const [stored] = docs;
  if (stored === undefined) throw new Error(`No ${name}`);
  return madePerson(stored);
}

function madePerson(stored: User): MadePerson {
  const { id, name, roles, province = null, email } = stored;
  const user = { ...stored, collection: 'users' as const };
  return { person: { id, name, roles, province }, user, email, password };
}

/** Opens a session for this person, without signing in, and gives its request header. */
export async function sessionHeader(
  payload: Payload,
  { user }: Pick<MadePerson, 'user'>,
): Promise<{ Authorization: string }> {
  const cookies = await inTransaction(payload, async (req) => {
    const stored = await findById(req, user.id);
    if (stored === null) throw new Error(`No ${user.name}`);
    return openSession(req, stored, 'two');
  });
  const [, token] = /payload-token=([^;]+)/.exec(cookies.join('\n')) ?? [];
  return { Authorization: `JWT ${String(token)}` };
}
