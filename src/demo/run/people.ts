import type { Payload } from 'payload';
import { asSystem, readAll } from '@/database/asSystem';
import type { User } from '@/payload-types';
import { demoPeople, type DemoKey, type DemoRole } from './demoPeople';
import { keepPasswords, newPassword, readPasswords } from './passwords';

export type DemoUsers = Readonly<Record<DemoKey, User>>;

/** Enters the demo people who are not there yet; each password is stored before its person. */
export async function enterPeople(payload: Payload, dataDir: string): Promise<DemoUsers> {
  const users: Partial<Record<DemoKey, User>> = {};
  for (const person of demoPeople) users[person.key] = await enterPerson(payload, dataDir, person);
  return users as DemoUsers;
}

/** Finds a person by e-mail address, or enters them. */
export async function enterPerson(
  payload: Payload,
  dataDir: string,
  { name, email, roles, province }: Pick<DemoRole, 'name' | 'email' | 'roles' | 'province'>,
): Promise<User> {
  const found = await findUser(payload, email);
  if (found !== null) return found;
  const password = passwordFor(dataDir, email);
  return payload.create({
    collection: 'users',
    data: { name, email, roles: [...roles], province, active: true, password },
    ...asSystem,
  });
}

async function findUser(payload: Payload, email: string): Promise<User | null> {
  const docs = await readAll({ payload }, 'users', { where: { email: { equals: email } }, limit: 1 });
  return docs[0] ?? null;
}

function passwordFor(dataDir: string, email: string): string {
  const kept = readPasswords(dataDir);
  const password = kept[email] ?? newPassword();
  keepPasswords(dataDir, { ...kept, [email]: password });
  return password;
}
