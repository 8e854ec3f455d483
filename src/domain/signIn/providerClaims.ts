import { emailOf } from './email';

/** The claims of an identity provider about a person that decide anything here. */
export interface ProviderClaims {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string | null;
  /** Whether the provider itself has checked the address; null where it does not say. */
  readonly emailVerified: boolean | null;
  /** How the person proved who they are (RFC 8176), and to what level. */
  readonly amr: readonly string[];
  readonly acr: string | null;
}

/** What a provider says of an address: in the identity, or at its user-info endpoint. */
export interface ProviderAddress {
  readonly email?: unknown;
  readonly email_verified?: unknown;
}

/** Reads an address and whether it was checked: some providers write that word as a text. */
export function addressIn({ email, email_verified: said }: ProviderAddress): ProviderAddressRead {
  const verified = String(said).toLowerCase();
  return {
    email: typeof email === 'string' && email !== '' ? email : null,
    emailVerified: ['true', 'false'].includes(verified) ? verified === 'true' : null,
  };
}
type ProviderAddressRead = Pick<ProviderClaims, 'email' | 'emailVerified'>;

/**
 * Joins what the identity says of the address with what the user-info endpoint says. The word that an address was checked
 * holds for the address beside it, and never for another one.
 */
export function joinedAddress(identity: ProviderAddressRead, info: ProviderAddressRead): ProviderAddressRead {
  if (identity.email === null) return info;
  const isSame = info.email === null || emailOf(info.email) === emailOf(identity.email);
  return isSame ? { ...identity, emailVerified: identity.emailVerified ?? info.emailVerified } : identity;
}

/**
 * Tells whether an account may be linked by its address. `trusted`: the operator vouches for the addresses of a provider
 * that never says whether it checked them; one that says it has not is believed.
 */
export function isSureOfAddress({ email, emailVerified }: ProviderAddressRead, trusted: boolean): boolean {
  return email !== null && (emailVerified ?? trusted);
}

/** Methods that are a second factor or say that there were two. Codes by SMS are none: numbers get stolen. */
const secondMethods: readonly string[] = ['mfa', 'otp', 'hwk', 'sc'];

const secondLevels: readonly string[] = [
  'http://schemas.openid.net/pape/policies/2007/06/multi-factor',
  'phr',
  'phrh',
];

/** Tells whether the provider says that it asked for a second factor; if not, ours is asked for. */
export function hasSecondFactor({ amr, acr }: Pick<ProviderClaims, 'amr' | 'acr'>): boolean {
  return amr.some((method) => secondMethods.includes(method)) || (acr !== null && secondLevels.includes(acr));
}
