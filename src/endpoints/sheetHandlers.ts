import type { FigureAnswer, SheetAnswer } from '@/contract/sheetView';
import { found, ok, type Result } from '@/domain/result';
import { readHome } from '@/workflow/board/readHome';
import { readHistory } from '@/workflow/entry/readHistory';
import { readSheetView } from '@/workflow/entry/readSheetView';
import { acceptFall } from '@/workflow/figures/acceptFall';
import type { FigureResult } from '@/workflow/figures/figureResult';
import { recallFigures } from '@/workflow/figures/recallFigures';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { sendFigures } from '@/workflow/figures/sendFigures';
import type { MoveRequest, SheetPlace } from '@/workflow/sheet/figureRequest';
import type { Handlers } from './handlers';
import type { KnownContext } from './requestContext';

/** What leads people to the work, and the data-entry screen with its acts: one request for any number of figures. */
export const sheetHandlers: Handlers<
  'readHome' | 'readHistory' | 'readSheet' | 'saveFigures' | 'sendFigures' | 'recallFigures' | 'acceptFall'
> = {
  readHome: async (context) => ok(await readHome(context)),
  readHistory: async (context, { figure }) => found(await readHistory(context, figure)),
  readSheet: async (context, { edition, province }) => found(await readSheetView(context, edition, province)),
  saveFigures: async (context, request) =>
    sheetAnswer(context, request, (await saveFigures(context, request)).results),
  sendFigures: moves(sendFigures),
  recallFigures: moves(recallFigures),
  acceptFall: moves(acceptFall),
};

function moves(act: typeof sendFigures) {
  return async (context: KnownContext, request: MoveRequest) =>
    sheetAnswer(context, request, (await act(context, request)).results);
}

/** Answers an act on a sheet: each figure's outcome, and the sheet as it stands after it. */
async function sheetAnswer(
  context: KnownContext,
  { edition, province }: SheetPlace,
  results: readonly FigureResult[],
): Promise<Result<SheetAnswer>> {
  const sheet = found(await readSheetView(context, edition, province));
  return sheet.ok ? ok({ results: results.map(figureAnswer), sheet: sheet.value }) : sheet;
}

/** What an act did to one figure, as the screens get it. */
export function figureAnswer({ metric, outcome, issues, conflict }: FigureResult): FigureAnswer {
  return { metric, outcome, issues, stored: conflict?.theirs?.value ?? null };
}
