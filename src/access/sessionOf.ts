import type { PayloadRequest } from 'payload';

/** The id of the session that a request comes with; null without one. */
export function sessionOf({ user }: Pick<PayloadRequest, 'user'>): string | null {
  const session: unknown = (user as { readonly _sid?: unknown } | null)?._sid;
  return typeof session === 'string' ? session : null;
}
