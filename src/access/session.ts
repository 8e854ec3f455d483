import type { PayloadRequest } from 'payload';
import { latestEnd } from '@/domain/signIn/secondFactor';

/** Gives the account behind a request, for Payload's own frame; for permissions see `personOf`. */
export function accountOf({ user }: Pick<PayloadRequest, 'user'>): PayloadRequest['user'] {
  return user;
}

/** Gives the id of the session that a request comes with; null without one. */
export function sessionOf({ user }: Pick<PayloadRequest, 'user'>): string | null {
  const session: unknown = (user as { readonly _sid?: unknown } | null)?._sid;
  return typeof session === 'string' ? session : null;
}

/** Tells whether the session of a request has lasted the longest. A request of our own actions has none. */
export function isSessionOver({ user }: Pick<PayloadRequest, 'user'>): boolean {
  const session = user?.sessions?.find(({ id }) => id === sessionOf({ user }));
  return session !== undefined && latestEnd(session) <= Date.now();
}
