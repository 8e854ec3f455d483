import type { Issue } from '../issue';
import type { Person } from '../permissions/person';
import { editionMoves, type EditionMove, type EditionState } from './editionState';

const wrongState = { open: 'edition_not_planned', close: 'edition_already_closed' } as const;

/** Everything against opening or closing an edition; empty when it may go. */
export function decideEdition(move: EditionMove, person: Person, state: EditionState): readonly Issue[] {
  if (!person.roles.includes('publisher')) {
    return [{ field: 'edition', problem: 'role_missing', context: { action: move } }];
  }
  return editionMoves[move].from === state ? [] : [{ field: 'edition', problem: wrongState[move] }];
}
