import type { Where } from 'payload';
import { asSystem, readAll } from '@/database/asSystem';
import { personState } from '@/domain/people/account';
import type { PeopleView, PersonAct, PersonLine, PersonView } from '@/contract/peopleView';
import { compareTurkish } from '@/domain/turkish/letters';
import type { ActContext } from '@/workflow/sheet/actRequest';
import { readNamesOfProvinces, readProvinces } from '@/workflow/sheet/directory';
import { accountRecordOf, openSessions, readAccount, type AccountRecord } from './accountRecord';
import { personChanges } from '@/domain/people/personChange';
import { provinceRoles, type Role } from '@/domain/permissions/person';
import { inReading } from '@/database/inTransaction';
import { scopeText } from '@/domain/workflow/timelineScope';

/** Reads everybody with an account, for the admins. */
export async function readPeople({ payload, now }: ActContext): Promise<PeopleView> {
  const docs = await readAll({ payload }, 'users', { showHiddenFields: true });
  const people = docs.map((user) => personLine(accountRecordOf(user), now));
  const provinces = (await readProvinces(payload)).map(({ id, name }) => ({ plate: id, name }));
  return { people: people.sort((a, b) => compareTurkish(a.name, b.name)), provinces };
}

/** Gives an account as a line of the list, field by field: nothing of its login gets into an answer. */
export function personLine(account: AccountRecord, now: Date): PersonLine {
  const { id, name, email, roles, province } = account;
  return { id, name, email, roles, province, state: personState(account, now) };
}

/** Acts that one look at a person shows at most. */
const mostActs = 100;

/** Reads one person's page, for the admins; null when there is nobody. */
export async function readPerson(acting: ActContext, id: string): Promise<PersonView | null> {
  const account = await inReading(acting.payload, (scope) => readAccount(scope, id));
  if (account === null) return null;
  const { people, provinces } = await readPeople(acting);
  const { history, revision } = await readActs(acting, id);
  return {
    ...personLine(account, acting.now),
    language: account.language,
    revision,
    linkExpires: account.invited ? (account.link?.expires ?? null) : null,
    openSessions: openSessions(account, acting.now).length,
    hasSecondFactor: await isKept(acting, 'authenticators', { id: { equals: id } }),
    hasIdentity: await isKept(acting, 'identities', { person: { equals: id } }),
    isOwn: id === acting.person.id,
    alone: rolesAlone(account, people),
    history,
    provinces,
  };
}

async function isKept(
  { payload }: ActContext,
  collection: 'authenticators' | 'identities',
  where: Where,
): Promise<boolean> {
  return (await payload.count({ collection, where, ...asSystem })).totalDocs > 0;
}

async function readActs(
  { payload }: ActContext,
  id: string,
): Promise<{ readonly history: readonly PersonAct[]; readonly revision: number }> {
  const nameOf = await readNamesOfProvinces(payload);
  const docs = await readAll({ payload }, 'timeline', {
    where: { scope: { equals: scopeText({ kind: 'user', id }) } },
    sort: '-seq',
    limit: mostActs,
  });
  const history = docs.map(({ at, actorName, action, changes }) => ({
    at,
    actor: actorName ?? null,
    action,
    changes: personChanges(changes, nameOf),
  }));
  return { history, revision: docs[0]?.seq ?? 0 };
}

/** Roles for which work would wait in vain without this person. */
function rolesAlone(
  { id, roles, province, active }: AccountRecord,
  people: Awaited<ReturnType<typeof readPeople>>['people'],
): readonly Role[] {
  if (!active) return [];
  const others = people.filter((each) => each.id !== id && each.state === 'active');
  return roles.filter(
    (role) =>
      !others.some(
        (each) => each.roles.includes(role) && (!provinceRoles.includes(role) || each.province === province),
      ),
  );
}
