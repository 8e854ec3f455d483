import type { SheetAnswer } from '@/contract/sheetView';
import { found, ok, refusedFor, type Result } from '@/domain/result';
import { readHome } from '@/workflow/board/readHome';
import { readHistory } from '@/workflow/entry/readHistory';
import { sheetView } from '@/workflow/entry/sheetView';
import type { ActAnswer } from '@/workflow/figures/actOnSheet';
import { acceptFall } from '@/workflow/figures/approveFigures';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { recallFigures, sendFigures } from '@/workflow/figures/sendFigures';
import type { MoveRequest } from '@/workflow/sheet/actRequest';
import { loadSheetFor } from '@/workflow/sheet/loadSheet';
import { reachesProvince } from '@/workflow/sheet/provinces';
import type { SheetContext } from '@/workflow/sheet/sheetContext';
import type { Handlers, KnownContext } from './requestContext';

/** What leads people to the work, and the data-entry screen with its acts: one request for any number of figures. */
export const sheetHandlers: Handlers<
  'readHome' | 'readHistory' | 'readSheet' | 'saveFigures' | 'sendFigures' | 'recallFigures' | 'acceptFall'
> = {
  readHome: async (context) => ok(await readHome(context)),
  readHistory: async (context, { figure }) => found(await readHistory(context, figure)),
  readSheet: async (context, { shownEdition, province }) => {
    const sheet = await loadSheetFor(context, { edition: shownEdition, province });
    return sheet === null ? refusedFor('not_found') : ok(await sheetView(context, sheet));
  },
  saveFigures: async (context, request) => sheetAnswer(context, await saveFigures(context, request)),
  sendFigures: moves(sendFigures),
  recallFigures: moves(recallFigures),
  acceptFall: moves(acceptFall),
};

function moves(act: typeof sendFigures) {
  return async (context: KnownContext, request: MoveRequest) =>
    sheetAnswer(context, await act(context, request));
}

/** Answers an act on a sheet: each figure's outcome, what it published, and the sheet as the act left it. */
async function sheetAnswer(context: KnownContext, answer: ActAnswer): Promise<Result<SheetAnswer>> {
  const { results, publication } = answer;
  const sheet = sheetAfter(context, answer);
  if (sheet === null) return refusedFor('not_found');
  return ok({ results, publication, sheet: await sheetView(context, sheet) });
}

/** Gives the sheet as an act left it, or null where there is none that the person may see. */
export function sheetAfter({ person }: KnownContext, { sheet }: ActAnswer): SheetContext | null {
  return sheet !== null && reachesProvince(person, sheet.place.province) ? sheet : null;
}
