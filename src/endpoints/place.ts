import type { SheetPlace } from '@/workflow/sheet/figureRequest';
import type { Acting } from '@/workflow/sheet/acting';
import type { Visit } from './door';
import { refuse } from './refused';

/** Edition and plate in the address of a sheet; anything of another shape is not found. */
export function placeOf({ params: { edition = '', plate = '' } }: Visit): SheetPlace {
  if (!/^\d{4}-[1-9]$/.test(edition) || !/^\d{2}$/.test(plate)) refuse('not_found');
  return { edition, province: plate };
}

/** Edition code in the address; anything of another shape is not found. */
export function editionOf({ params: { edition = '' } }: Visit): string {
  if (!/^\d{4}-[1-9]$/.test(edition)) refuse('not_found');
  return edition;
}

/** The visitor as the actions know him or her, now. */
export function actingOf({ req, person }: Visit): Acting {
  return { payload: req.payload, person, now: new Date() };
}
