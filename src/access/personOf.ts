import type { PayloadRequest } from 'payload';
import type { Person } from '@/domain/permissions/person';
import { istanbulDate } from '@/domain/publication/istanbulDate';
import { standInsMarked } from './standInMark';

/**
 * Who asks, or null for nobody. A deactivated person is nobody, whatever session is still open. Roles held for others
 * count as long as their last day lasts, also within a request that is older.
 */
export function personOf(req: Pick<PayloadRequest, 'user'>): Person | null {
  const { user } = req;
  if (!user || user.active !== true) return null;
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
