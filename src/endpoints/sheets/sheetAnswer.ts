import type { SheetAnswer } from '@/contract/sheetView';
import { sheetView } from '@/workflow/entry/sheetView';
import type { ActAnswer } from '@/workflow/figures/actOnSheet';
import type { SheetContext } from '@/workflow/sheet/sheetContext';
import { reachesProvince } from '@/workflow/sheet/readReach';
import type { Visit } from '../door';
import { actingOf } from '../place';
import { refuse } from '../refused';

/** Answers an act on a sheet: each figure's outcome, what it published, and the sheet as the act left it. */
export async function sheetAnswer(visit: Visit, answer: ActAnswer): Promise<SheetAnswer> {
  const { results, publication } = answer;
  return { results, publication, sheet: await sheetView(actingOf(visit), sheetSeen(visit, answer)) };
}

/** Gives the sheet as an act left it; refused where there is none for the visitor. */
export function sheetSeen({ person }: Visit, { sheet }: ActAnswer): SheetContext {
  return sheet !== null && reachesProvince(person, sheet.place.province) ? sheet : refuse('not_found');
}
