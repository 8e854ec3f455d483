import { isOwnOrigin } from '@/env/ownOrigin';

/**
 * True when a writing request comes from our own pages. A browser always says where a POST comes from; a program
 * that logs in by a token in a header carries no cookie that another site could abuse.
 */
export function isSameOrigin(headers: Headers, publicUrl: string): boolean {
  const origin = headers.get('origin');
  if (origin !== null) return isOwnOrigin(origin, { host: headers.get('host'), publicUrl });
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  return headers.get('cookie') === null;
}
