/** Whether an `Origin` is that of our own pages: under the public address, or under the host that was asked. */
export function isOwnOrigin(origin: string, host: string | null | undefined, publicUrl: string): boolean {
  return origin === publicUrl || hostOf(origin) === host;
}

/**
 * Whether a writing request comes from our own pages. A browser always says where a POST comes from; a program that logs
 * in by a token in a header carries no cookie that another site could abuse.
 */
export function isOwnRequest(headers: Headers, publicUrl: string): boolean {
  const origin = headers.get('origin');
  if (origin !== null) return isOwnOrigin(origin, headers.get('host'), publicUrl);
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  return headers.get('cookie') === null;
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
