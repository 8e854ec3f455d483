import type { PayloadRequest } from 'payload';
import type { RequestOf } from '@/contract/endpoint';
import type { Endpoints } from '@/contract/endpoints';
import { readAll } from '@/database/asSystem';
import { isDemoAddress } from '@/domain/signIn/secondFactor';
import type { Issue } from '@/domain/issue';
import { tidyText } from '@/domain/turkish/letters';
import type { AccountRecord } from './accountRecord';

/** What an admin writes about a person. There is no password in it. */
export type PersonRequest = RequestOf<Endpoints['invitePerson']>;

/** One mailbox, as mail servers take it: no spaces, no list, a domain with a dot. */
const address = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@.<>,;:"()[\]\\]+$/;

/** The request as it is stored: addresses compare in one spelling. */
export function tidyRequest<R extends PersonRequest>(request: R): R {
  const email = tidyText(request.email).toLowerCase();
  return {
    ...request,
    name: tidyText(request.name).replaceAll('\n', ' '),
    email,
    roles: [...new Set(request.roles)],
  };
}

/**
 * What is wrong with the name and the address; `own` is the account as it stands. Nobody is given an address of the demo
 * people: whoever has one needs no second factor, and production does not start again.
 */
export async function personIssues(
  req: PayloadRequest,
  { name, email, roles }: PersonRequest,
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
