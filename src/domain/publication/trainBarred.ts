import type { Issue } from '../issue';
import type { Person } from '../permissions/person';
import type { EditionState, ReleaseMode } from '../workflow/editionState';

/** Gives the reason why this person may not release an edition's booklets together; null where they may. */
export function trainBarred(
  person: Person,
  edition: { readonly state: EditionState; readonly releaseMode: ReleaseMode },
): Issue | null {
  if (!person.roles.includes('publisher')) {
    return { field: 'edition', problem: 'role_missing', context: { action: 'release' } };
  }
  if (edition.state === 'planned') return { field: 'edition', problem: 'edition_not_open' };
  return edition.releaseMode === 'train' ? null : { field: 'edition', problem: 'edition_not_train' };
}
