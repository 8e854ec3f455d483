import type { PayloadRequest } from 'payload';
import { pageOwnerHeader } from '@/contract/endpoint';
import { latestEnd } from '@/domain/signIn/secondFactor';

/** Gives the id of the session that a request comes with; null without one. */
export function sessionOf({ user }: Pick<PayloadRequest, 'user'>): string | null {
  const session: unknown = (user as { readonly _sid?: unknown } | null)?._sid;
  return typeof session === 'string' ? session : null;
}

/**
 * Tells whether the page that a request comes from was made for somebody else than this person: on a shared computer a
 * tab stays open where its owner has signed out and another person has come. A program that has no page says nothing.
 */
export function isOfOthersPage(headers: Pick<Headers, 'get'>, person: { readonly id: string }): boolean {
  const owner = headers.get(pageOwnerHeader) ?? '';
  return owner !== '' && owner !== person.id;
}

/**
 * Gives an account that is nobody for `personOf`, like one that is switched off. It is an account all the same: without
 * one Payload would go on and ask its own way of knowing, which knows no pages.
 */
export function nobodyHere<U extends NonNullable<PayloadRequest['user']>>(user: U): U {
  return { ...user, active: false };
}

/** Tells whether the session of a request has lasted the longest. A request of our own actions has none. */
export function isSessionOver({ user }: Pick<PayloadRequest, 'user'>): boolean {
  const session = user?.sessions?.find(({ id }) => id === sessionOf({ user }));
  return session !== undefined && latestEnd(session) <= Date.now();
}
