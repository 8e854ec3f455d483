import type { Person } from '@/domain/permissions/person';
import { scopeOf } from '@/domain/permissions/scopeOf';

/** Whether this person may see the unpublished things of a province. */
export function reachesProvince(person: Person, plate: string): boolean {
  const scope = scopeOf(person, 'figures', 'read');
  if (scope === 'all') return true;
  return scope !== 'none' && 'provinces' in scope && scope.provinces.includes(plate);
}
