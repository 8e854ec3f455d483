import { currentEdition } from '@/contract/homeView';
import type { SheetPlace } from '@/workflow/sheet/figureRequest';
import type { Acting } from '@/workflow/sheet/acting';
import type { Visit } from './door';
import { refuse } from './refused';

/** Edition and plate in the address of a sheet; anything of another shape is not found. */
export function placeOf(visit: Visit): SheetPlace {
  return { edition: editionOf(visit), province: plateOf(visit) };
}

/** The same for a screen, which may ask for the current edition by that name. */
export function placeSeen(visit: Visit): SheetPlace {
  return { edition: editionSeen(visit), province: plateOf(visit) };
}

function plateOf({ params: { plate = '' } }: Visit): string {
  return /^\d{2}$/.test(plate) ? plate : refuse('not_found');
}

/** Edition code in the address; anything of another shape is not found. */
export function editionOf({ params: { edition = '' } }: Visit): string {
  return /^\d{4}-[1-9]$/.test(edition) ? edition : refuse('not_found');
}

/** The same for a screen, which may ask for the current edition by that name. */
export function editionSeen(visit: Visit): string {
  return visit.params['edition'] === currentEdition ? currentEdition : editionOf(visit);
}

/** The visitor as the actions know him or her, now. */
export function actingOf({ req, person }: Visit): Acting {
  return { payload: req.payload, person, now: new Date() };
}
