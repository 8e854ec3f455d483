import { executeAuthStrategies, type Payload, type PayloadRequest } from 'payload';
import type { Person } from '@/domain/permissions/person';
import { istanbulDate } from '@/domain/days';
import { isSessionOver, sessionOf } from './session';
import { standInsMarked } from './deputies';

/**
 * Who asks, or null for nobody. A deactivated person is nobody, whatever session is still open, and so is
 * whoever comes with a session that has lasted the longest. Roles held for others
 * count as long as their last day lasts, also within a request that is older.
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

/** Who asks and with which session; null for whoever is nobody here, or came without one. */
export interface Caller {
  readonly person: Person | null;
  readonly session: string | null;
}

/** Finds out by the headers of a request who asks, in the same way as Payload does for its own addresses. */
export async function authenticate(payload: Payload, headers: Headers): Promise<Caller> {
  const { user } = await executeAuthStrategies({ payload, headers });
  return { person: personOf({ user }), session: sessionOf({ user }) };
}
