/**
 * True when a writing request comes from our own pages. A browser always says where a POST comes from; a program
 * that logs in by a token in a header carries no cookie that another site could abuse.
 */
export function isSameOrigin(headers: Headers): boolean {
  const origin = headers.get('origin');
  if (origin !== null) return hostOf(origin) === headers.get('host');
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  return headers.get('cookie') === null;
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
