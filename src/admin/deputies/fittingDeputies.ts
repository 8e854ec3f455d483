import type { DeputableRole } from '@/domain/permissions/person';
import type { DeputiesView, DeputyChoice } from '@/contract/deputiesView';
import { isFit, isPrincipal } from '@/domain/deputies/standInsOn';

/** Who can be stood in for in this role by the reader's word. */
export function principalsFor(
  { people, mayName, reader }: DeputiesView,
  role: DeputableRole,
): readonly DeputyChoice[] {
  return people.filter((each) => isPrincipal(each, role) && (each.id === reader) === (mayName === 'own'));
}

/** Who fits as the deputy of this person in this role. */
export function deputiesFor(
  { people, reader }: DeputiesView,
  role: DeputableRole,
  principal: DeputyChoice,
): readonly DeputyChoice[] {
  return people.filter(
    (each) => each.id !== reader && !each.roles.includes(role) && isFit(each, role, principal),
  );
}
