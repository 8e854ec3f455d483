import { requestBy } from '@/access/requestBy';
import { findById, passwordMatches } from '@/signIn/visitor';
import { inTransaction } from '@/database/inTransaction';
import { done, refused, refusedFor, type Done, type Result } from '@/domain/result';
import { passwordIssues } from '@/domain/people/passwordIssues';
import type { Acting } from '@/workflow/sheet/actRequest';
import { readAccount } from './accountRecord';
import { writeAccount } from './moveAccount';

/** The own password, by somebody who knows the present one. Every other session ends. */
export async function changeOwnPassword(
  { payload, person }: Acting,
  request: { readonly session: string; readonly current: string; readonly next: string },
): Promise<Result<Done>> {
  // Before the transaction: it takes a while, and with one writer everybody would wait.
  const stored = await inTransaction(payload, (req) => findById(req, person.id));
  if (!(await passwordMatches(stored, request.current))) return refusedFor('password_wrong', 'current');
  return inTransaction(payload, async (req): Promise<Result<Done>> => {
    const account = await readAccount(req, person.id);
    if (account?.active !== true) return refusedFor('not_found');
    const issues = passwordIssues(request.next, account, 'next');
    if (issues.length > 0) return refused(issues);
    await writeAccount(requestBy(req, person, request.session), person.id, { password: request.next });
    return done;
  });
}
