import type { Payload } from 'payload';
import { cookieHeader, expiredCookie, sealedCookie } from '../cookies';
import type { Visitor } from '../visitor';
import { authorizationCodeGrant, fetchUserInfo, type Configuration } from 'openid-client';
import { addressIn, joinedAddress, type ProviderClaims } from '@/domain/signIn/providerClaims';

const kind = { name: 'kitapcik-provider', use: 'provider', seconds: 10 * 60 } as const;

/** What this browser took along to the provider, to know its own answer again. */
export interface PendingProviderSignIn {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Where on the desk the person wanted to go. */
  readonly goal: string;
}

const sealed = sealedCookie<PendingProviderSignIn>(kind);

/** Makes the sealed cookie that keeps a sign-in begun at the provider. */
export async function pendingProviderCookie(visitor: Visitor, visit: PendingProviderSignIn): Promise<string> {
  return cookieHeader(visitor.payload, { ...kind, value: await sealed.seal(visitor, visit) });
}

/** Reads the provider sign-in that this browser has begun; null for none, or too long ago. */
export function pendingProviderIn(visitor: Visitor): Promise<PendingProviderSignIn | null> {
  return sealed.read(visitor);
}

/** Gives the header that removes the cookie: one answer for one question. */
export function noPendingProviderCookie(payload: Payload): string {
  return expiredCookie(payload, kind.name);
}

/** What came from the provider: what it says of the person, and the token that it knows its own session by. */
export interface ProviderAnswer {
  readonly claims: ProviderClaims;
  readonly idToken: string | null;
}

/**
 * Exchanges the provider's answer for what it says of the person; its user-info endpoint is asked for the address, or
 * whether it was checked, where the identity does not say. Throws when state, nonce, verifier, signature, issuer
 * or audience do not fit, and when the provider does not answer.
 */
export async function readClaims(
  provider: Configuration,
  answer: URL,
  { state, nonce, verifier }: PendingProviderSignIn,
): Promise<ProviderAnswer> {
  const tokens = await authorizationCodeGrant(provider, answer, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (claims === undefined) throw new Error('The provider sent no identity');
  const told = addressIn({ email: claims['email'], email_verified: claims['email_verified'] });
  const isTold = told.email !== null && told.emailVerified !== null;
  const hasInfo = provider.serverMetadata().userinfo_endpoint !== undefined;
  const info = isTold || !hasInfo ? {} : await fetchUserInfo(provider, tokens.access_token, claims.sub);
  const read: ProviderClaims = {
    issuer: claims.iss,
    subject: claims.sub,
    ...joinedAddress(told, addressIn(info)),
    amr: Array.isArray(claims['amr']) ? claims['amr'].map(String) : [],
    acr: typeof claims['acr'] === 'string' ? claims['acr'] : null,
  };
  return { claims: read, idToken: tokens.id_token ?? null };
}
