import type { ReadScope } from '@/database/readTogether';
import { inReading, inTransaction } from '@/database/inTransaction';
import { codeAttempts, passwordAttempts } from '@/domain/signIn/attempts';
import { readCode, type TypedCode } from '@/domain/signIn/typedCode';
import { afterwards, isRefusedFor, ok, refusedFor, type Result } from '@/domain/result';
import { attemptOf, countLogin, countWrong, noteAttempt, sentBy } from './countAttempt';
import { noSignedInByCookies } from './provider/signedInBy';
import { emailOf } from '@/domain/signIn/email';
import {
  findByAddress,
  findById,
  passwordMatches,
  type SignedIn,
  type StoredUser,
  type Visitor,
} from './visitor';
import type { PayloadRequest } from 'payload';
import {
  createAuthenticator,
  newSecret,
  readAuthenticator,
  secretUri,
  spendCode,
  stepOfCode,
} from './authenticator';
import { mustHaveSecondFactor, openSession } from './session';
import { pendingCookie, pendingIn, stampOf, type PendingSignIn } from './pendingSignIn';
import type { SignInAnswer } from '@/contract/signInAnswer';
import { recordSecondFactor } from './secondFactorRecord';

/** Takes the first step of signing in: address and password. Unknown and inactive people get one answer. */
export async function signIn(
  visitor: Visitor,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<Result<SignedIn>> {
  const address = emailOf(email);
  const attempt = attemptOf(visitor, address, { what: 'password', rule: passwordAttempts });
  const found = await countWrong(visitor, attempt, async () => {
    const user = await findByAddress(visitor.payload, address);
    const isRight = await passwordMatches(user, password, attempt.isKnownDevice);
    if (isRight === null) return { isWrong: false, outcome: refusedFor('login_busy') };
    const isWrong = user?.active !== true || !isRight;
    return { isWrong, outcome: isWrong ? refusedFor('login_wrong') : ok(user.id) };
  });
  if (!found.ok) return found;
  const verdict = await countLogin(visitor, address);
  if (!verdict.allowed) {
    await noteAttempt(visitor, attempt, 'sign_in_locked');
    return refusedFor('login_often', '', { minutes: verdict.minutes });
  }
  const result = inTransaction(visitor.payload, (req) =>
    continueSignIn(req, visitor, { person: found.value, proof: 'one' }),
  );
  // Whoever came to this browser by the identity provider before is not who signs out of it next.
  return afterwards(result, ({ answer, cookies }) =>
    ok({ answer, cookies: [...cookies, ...noSignedInByCookies(visitor)] }),
  );
}

/**
 * Signs in after the first proof, or asks for the second. A person with a second factor gives it, whatever
 * roles they hold now; one who must have one and has none sets it up. `proof` is `two` when an identity
 * provider has asked for both.
 */
export async function continueSignIn(
  req: PayloadRequest,
  visitor: Visitor,
  { person, proof }: { readonly person: string; readonly proof: 'one' | 'two' },
): Promise<Result<SignedIn>> {
  const user = await findById(req, person);
  if (user?.active !== true) return refusedFor('login_wrong');
  if (proof === 'one' && (await readAuthenticator(req, person)) !== null) {
    return ok({ answer: { step: 'code' }, cookies: [await pendingCookie(visitor, user, null)] });
  }
  if (proof === 'one' && (await mustHaveSecondFactor(req, user))) {
    const secret = newSecret();
    const answer = { step: 'enrol', secret, uri: secretUri(secret, user.email) } as const;
    return ok({ answer, cookies: [await pendingCookie(visitor, user, secret)] });
  }
  const cookies = await openSession(sentBy(req, visitor), user, proof);
  return ok({ answer: { step: 'open', recoveryCodes: [] }, cookies });
}

/** Reads the step that this browser still owes, for a page that was opened again. */
export async function readSecondStep(visitor: Visitor): Promise<SignInAnswer> {
  const pending = await pendingIn(visitor);
  const user = pending && (await inReading(visitor.payload, (scope) => ownerOf(scope, pending)));
  if (!user) return { step: 'none' };
  const { secret } = pending;
  return secret === null ? { step: 'code' } : { step: 'enrol', secret, uri: secretUri(secret, user.email) };
}

/** Takes the second step of signing in: a code of the app or the recovery list, or a new app's first code. */
export async function giveCode(visitor: Visitor, typed: string): Promise<Result<SignedIn>> {
  const pending = await pendingIn(visitor);
  const user = pending && (await inReading(visitor.payload, (scope) => ownerOf(scope, pending)));
  if (!user) return refusedFor('sign_in_again');
  const code = readCode(typed);
  // No attempt at a code: nobody guesses so, and nobody is to be locked out for a slip. A new app has no recovery codes.
  if (code === null || (pending.secret !== null && code.of !== 'app'))
    return refusedFor('code_unreadable', 'code');
  const attempt = attemptOf(visitor, user.email, { what: 'code', rule: codeAttempts });
  return countWrong(visitor, attempt, async () => {
    const outcome = await inTransaction(visitor.payload, (req) => finish(req, visitor, { pending, code }));
    return { isWrong: isRefusedFor(outcome, 'code_wrong'), outcome };
  });
}

async function finish(
  req: PayloadRequest,
  visitor: Visitor,
  { pending, code }: { readonly pending: PendingSignIn; readonly code: TypedCode },
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
  readonly code: TypedCode;
}

/** The recovery codes that are new, none for a factor that was there before; null when the code is wrong. */
async function prove(
  req: PayloadRequest,
  { now }: Visitor,
  { user, kept, secret, code }: SecondProof,
): Promise<readonly string[] | null> {
  if (kept !== null) return (await spendCode(req, kept, { code, now })) ? [] : null;
  const step = secret === null ? null : stepOfCode(secret, code.code, now);
  if (secret === null || step === null) return null;
  const codes = await createAuthenticator(req, { person: user.id, secret, step, now });
  await recordSecondFactor(req, { action: 'set_second_factor', person: user.id, actor: user, now });
  return codes;
}

/** Whose it is: still active, and still with the password that was given. */
async function ownerOf(req: ReadScope, { person, stamp }: PendingSignIn): Promise<StoredUser | null> {
  const user = await findById(req, person);
  return user?.active === true && stampOf(user) === stamp ? user : null;
}
