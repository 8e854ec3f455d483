import type { PayloadRequest } from 'payload';
import type { Person } from '@/domain/permissions/person';

/** Who asks, or null for nobody. A deactivated person is nobody, whatever session is still open. */
export function personOf(req: Pick<PayloadRequest, 'user'>): Person | null {
  const { user } = req;
  if (!user || user.active !== true) return null;
  return {
    id: user.id,
    name: user.name,
    roles: user.roles,
    province: user.province ?? null,
  };
}
