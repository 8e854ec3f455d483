import { settingsOf } from '@/access/settingsOf';
import { inTransaction } from '@/database/inTransaction';
import { afterwards, ok, refusedFor, type Result } from '@/domain/result';
import { hasSecondFactor } from '@/domain/signIn/providerClaims';
import { goOn } from '../goOn';
import type { SignedIn, Visitor } from '../visitor';
import { visitIn, type BegunVisit } from './begunVisit';
import { cameByCookie } from './cameBy';
import { isUnreachable } from './isUnreachable';
import { knownPerson } from './knownPerson';
import { openProvider } from './openProvider';
import { readClaims, type ProviderAnswer } from './readClaims';

/** Signs in whoever comes back from the identity provider; `answer` is our endpoint with what the provider added to it. */
export async function returnFromProvider(visitor: Visitor, answer: URL): Promise<Result<SignedIn>> {
  const visit = await visitIn(visitor);
  if (visit === null) return refusedFor('provider_refused');
  const answered = await askProvider(visitor, answer, visit);
  if (typeof answered === 'string') return refusedFor(answered);
  const { claims, idToken } = answered;
  return inTransaction(visitor.payload, async (req): Promise<Result<SignedIn>> => {
    const user = await knownPerson(req, claims, visitor.now);
    if (user === null) return refusedFor('provider_unknown_person');
    const proof = hasSecondFactor(claims) ? 'two' : 'one';
    const came = await cameByCookie(visitor, { person: user.id, idToken });
    return afterwards(goOn(req, visitor, { person: user.id, proof }), ({ answer: step, cookies }) =>
      ok({ answer: step, cookies: [...cookies, came] }),
    );
  });
}

async function askProvider(
  { payload }: Visitor,
  answer: URL,
  visit: BegunVisit,
): Promise<ProviderAnswer | 'provider_refused' | 'provider_unreachable'> {
  const { provider: setting } = settingsOf(payload);
  if (setting === null) return 'provider_refused';
  try {
    return await readClaims(await openProvider(payload, setting), answer, visit);
  } catch (error) {
    const problem = isUnreachable(error) ? 'provider_unreachable' : 'provider_refused';
    // The code is enough: messages of the library may quote what the provider said of somebody.
    const { code, name } = error as { readonly code?: unknown; readonly name?: unknown };
    payload.logger.warn({ msg: 'signing in at the identity provider failed', problem, code, name });
    return problem;
  }
}
