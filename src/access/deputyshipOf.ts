import type { Deputyship } from '@/domain/deputies/deputy';
import type { Deputy } from '@/payload-types';

/** A stored deputyship as the rules see it. */
export function deputyshipOf(stored: Deputy): Deputyship {
  const { id, principal, deputy, role, from, until, namedBy, namedAt } = stored;
  return {
    id,
    principal,
    deputy,
    role,
    province: stored.province ?? null,
    from,
    until,
    reason: stored.reason ?? '',
    namedBy,
    namedAt,
    endedAt: stored.endedAt ?? null,
    endedBy: stored.endedBy ?? null,
  };
}
