import { rolesOfAct } from '@/domain/workflow/rolesFor';
import { standInFor } from '@/domain/permissions/standInFor';
import type { ForceDeed } from '@/domain/forces/force';
import type { Acting } from './acting';

/** What a force keeps of an act: who, for whom, when, why. */
export function forceDeed(
  { person, now }: Acting,
  { action, reason }: { readonly action: string; readonly reason: string | null },
): ForceDeed {
  const standIn = standInFor(person, rolesOfAct('sheet', action));
  return {
    by: person.id,
    byName: person.name,
    onBehalfOf: standIn?.principal ?? null,
    onBehalfOfName: standIn?.principalName ?? null,
    at: now.toISOString(),
    reason,
  };
}
