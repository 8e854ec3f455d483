import { executeAuthStrategies, type Payload, type PayloadRequest } from 'payload';
import { pageOwnerHeader } from '@/contract/endpoint';
import type { Person } from '@/domain/permissions/person';
import { istanbulDate } from '@/domain/days';
import { isSessionOver, sessionOf } from './session';
import { standInsMarked } from './deputies';

/**
 * Gives the person who makes the request, or null for nobody. A deactivated person is nobody, whatever
 * session is still open, and so is a person whose session has lasted the longest. Roles held for others count
 * as long as their last day lasts, also within a request that is older.
 */
export function personOf(req: Pick<PayloadRequest, 'user'>): Person | null {
  const { user } = req;
  if (!user || user.active !== true || isSessionOver(req)) return null;
  const today = istanbulDate(new Date());
  const standsIn = standInsMarked(user).filter(({ until }) => until >= today);
  return {
    id: user.id,
    name: user.name,
    roles: [...user.roles, ...standsIn.map(({ role }) => role)],
    province: user.province ?? null,
    ...(standsIn.length > 0 && { standsIn }),
  };
}

/** The person who asks and their session; null for nobody, and without a session. */
export interface Caller {
  readonly person: Person | null;
  readonly session: string | null;
}

/**
 * Reads the person and session of a request from its headers, as Payload does for its own addresses. It reads them also
 * where the page is somebody else's, who is then to be told so: ask `isOfOthersPage`.
 */
export async function authenticate(payload: Payload, headers: Headers): Promise<Caller> {
  const ofNoPage = new Headers(headers);
  ofNoPage.delete(pageOwnerHeader);
  const { user } = await executeAuthStrategies({ payload, headers: ofNoPage });
  return { person: personOf({ user }), session: sessionOf({ user }) };
}
