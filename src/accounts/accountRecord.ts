import type { ReadScope } from '@/database/readTogether';
import type { PayloadRequest } from 'payload';
import { readAll, readOne } from '@/database/asSystem';
import type { Locale } from '@/domain/bilingual';
import type { Person } from '@/domain/permissions/person';
import { sessionEnd } from '@/domain/signIn/secondFactor';
import { mailingOf, type Mailing } from '@/domain/people/mailing';
import type { AccountLink, SeenDevice } from '@/domain/people/account';
import type { User } from '@/payload-types';
import { scopeText } from '@/domain/workflow/timelineScope';

/** Reads the ids of the active admins besides this one. */
export async function otherAdmins(req: PayloadRequest, person: string): Promise<readonly string[]> {
  const docs = await readAll(req, 'users', {
    where: {
      and: [{ roles: { in: ['admin'] } }, { active: { equals: true } }, { id: { not_equals: person } }],
    },
    select: { name: true },
  });
  return docs.map(({ id }) => id);
}

/** Writes to the accounts that a decision rests on: two admins who switch each other off at once meet here, and one of them is late. */
export async function holdAccounts(req: PayloadRequest, ids: readonly string[], now: Date): Promise<void> {
  for (const id of ids) {
    await req.payload.db.updateOne({ collection: 'users', id, data: { updatedAt: now.toISOString() }, req });
  }
}

/** How an entry of an account's chain names whose account it is: there may be none yet. */
export const nameField = 'name';

/** One session as Payload keeps it. */
export type StoredSession = Readonly<NonNullable<User['sessions']>[number]>;

/** Somebody's account, with what no generic endpoint of Payload shows. */
export interface AccountRecord extends Person {
  readonly email: string;
  readonly language: Locale;
  readonly mailing: Mailing;
  readonly active: boolean;
  readonly invited: boolean;
  readonly link: AccountLink | null;
  readonly devices: readonly SeenDevice[];
  readonly sessions: readonly StoredSession[];
  /** When the address was moved (ISO time); null when it never was. */
  readonly movedAt: string | null;
}

/** Reads the account with this id; null when there is none. */
export async function readAccount(req: ReadScope, id: string): Promise<AccountRecord | null> {
  const user = await readOne(req, 'users', id, { showHiddenFields: true });
  return user === null ? null : accountRecordOf(user);
}

/** Gives a stored user as a record: what was never filled is null or empty. */
export function accountRecordOf(user: User): AccountRecord {
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    roles: user.roles,
    province: user.province ?? null,
    language: user.language ?? 'tr',
    mailing: mailingOf(user),
    active: user.active === true,
    invited: user.invited === true,
    link: user.link ?? null,
    devices: user.devices ?? [],
    sessions: user.sessions ?? [],
    movedAt: user.movedAt ?? null,
  };
}

/** Gives the sessions that are open at `now`. */
export function openSessions(
  { sessions }: Pick<AccountRecord, 'sessions'>,
  now: Date,
): readonly StoredSession[] {
  return sessions.filter((session) => sessionEnd(session) > now);
}

/** Counts the acts on an account: who changes it says how many they knew of. */
export async function revisionOfPerson(req: PayloadRequest, id: string): Promise<number> {
  const docs = await readAll(req, 'timeline', {
    where: { scope: { equals: scopeText({ kind: 'user', id }) } },
    sort: '-seq',
    limit: 1,
    select: { seq: true },
  });
  return docs[0]?.seq ?? 0;
}
