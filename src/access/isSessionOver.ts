import type { PayloadRequest } from 'payload';
import { latestEnd } from '@/domain/signIn/sessionTerm';
import { sessionOf } from './sessionOf';

/** Whether the session that a request comes with has lasted the longest. A request that our own actions make has none. */
export function isSessionOver({ user }: Pick<PayloadRequest, 'user'>): boolean {
  const session = user?.sessions?.find(({ id }) => id === sessionOf({ user }));
  return session !== undefined && latestEnd(session) <= Date.now();
}
