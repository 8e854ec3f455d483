import type { PayloadRequest } from 'payload';
import { inTransaction } from '@/database/inTransaction';
import { codeAttempts } from '@/domain/signIn/attempts';
import { ok, refusedFor, type Result } from '@/domain/result';
import type { SignInAnswer } from '@/contract/signInAnswer';
import { createAuthenticator, readAuthenticator, secretUri, spendCode, stepOfCode } from './authenticator';
import { attemptOf, countAttempt, sentBy, uncountAttempt } from './countAttempt';
import { openSession } from './session';
import { pendingIn, stampOf, type PendingSignIn } from './pendingSignIn';
import { recordSecondFactor } from './secondFactorRecord';
import { findById, type SignedIn, type StoredUser, type Visitor } from './visitor';

/** What this browser still owes, for a page that was opened again. */
export async function readSecondStep(visitor: Visitor): Promise<SignInAnswer> {
  const pending = await pendingIn(visitor);
  const user = pending && (await inTransaction(visitor.payload, (req) => ownerOf(req, pending)));
  if (!user) return { step: 'none' };
  const { secret } = pending;
  return secret === null ? { step: 'code' } : { step: 'enrol', secret, uri: secretUri(secret, user.email) };
}

/** The second step of signing in: a code of the app or of the recovery list, or the first code of a new app. */
export async function giveCode(visitor: Visitor, code: string): Promise<Result<SignedIn>> {
  const pending = await pendingIn(visitor);
  const user = pending && (await inTransaction(visitor.payload, (req) => ownerOf(req, pending)));
  if (!user) return refusedFor('sign_in_again');
  const attempt = attemptOf(visitor, user.email, { what: 'code', rule: codeAttempts });
  const verdict = await countAttempt(visitor, attempt);
  if (!verdict.allowed) return refusedFor('login_locked', '', { minutes: verdict.minutes });
  const outcome = await inTransaction(visitor.payload, (req) => finish(req, visitor, { pending, code }));
  if (outcome.ok) await uncountAttempt(visitor, attempt);
  return outcome;
}

async function finish(
  req: PayloadRequest,
  visitor: Visitor,
  { pending, code }: { readonly pending: PendingSignIn; readonly code: string },
): Promise<Result<SignedIn>> {
  const user = await ownerOf(req, pending);
  const kept = user && (await readAuthenticator(req, user.id));
  // Somebody set it up meanwhile, or it was taken away: what was begun does not fit any more.
  if (!user || (kept === null) !== (pending.secret !== null)) return refusedFor('sign_in_again');
  const recoveryCodes = await prove(req, visitor, { user, kept, secret: pending.secret, code });
  if (recoveryCodes === null) return refusedFor('code_wrong');
  const cookies = await openSession(sentBy(req, visitor), user, 'two');
  return ok({ answer: { step: 'open', recoveryCodes }, cookies });
}

interface SecondProof {
  readonly user: StoredUser;
  readonly kept: Awaited<ReturnType<typeof readAuthenticator>>;
  readonly secret: string | null;
  readonly code: string;
}

/** The recovery codes that are new, none for a factor that was there before; null when the code is wrong. */
async function prove(
  req: PayloadRequest,
  { now }: Visitor,
  { user, kept, secret, code }: SecondProof,
): Promise<readonly string[] | null> {
  if (kept !== null) return (await spendCode(req, kept, { code, now })) ? [] : null;
  const step = secret === null ? null : stepOfCode(secret, code.trim(), now);
  if (secret === null || step === null) return null;
  const codes = await createAuthenticator(req, { person: user.id, secret, step, now });
  await recordSecondFactor(req, { action: 'set_second_factor', person: user.id, actor: user, now });
  return codes;
}

/** Whose it is: still active, and still with the password that was given. */
async function ownerOf(req: PayloadRequest, { person, stamp }: PendingSignIn): Promise<StoredUser | null> {
  const user = await findById(req, person);
  return user?.active === true && stampOf(user) === stamp ? user : null;
}
