import { readAll } from '@/database/asSystem';
import { personState } from '@/domain/people/accountLink';
import type { PeopleView, PersonLine } from '@/contract/peopleView';
import { compareTurkish } from '@/domain/turkish/letters';
import type { Acting } from '@/workflow/sheet/actRequest';
import { readProvinces } from '@/workflow/sheet/provinces';
import { accountOf, type AccountRecord } from './accountRecord';

/** Everybody with an account, for the admins. */
export async function readPeople({ payload, now }: Acting): Promise<PeopleView> {
  const docs = await readAll({ payload }, 'users', { showHiddenFields: true });
  const people = docs.map((user) => personLine(accountOf(user), now));
  const provinces = (await readProvinces(payload)).map(({ id, name }) => ({ plate: id, name }));
  return { people: people.sort((a, b) => compareTurkish(a.name, b.name)), provinces };
}

/** An account as a line of the list, field by field: nothing of its login gets into an answer. */
export function personLine(account: AccountRecord, now: Date): PersonLine {
  const { id, name, email, roles, province } = account;
  return { id, name, email, roles, province, state: personState(account, now) };
}
