import type { PayloadRequest } from 'payload';
import type { Person } from '@/domain/permissions/person';
import { istanbulDate } from '@/domain/days';
import { isSessionOver } from './session';
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
