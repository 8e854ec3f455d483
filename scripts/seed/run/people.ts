import type { Payload } from 'payload';
import type { User } from '@/payload-types';
import type { DemoKey } from './demoPeople';
import { demoPeople } from './demoPeople';
import { keepPasswords, newPassword, readPasswords } from './passwords';

export type DemoUsers = Readonly<Record<DemoKey, User>>;

/** The demo people; those who are not there yet are made, with a password that is kept before they are. */
export async function enterPeople(payload: Payload, dataDir: string): Promise<DemoUsers> {
  const users: Partial<Record<DemoKey, User>> = {};
  for (const { key, name, email, roles, province } of demoPeople) {
    users[key] =
      (await findUser(payload, email)) ??
      (await payload.create({
        collection: 'users',
        data: {
          name,
          email,
          roles: [...roles],
          province,
          active: true,
          password: passwordFor(dataDir, email),
        },
        depth: 0,
        overrideAccess: true,
      }));
  }
  return users as DemoUsers;
}

async function findUser(payload: Payload, email: string): Promise<User | null> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  });
  return docs[0] ?? null;
}

function passwordFor(dataDir: string, email: string): string {
  const kept = readPasswords(dataDir);
  const password = kept[email] ?? newPassword();
  keepPasswords(dataDir, { ...kept, [email]: password });
  return password;
}
