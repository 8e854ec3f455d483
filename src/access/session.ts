import type { PayloadRequest } from 'payload';
import { latestEnd } from '@/domain/signIn/secondFactor';

/** The account behind a request, for Payload's own frame around our screens. What a person may do is asked of `personOf`. */
export function accountOf({ user }: Pick<PayloadRequest, 'user'>): PayloadRequest['user'] {
  return user;
}

/** The id of the session that a request comes with; null without one. */
export function sessionOf({ user }: Pick<PayloadRequest, 'user'>): string | null {
  const session: unknown = (user as { readonly _sid?: unknown } | null)?._sid;
  return typeof session === 'string' ? session : null;
}

/** Whether the session that a request comes with has lasted the longest. A request that our own actions make has none. */
export function isSessionOver({ user }: Pick<PayloadRequest, 'user'>): boolean {
  const session = user?.sessions?.find(({ id }) => id === sessionOf({ user }));
  return session !== undefined && latestEnd(session) <= Date.now();
}
