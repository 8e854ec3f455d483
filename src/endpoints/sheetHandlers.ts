import type { SheetAnswer } from '@/contract/sheetView';
import { found, ok, type Result } from '@/domain/result';
import { readHome } from '@/workflow/board/readHome';
import { readHistory } from '@/workflow/entry/readHistory';
import { sheetView } from '@/workflow/entry/sheetView';
import type { ActAnswer } from '@/workflow/figures/actOnSheet';
import { acceptFall } from '@/workflow/figures/approveFigures';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { recallFigures, sendFigures } from '@/workflow/figures/sendFigures';
import { loadSheetFor } from '@/workflow/sheet/loadSheet';
import { reachesProvince } from '@/workflow/sheet/readReach';
import type { SheetContext } from '@/workflow/sheet/sheetContext';
import type { Handlers } from './handlers';
import type { KnownContext } from './requestContext';

/** What leads people to the work, and the data-entry screen with its acts: one request for any number of figures. */
export const sheetHandlers: Handlers<
  'readHome' | 'readHistory' | 'readSheet' | 'saveFigures' | 'sendFigures' | 'recallFigures' | 'acceptFall'
> = {
  readHome: async (context) => ok(await readHome(context)),
  readHistory: async (context, { figure }) => found(await readHistory(context, figure)),
  readSheet: async (context, { shown, province }) => {
    const sheet = found(await loadSheetFor(context, { edition: shown, province }));
    return sheet.ok ? ok(await sheetView(context, sheet.value)) : sheet;
  },
  saveFigures: async (context, request) => sheetAnswer(context, await saveFigures(context, request)),
  sendFigures: async (context, request) => sheetAnswer(context, await sendFigures(context, request)),
  recallFigures: async (context, request) => sheetAnswer(context, await recallFigures(context, request)),
  acceptFall: async (context, request) => sheetAnswer(context, await acceptFall(context, request)),
};

/** Answers an act on a sheet: each figure's outcome, what it published, and the sheet as the act left it. */
async function sheetAnswer(context: KnownContext, answer: ActAnswer): Promise<Result<SheetAnswer>> {
  const sheet = sheetSeen(context, answer);
  if (!sheet.ok) return sheet;
  const { results, publication } = answer;
  return ok({ results, publication, sheet: await sheetView(context, sheet.value) });
}

/** Gives the sheet as an act left it; refused where there is none for the caller. */
export function sheetSeen({ person }: KnownContext, { sheet }: ActAnswer): Result<SheetContext> {
  return found(sheet !== null && reachesProvince(person, sheet.place.province) ? sheet : null);
}
