import { requestBy } from '@/access/requestBy';
import { passwordMatches } from '@/signIn/passwordMatches';
import { findById } from '@/signIn/storedUser';
import { inTransaction } from '@/database/inTransaction';
import { passwordIssues } from '@/domain/people/passwordIssues';
import type { Acting } from '@/workflow/sheet/acting';
import { readAccount } from './accountRecord';
import { done, refusedFor, writeAccount, type AccountAnswer } from './moveAccount';

/** The own password, by somebody who knows the present one. Every other session ends. */
export async function changeOwnPassword(
  { payload, person }: Acting,
  wish: { readonly session: string; readonly current: string; readonly next: string },
): Promise<AccountAnswer> {
  // Before the transaction: it takes a while, and with one writer everybody would wait.
  const stored = await inTransaction(payload, (req) => findById(req, person.id));
  if (!(await passwordMatches(stored, wish.current))) return refusedFor('password_wrong', 'current');
  return inTransaction(payload, async (req): Promise<AccountAnswer> => {
    const account = await readAccount(req, person.id);
    if (account?.active !== true) return refusedFor('not_found');
    const issues = passwordIssues(wish.next, account, 'next');
    if (issues.length > 0) return { issues };
    await writeAccount(requestBy(req, person, wish.session), person.id, { password: wish.next });
    return done;
  });
}
