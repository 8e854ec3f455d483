import type { SheetAnswer } from '@/contract/sheetView';
import type { FigureResult } from '@/workflow/figures/figureResult';
import type { SheetPlace } from '@/workflow/sheet/figureRequest';
import { readSheetView } from '@/workflow/entry/readSheetView';
import type { Visit } from '../door';
import { figureAnswer } from '../figureAnswer';
import { actingOf } from '../place';
import { refuse } from '../refused';

/** Answers an act on a sheet: each figure's outcome, and the sheet as it stands after it. */
export async function sheetAnswer(
  visit: Visit,
  { edition, province }: SheetPlace,
  results: readonly FigureResult[],
): Promise<SheetAnswer> {
  const sheet = await readSheetView(actingOf(visit), edition, province);
  return { results: results.map(figureAnswer), sheet: sheet ?? refuse('not_found') };
}
