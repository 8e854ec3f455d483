import type { PayloadRequest } from 'payload';
import { readOne } from '@/database/asSystem';
import type { Locale } from '@/domain/bilingual';
import type { Person } from '@/domain/permissions/person';
import { sessionEnd } from '@/domain/signIn/secondFactor';
import type { AccountLink, SeenDevice } from '@/domain/people/accountLink';
import type { User } from '@/payload-types';

/** One session as Payload keeps it. */
export type StoredSession = Readonly<NonNullable<User['sessions']>[number]>;

/** Somebody's account, with what no generic door shows. */
export interface AccountRecord extends Person {
  readonly email: string;
  readonly language: Locale;
  readonly active: boolean;
  readonly invited: boolean;
  readonly link: AccountLink | null;
  readonly devices: readonly SeenDevice[];
  readonly sessions: readonly StoredSession[];
  readonly formerEmail: string | null;
}

/** The account with this id, or null. */
export async function readAccount(req: PayloadRequest, id: string): Promise<AccountRecord | null> {
  const user = await readOne(req, 'users', id, { showHiddenFields: true });
  return user === null ? null : accountOf(user);
}

/** A stored user as a record: what was never filled is null or empty. */
export function accountOf(user: User): AccountRecord {
  return {
    id: user.id,
    name: user.name,
    email: user.email,
    roles: user.roles,
    province: user.province ?? null,
    language: user.language ?? 'tr',
    active: user.active === true,
    invited: user.invited === true,
    link: user.link ?? null,
    devices: user.devices ?? [],
    sessions: user.sessions ?? [],
    formerEmail: user.formerEmail ?? null,
  };
}

/** The sessions that are open at this moment. */
export function openSessions(
  { sessions }: Pick<AccountRecord, 'sessions'>,
  now: Date,
): readonly StoredSession[] {
  return sessions.filter((session) => sessionEnd(session) > now);
}
