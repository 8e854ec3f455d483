import {
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { settingsOf } from '@/access/settingsOf';
import type { SignedIn, Visitor } from '../visitor';
import {
  readClaims,
  pendingProviderCookie,
  pendingProviderIn,
  type PendingProviderSignIn,
  type ProviderAnswer,
} from './pendingProviderSignIn';
import { isUnreachable, openProvider } from './openProvider';
import { inTransaction } from '@/database/inTransaction';
import { afterwards, ok, refusedFor, type Result } from '@/domain/result';
import { hasSecondFactor } from '@/domain/signIn/providerClaims';
import { continueSignIn } from '../signIn';
import { signedInByCookie, signedInByIn } from './signedInBy';
import { knownPerson } from './knownPerson';

/** Where the browser goes to sign in, and the cookie it takes along; or why not. */
export type WayToProvider =
  | { readonly problem: 'not_found' | 'provider_unreachable' }
  | { readonly problem: null; readonly url: string; readonly cookie: string };

/** Begins to sign in at the identity provider. `callback` is our endpoint that it answers to. */
export async function goToProvider(
  visitor: Visitor,
  { goal, callback }: { readonly goal: string; readonly callback: string },
): Promise<WayToProvider> {
  const { payload } = visitor;
  const { provider: setting } = settingsOf(payload);
  if (setting === null) return { problem: 'not_found' };
  const provider = await openProvider(payload, setting).catch((error: unknown) => {
    payload.logger.warn({ err: error, msg: 'the identity provider does not answer' });
    return null;
  });
  if (provider === null) return { problem: 'provider_unreachable' };
  const visit = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier(), goal };
  const url = buildAuthorizationUrl(provider, {
    redirect_uri: callback,
    scope: 'openid email',
    state: visit.state,
    nonce: visit.nonce,
    code_challenge: await calculatePKCECodeChallenge(visit.verifier),
    code_challenge_method: 'S256',
  });
  return { problem: null, url: url.href, cookie: await pendingProviderCookie(visitor, visit) };
}

/** Signs in the person who comes back from the provider; `answer` is our endpoint with its parameters. */
export async function returnFromProvider(visitor: Visitor, answer: URL): Promise<Result<SignedIn>> {
  const visit = await pendingProviderIn(visitor);
  if (visit === null) return refusedFor('provider_refused');
  const answered = await askProvider(visitor, answer, visit);
  if (typeof answered === 'string') return refusedFor(answered);
  const { claims, idToken } = answered;
  return inTransaction(visitor.payload, async (req): Promise<Result<SignedIn>> => {
    const trustsEmail = settingsOf(visitor.payload).provider?.trustsEmail === true;
    const known = await knownPerson(req, claims, { now: visitor.now, trustsEmail });
    if (!known.ok) return known;
    const person = known.value.id;
    const proof = hasSecondFactor(claims) ? 'two' : 'one';
    const came = await signedInByCookie(visitor, { person, idToken });
    return afterwards(continueSignIn(req, visitor, { person, proof }), ({ answer: step, cookies }) =>
      ok({ answer: step, cookies: [...cookies, came] }),
    );
  });
}

async function askProvider(
  { payload }: Visitor,
  answer: URL,
  visit: PendingProviderSignIn,
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

/**
 * Gives the address where a person who came by the identity provider signs out there too (OpenID Connect
 * RP-Initiated Logout), and is led back from to `back`; null for everybody else, and where the provider has
 * no such page or does not answer.
 */
export async function providerLogoutUrl(
  visitor: Visitor,
  { person, back }: { readonly person: string; readonly back: string },
): Promise<string | null> {
  const { payload } = visitor;
  const [came, setting] = [await signedInByIn(visitor), settingsOf(payload).provider];
  if (came === null || came.person !== person || setting === null) return null;
  try {
    const provider = await openProvider(payload, setting);
    if (provider.serverMetadata().end_session_endpoint === undefined) return null;
    const hint = came.idToken === null ? {} : { id_token_hint: came.idToken };
    return buildEndSessionUrl(provider, { post_logout_redirect_uri: back, ...hint }).href;
  } catch (error) {
    payload.logger.warn({ err: error, msg: 'the identity provider cannot be told of a sign-out' });
    return null;
  }
}
