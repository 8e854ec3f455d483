import { set, type Refuse, type SettingSource } from './setting';

/** The identity provider of this installation (OpenID Connect). */
export interface Provider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Its name on the button of the login page. */
  readonly label: string;
  /** Whether an address counts as checked where the provider never says so. */
  readonly trustsEmail: boolean;
}

const loopback = ['127.0.0.1', '[::1]', 'localhost'];

/** Reads all of the settings or none: a half-set provider would be a button that never works. */
export function readProvider(source: SettingSource, refuse: Refuse): Provider | null {
  const issuer = set(source, 'OIDC_ISSUER');
  const clientId = set(source, 'OIDC_CLIENT_ID');
  const clientSecret = set(source, 'OIDC_CLIENT_SECRET');
  const trust = set(source, 'OIDC_TRUST_EMAIL') ?? 'false';
  if (!['true', 'false'].includes(trust)) refuse((words) => words.oidcTrustEmail(trust));
  if (issuer === null && clientId === null && clientSecret === null) return null;
  if (issuer !== null && !isIssuer(issuer)) refuse((words) => words.oidcIssuer(issuer));
  if (issuer === null || clientId === null || clientSecret === null) {
    refuse((words) => words.oidcIncomplete);
    return null;
  }
  const label = set(source, 'OIDC_LABEL') ?? 'Bakanlık hesabı';
  return { issuer, clientId, clientSecret, label, trustsEmail: trust === 'true' };
}

/** The provider's answers decide who gets in: over the network they come by TLS. */
function isIssuer(written: string): boolean {
  if (!URL.canParse(written)) return false;
  const { protocol, hostname, search, hash, username } = new URL(written);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && loopback.includes(hostname));
  return isSafe && search === '' && hash === '' && username === '';
}
