import type { PayloadRequest } from 'payload';
import { inTransaction } from '@/database/inTransaction';
import { codeAttempts } from '@/domain/signIn/attempts';
import type { Issue } from '@/domain/issue';
import type { Acting } from '@/workflow/sheet/acting';
import { readAuthenticator, replaceRecoveryCodes, spendAppCode } from './authenticator';
import { attemptOf, countAttempt, uncountAttempt } from './countAttempt';
import { recordSecondFactor } from './recordSecondFactor';
import { findById } from './storedUser';

/** The new codes, shown this once; or why there are none. */
export interface RenewedCodes {
  readonly issues: readonly Issue[];
  readonly recoveryCodes: readonly string[];
}

/**
 * New recovery codes for the own second factor; the old ones end. By whoever has the telephone: a session that was left
 * open is not enough, and a recovery code that somebody found makes no more of them.
 */
export async function renewRecoveryCodes(
  { payload, person, now }: Acting,
  { headers, code }: { readonly headers: Headers; readonly code: string },
): Promise<RenewedCodes> {
  const user = await inTransaction(payload, (req) => findById(req, person.id));
  if (user?.active !== true) return refused({ problem: 'not_found', field: '' });
  const visitor = { payload, headers, now };
  const attempt = attemptOf(visitor, user.email, { what: 'code', rule: codeAttempts });
  const verdict = await countAttempt(visitor, attempt);
  if (!verdict.allowed)
    return refused({ problem: 'login_locked', field: '', context: { minutes: verdict.minutes } });
  const renewed = await inTransaction(payload, (req) => renew(req, { person, code, now }));
  if (renewed.issues.length === 0) await uncountAttempt(visitor, attempt);
  return renewed;
}

async function renew(
  req: PayloadRequest,
  { person, code, now }: Pick<Acting, 'person' | 'now'> & { readonly code: string },
): Promise<RenewedCodes> {
  const kept = await readAuthenticator(req, person.id);
  if (kept === null) return refused({ problem: 'no_second_factor', field: '' });
  if (!(await spendAppCode(req, kept, { code, now })))
    return refused({ problem: 'app_code_wrong', field: 'code' });
  const recoveryCodes = await replaceRecoveryCodes(req, person.id);
  const act = { action: 'renew_recovery_codes', person: person.id, actor: person, now } as const;
  await recordSecondFactor(req, act);
  return { issues: [], recoveryCodes };
}

function refused(issue: Issue): RenewedCodes {
  return { issues: [issue], recoveryCodes: [] };
}
