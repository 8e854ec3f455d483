/** The claims of an identity provider about a person that decide anything here. */
export interface ProviderClaims {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string | null;
  /** True only where the provider itself has checked the address. */
  readonly emailVerified: boolean;
  /** How the person proved who they are (RFC 8176), and to what level. */
  readonly amr: readonly string[];
  readonly acr: string | null;
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
