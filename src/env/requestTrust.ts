import { createHash, timingSafeEqual } from 'node:crypto';

/** Compares a secret text with the right one in a time that does not tell how much of it is right. */
export function isSameText(shown: string, wanted: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(shown), digest(wanted));
}

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** Lists the origins of our own pages: PUBLIC_URL's; on one's own machine also by the other names of the machine. */
export function ownOrigins(publicUrl: string): readonly string[] {
  if (!URL.canParse(publicUrl)) return [];
  const { protocol, hostname, port, origin } = new URL(publicUrl);
  if (!loopback.includes(hostname)) return [origin];
  return loopback.map((name) => new URL(`${protocol}//${name}:${port}`).origin);
}

/** What a browser says of the page that a request comes from. */
export interface RequestOrigin {
  readonly origin: string | null | undefined;
  /** `Sec-Fetch-Site`. */
  readonly site: string | null | undefined;
  readonly cookie: string | null | undefined;
}

/**
 * Tells whether a writing request comes from our own pages, whatever `Host` a proxy in front writes. To a browser every
 * port of a machine is the same site, whose cookies it sends along. A browser always says where a POST comes from; a
 * program that logs in by a token in a header carries no cookie that another site could abuse.
 */
export function isOwnRequest({ origin, site, cookie }: RequestOrigin, publicUrl: string): boolean {
  const known = (given: string | null | undefined): given is string => typeof given === 'string';
  if (known(site) && site !== 'same-origin' && !(site === 'none' && known(origin))) return false;
  if (known(origin)) return ownOrigins(publicUrl).includes(origin);
  return known(site) || !known(cookie);
}
