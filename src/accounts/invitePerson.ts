import { randomBytes } from 'node:crypto';
import { requestBy } from '@/access/requestBy';
import { asSystem } from '@/database/asSystem';
import { inTransaction } from '@/database/inTransaction';
import { grantIssues } from '@/domain/people/grantIssues';
import { ok, refused, refusedFor, type Result } from '@/domain/result';
import type { Acting } from '@/workflow/sheet/actRequest';
import { newLink } from './linkKey';
import { recordOnAccount } from './moveAccount';
import { tidyRequest, personIssues, type PersonRequest } from './personRequest';

/** Whose account an invitation made. */
export interface Invited {
  readonly person: string;
}

/** Makes an account by an admin, and has its person sent the link that sets the first password. Nobody else ever knows one. */
export function invitePerson(acting: Acting, written: PersonRequest): Promise<Result<Invited>> {
  const request = tidyRequest(written);
  const { payload, person, now } = acting;
  return inTransaction(payload, async (req): Promise<Result<Invited>> => {
    if (!person.roles.includes('admin')) return refusedFor('role_missing');
    const issues = [...(await personIssues(req, request, null)), ...grantIssues(request)];
    if (issues.length > 0) return refused(issues);
    const { id } = await payload.create({
      collection: 'users',
      data: {
        ...request,
        roles: [...request.roles],
        active: true,
        invited: true,
        link: newLink('invitation', now),
        // Forgotten as soon as it is stored: until the link is used, no password opens the account.
        password: randomBytes(32).toString('hex'),
      },
      ...asSystem,
      req: requestBy(req, person),
    });
    await recordOnAccount(req, acting, { id, action: 'invite' });
    return ok({ person: id });
  });
}
