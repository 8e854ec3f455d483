/** Where a request was sent, and where this installation is reached. */
export interface RequestAddress {
  /** The `Host` header; a proxy in front may send one of its own. */
  readonly host: string | null | undefined;
  readonly publicUrl: string;
}

/** Tells whether an `Origin` header names our own pages: the public address, or the request's host. */
export function isOwnOrigin(origin: string, { host, publicUrl }: RequestAddress): boolean {
  return origin === publicUrl || (URL.canParse(origin) && new URL(origin).host === host);
}
