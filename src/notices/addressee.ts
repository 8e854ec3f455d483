import type { Payload } from 'payload';
import { readAll } from '@/database/asSystem';
import { grantsOf, readStandIns } from '@/access/readStandIns';
import { withStandIns } from '@/domain/deputies/standInsOn';
import type { Locale } from '@/domain/bilingual';
import type { Person } from '@/domain/permissions/person';

/** Somebody who can get mail. */
export interface Addressee extends Person {
  readonly email: string;
  readonly locale: Locale;
  /** Somebody who is switched off is told of the own account only. */
  readonly active: boolean;
}

/** Everybody with an account, with the roles that they hold for others at `now`. */
export async function readAddressees(payload: Payload, now: Date): Promise<readonly Addressee[]> {
  const docs = await readAll({ payload }, 'users', {
    select: { name: true, email: true, roles: true, province: true, language: true, active: true },
    sort: 'id',
  });
  const people = docs.map(({ id, name, email, roles, province, language, active }) => ({
    ...grantsOf({ id, active, roles, province }),
    name,
    email,
    locale: language ?? 'tr',
  }));
  const standIns = await readStandIns(payload, people, now);
  return people.map((person) => withStandIns(person, standIns.get(person.id) ?? []));
}
