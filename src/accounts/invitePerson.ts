import type { PayloadRequest } from 'payload';
import type { RequestOf } from '@/contract/endpoint';
import type { Endpoints } from '@/contract/endpoints';
import { asSystem, readAll } from '@/database/asSystem';
import { isDemoAddress } from '@/domain/signIn/secondFactor';
import type { Issue } from '@/domain/issue';
import { tidyText } from '@/domain/turkish/letters';
import type { AccountRecord } from './accountRecord';
import { propose, type Proposed } from './accountChanges';
import { needsSecondPerson, type PersonDetails } from '@/domain/people/accountChange';
import { randomBytes } from 'node:crypto';
import { requestBy } from '@/access/requestBy';
import { inTransaction } from '@/database/inTransaction';
import { emailOf, isEmail } from '@/domain/signIn/email';
import { grantIssues } from '@/domain/people/grantIssues';
import { done, ok, refused, refusedFor, type Done, type Result } from '@/domain/result';
import type { ActContext } from '@/workflow/sheet/actRequest';
import { newLink } from './links';
import { moveAccount, recordOnAccount, writeAccount, type PersonTarget } from './moveAccount';

/** What an admin writes about a person, and why a second person should confirm it. There is no password in it. */
export type PersonRequest = RequestOf<Endpoints['invitePerson']>;

/** Gives the request as it is stored: addresses compare in one spelling. */
export function tidyRequest<R extends PersonRequest>(request: R): R {
  return {
    ...request,
    name: tidyText(request.name).replaceAll('\n', ' '),
    email: emailOf(request.email),
    roles: [...new Set(request.roles)],
  };
}

/**
 * Lists the faults of the name and the address; `own` is the account as it stands. Refuses an address of the
 * demo people: its owner needs no second factor, and production does not start again.
 */
export async function personIssues(
  req: PayloadRequest,
  { name, email, roles }: PersonDetails,
  own: Pick<AccountRecord, 'id' | 'email'> | null,
): Promise<readonly Issue[]> {
  const issues: Issue[] = [];
  if (name === '') issues.push({ field: 'name', problem: 'field_missing' });
  if (roles.length === 0) issues.push({ field: 'roles', problem: 'field_missing' });
  if (!isEmail(email)) issues.push({ field: 'email', problem: 'email_unreadable' });
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

/** Whose account an invitation made, or the proposal that a second person is to confirm first. */
export interface Invited extends Proposed {
  readonly person: string | null;
}

/**
 * Makes an account by an admin, and has its person sent the link that sets the first password. With a role that approves,
 * publishes or administers it is only proposed: neither account nor link is there before a second person confirms it.
 */
export function invitePerson(acting: ActContext, written: PersonRequest): Promise<Result<Invited>> {
  const request = tidyRequest(written);
  const { payload, person } = acting;
  return inTransaction(payload, async (req): Promise<Result<Invited>> => {
    if (!person.roles.includes('admin')) return refusedFor('role_missing');
    const { reason, ...details } = request;
    const issues = await invitationIssues(req, details);
    if (issues.length > 0) return refused(issues);
    const change = { kind: 'invite', details } as const;
    if (!needsSecondPerson(null, change))
      return ok({ person: await makeInvited(req, acting, details), proposed: null });
    const proposal = await propose(req, acting, { account: null, change, reason });
    return proposal.ok ? ok({ person: null, ...proposal.value }) : proposal;
  });
}

/** Lists everything against making this account. */
export async function invitationIssues(
  req: PayloadRequest,
  details: PersonDetails,
): Promise<readonly Issue[]> {
  return [...(await personIssues(req, details, null)), ...grantIssues(details)];
}

/** Stores the account and its link, and gives its id. */
export async function makeInvited(
  req: PayloadRequest,
  acting: ActContext,
  details: PersonDetails,
): Promise<string> {
  const { id } = await req.payload.create({
    collection: 'users',
    data: {
      ...details,
      roles: [...details.roles],
      active: true,
      invited: true,
      link: newLink('invitation', acting.now),
      // Forgotten as soon as it is stored: until the link is used, no password opens the account.
      password: randomBytes(32).toString('hex'),
    },
    ...asSystem,
    req: requestBy(req, acting.person),
  });
  await recordOnAccount(req, acting, { id, action: 'invite' });
  return id;
}

/** Sends somebody who has set no password a new link, by an admin; the one before works no more. */
export function inviteAgain(acting: ActContext, ref: PersonTarget): Promise<Result<Done>> {
  return moveAccount(acting, ref, async (req, { id, active, invited }) => {
    if (!active) return refusedFor('person_off');
    if (!invited) return refusedFor('not_invited');
    await writeAccount(req, id, { link: newLink('invitation', acting.now) });
    await recordOnAccount(req, acting, { id, action: 'invite' });
    return done;
  });
}
