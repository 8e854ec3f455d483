import type { StandIn } from '@/domain/permissions/person';

/**
 * Beside the account's own fields, as Payload's `_sid` and `_strategy` are, because Payload copies accounts on their way
 * to screens. No collection has a field of this name, and the door writes it anew at each request: nothing that
 * somebody stores or sends ends up here.
 */
const mark = '_standsIn';

/** Notes on an account what it holds for others now; lives as long as the request. */
export function markStandIns(user: object, standIns: readonly StandIn[]): void {
  Object.assign(user, { [mark]: standIns });
}

/** What was noted at the door; nothing where nobody looked. */
export function standInsMarked(user: object): readonly StandIn[] {
  return (user as { [mark]?: readonly StandIn[] })[mark] ?? [];
}
