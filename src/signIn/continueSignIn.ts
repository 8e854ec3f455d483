import type { PayloadRequest } from 'payload';
import { ok, refusedFor, type Result } from '@/domain/result';
import { newSecret, readAuthenticator, secretUri } from './authenticator';
import { mustHaveSecondFactor, openSession } from './session';
import { pendingCookie } from './pendingSignIn';
import { sentBy } from './countAttempt';
import { findById, type SignedIn, type Visitor } from './visitor';

/**
 * After the first proof: in, or on to the second. Whoever has a second factor gives it, whatever roles he or she holds
 * now; whoever must have one and has none sets it up. `proof` is `two` when an identity provider has asked for both.
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
