import type { Payload } from 'payload';
import { createLocalReq, getFieldsToSign, jwtSign } from 'payload';
import { addSessionToUser } from 'payload/shared';
import type { Person } from '@/domain/permissions/person';
import type { Role } from '@/domain/permissions/role';
import { provinceRoles } from '@/domain/permissions/role';
import type { User } from '@/payload-types';

/** Somebody with an account, as rules see the person and as Payload does. */
export interface MadePerson {
  readonly person: Person;
  readonly user: User & { collection: 'users' };
  readonly email: string;
  readonly password: string;
}

interface Wish {
  readonly roles: readonly Role[];
  /** Plate code; province roles get Iğdır's when none is given. */
  readonly province?: string | null;
  readonly name?: string;
  readonly active?: boolean;
}

let made = 0;

/** An account with these roles. Names and addresses are new each time. */
export async function makePerson(payload: Payload, wish: Wish): Promise<MadePerson> {
  made += 1;
  const name = wish.name ?? `${wish.roles.join(' ')} ${made}`;
  const isProvincial = wish.roles.some((role) => provinceRoles.includes(role));
  const province = wish.province ?? (isProvincial ? '76' : null);
  const email = `kisi${made}@ornek.gov.tr`;
  const password = `parola-${made}-uzun`;
  const stored = await payload.create({
    collection: 'users',
    data: { name, email, password, roles: [...wish.roles], province, active: wish.active ?? true },
    overrideAccess: true,
    depth: 0,
  });
  const user = { ...stored, collection: 'users' as const };
  return { person: { id: stored.id, name, roles: wish.roles, province }, user, email, password };
}

/** The header of a request that this person makes, in a session of its own. */
export async function signIn(
  payload: Payload,
  { user: { id }, email }: Pick<MadePerson, 'user' | 'email'>,
): Promise<{ Authorization: string }> {
  const { config } = payload.collections.users;
  const req = await createLocalReq({}, payload);
  const stored = await payload.db.findOne<User>({ collection: 'users', where: { id: { equals: id } } });
  const user = { ...(stored as User), collection: 'users' as const };
  const { sid = '' } = await addSessionToUser({ collectionConfig: config, payload, req, user });
  const { token } = await jwtSign({
    fieldsToSign: getFieldsToSign({ collectionConfig: config, email, user, sid }),
    secret: payload.secret,
    tokenExpiration: config.auth.tokenExpiration,
  });
  return { Authorization: `JWT ${token}` };
}
