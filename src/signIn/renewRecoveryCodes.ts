import type { PayloadRequest } from 'payload';
import { inTransaction } from '@/database/inTransaction';
import { codeAttempts } from '@/domain/signIn/attempts';
import { ok, refusedFor, type Result } from '@/domain/result';
import type { Acting } from '@/workflow/sheet/acting';
import { readAuthenticator, replaceRecoveryCodes, spendAppCode } from './authenticator';
import { attemptOf, countAttempt, uncountAttempt } from './countAttempt';
import { recordSecondFactor } from './recordSecondFactor';
import { findById } from './storedUser';

/** The new codes, shown this once. */
export interface RenewedCodes {
  readonly recoveryCodes: readonly string[];
}

/**
 * New recovery codes for the own second factor; the old ones end. By whoever has the telephone: a session that was left
 * open is not enough, and a recovery code that somebody found makes no more of them.
 */
export async function renewRecoveryCodes(
  { payload, person, now }: Acting,
  { headers, code }: { readonly headers: Headers; readonly code: string },
): Promise<Result<RenewedCodes>> {
  const user = await inTransaction(payload, (req) => findById(req, person.id));
  if (user?.active !== true) return refusedFor('not_found');
  const visitor = { payload, headers, now };
  const attempt = attemptOf(visitor, user.email, { what: 'code', rule: codeAttempts });
  const verdict = await countAttempt(visitor, attempt);
  if (!verdict.allowed) return refusedFor('login_locked', '', { minutes: verdict.minutes });
  const renewed = await inTransaction(payload, (req) => renew(req, { person, code, now }));
  if (renewed.ok) await uncountAttempt(visitor, attempt);
  return renewed;
}

async function renew(
  req: PayloadRequest,
  { person, code, now }: Pick<Acting, 'person' | 'now'> & { readonly code: string },
): Promise<Result<RenewedCodes>> {
  const kept = await readAuthenticator(req, person.id);
  if (kept === null) return refusedFor('no_second_factor');
  if (!(await spendAppCode(req, kept, { code, now }))) return refusedFor('app_code_wrong', 'code');
  const recoveryCodes = await replaceRecoveryCodes(req, person.id);
  const act = { action: 'renew_recovery_codes', person: person.id, actor: person, now } as const;
  await recordSecondFactor(req, act);
  return ok({ recoveryCodes });
}
