import { inTransaction } from '@/database/inTransaction';
import { passwordAttempts } from '@/domain/signIn/attempts';
import { afterwards, ok, refusedFor, type Result } from '@/domain/result';
import { attemptOf, countAttempt, uncountAttempt } from './countAttempt';
import { continueSignIn } from './continueSignIn';
import { noSignedInByCookies } from './provider/signedInBy';
import { emailOf, findByAddress, passwordMatches, type SignedIn, type Visitor } from './visitor';

/** The first step of signing in: address and password. Whoever is not known, or switched off, gets the same answer. */
export async function signIn(
  visitor: Visitor,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<Result<SignedIn>> {
  const address = emailOf(email);
  const attempt = attemptOf(visitor, address, { what: 'password', rule: passwordAttempts });
  const verdict = await countAttempt(visitor, attempt);
  if (!verdict.allowed) return refusedFor('login_locked', '', { minutes: verdict.minutes });
  const user = await findByAddress(visitor.payload, address);
  const isRight = await passwordMatches(user, password);
  if (user?.active !== true || !isRight) return refusedFor('login_wrong');
  await uncountAttempt(visitor, attempt);
  const result = inTransaction(visitor.payload, (req) =>
    continueSignIn(req, visitor, { person: user.id, proof: 'one' }),
  );
  // Whoever came to this browser by the identity provider before is not who signs out of it next.
  return afterwards(result, ({ answer, cookies }) =>
    ok({ answer, cookies: [...cookies, ...noSignedInByCookies(visitor)] }),
  );
}
