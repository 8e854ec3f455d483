/** Where a request was sent, and where this installation is reached. */
export interface RequestAddress {
  /** The `Host` header; a proxy in front may send one of its own. */
  readonly host: string | null | undefined;
  readonly publicUrl: string;
}

/** Tells whether an `Origin` header names our own pages: at the public address, or at the host that the request is for. */
export function isOwnOrigin(origin: string, { host, publicUrl }: RequestAddress): boolean {
  return origin === publicUrl || (URL.canParse(origin) && new URL(origin).host === host);
}
