import type { PayloadRequest } from 'payload';
import { readAll } from '@/database/asSystem';
import type { Locale } from '@/domain/bilingual';
import { isDemoAddress } from '@/domain/signIn/secondFactor';
import type { Issue } from '@/domain/issue';
import type { Role } from '@/domain/permissions/person';
import { tidyText } from '@/domain/turkish/letters';
import type { AccountRecord } from './accountRecord';

/** What an admin writes about a person. There is no password in it. */
export interface PersonWish {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly province: string | null;
  readonly language: Locale;
}

/** One mailbox, as mail servers take it: no spaces, no list, a domain with a dot. */
const address = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@.<>,;:"()[\]\\]+$/;

/** The wish as it is stored: addresses compare in one spelling. */
export function tidyWish<W extends PersonWish>(wish: W): W {
  const email = tidyText(wish.email).toLowerCase();
  return { ...wish, name: tidyText(wish.name).replaceAll('\n', ' '), email, roles: [...new Set(wish.roles)] };
}

/**
 * What is wrong with the name and the address; `own` is the account as it stands. Nobody is given an address of the demo
 * people: whoever has one needs no second factor, and production does not start again.
 */
export async function wishIssues(
  req: PayloadRequest,
  { name, email, roles }: PersonWish,
  own: Pick<AccountRecord, 'id' | 'email'> | null,
): Promise<readonly Issue[]> {
  const issues: Issue[] = [];
  if (name === '') issues.push({ field: 'name', problem: 'field_missing' });
  if (roles.length === 0) issues.push({ field: 'roles', problem: 'field_missing' });
  if (!address.test(email)) issues.push({ field: 'email', problem: 'email_unreadable' });
  else if (isDemoAddress(email) && email !== own?.email)
    issues.push({ field: 'email', problem: 'email_demo' });
  else if (await isTaken(req, email, own?.id ?? null))
    issues.push({ field: 'email', problem: 'email_taken' });
  return issues;
}

async function isTaken(req: PayloadRequest, email: string, own: string | null): Promise<boolean> {
  const docs = await readAll(req, 'users', {
    where: { email: { equals: email } },
    limit: 1,
    select: { email: true },
  });
  return docs.some(({ id }) => id !== own);
}
