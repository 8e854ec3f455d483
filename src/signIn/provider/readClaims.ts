import { authorizationCodeGrant, fetchUserInfo, type Configuration } from 'openid-client';
import type { ProviderClaims } from '@/domain/signIn/providerClaims';
import type { BegunVisit } from './begunVisit';

/** What came from the provider: what it says of the person, and the token that it knows its own session by. */
export interface ProviderAnswer {
  readonly claims: ProviderClaims;
  readonly idToken: string | null;
}

/**
 * Exchanges the provider's answer for what it says of the person. Throws when state, nonce, verifier, signature, issuer
 * or audience do not fit, and when the provider does not answer.
 */
export async function readClaims(
  provider: Configuration,
  answer: URL,
  { state, nonce, verifier }: BegunVisit,
): Promise<ProviderAnswer> {
  const tokens = await authorizationCodeGrant(provider, answer, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (claims === undefined) throw new Error('The provider sent no identity');
  // Some providers tell the address at their user-info door alone.
  const { email, email_verified: verified } =
    claims['email'] === undefined
      ? await fetchUserInfo(provider, tokens.access_token, claims.sub)
      : (claims as { email?: unknown; email_verified?: unknown });
  const read: ProviderClaims = {
    issuer: claims.iss,
    subject: claims.sub,
    email: typeof email === 'string' ? email : null,
    emailVerified: verified === true,
    amr: Array.isArray(claims['amr']) ? claims['amr'].map(String) : [],
    acr: typeof claims['acr'] === 'string' ? claims['acr'] : null,
  };
  return { claims: read, idToken: tokens.id_token ?? null };
}
