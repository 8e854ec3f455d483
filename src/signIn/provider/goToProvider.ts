import {
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { settingsOf } from '@/access/settingsOf';
import type { Visitor } from '../visitor';
import { visitCookie } from './begunVisit';
import { openProvider } from './openProvider';

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
  return { problem: null, url: url.href, cookie: await visitCookie(visitor, visit) };
}
