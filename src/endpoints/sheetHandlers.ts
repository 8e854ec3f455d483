import type { SheetAnswer, SheetView } from '@/contract/sheetView';
import { localeOf } from '@/domain/bilingual';
import { afterwards, found, ok, refusedFor, type Result } from '@/domain/result';
import { readFinder, readSelf } from '@/workflow/board/readSelf';
import { inspectFigure } from '@/workflow/entry/inspectFigure';
import { sheetView } from '@/workflow/entry/sheetView';
import { recallFigures, type ActAnswer } from '@/workflow/figures/moveFigures';
import { planSending, sendFigures } from '@/workflow/figures/sendFigures';
import { acceptFall } from '@/workflow/figures/approveFigures';
import { saveFigures, typeSecond } from '@/workflow/figures/saveFigures';
import { readSecondTyping } from '@/workflow/entry/secondTyping';
import type { MoveRequest, SheetPlace } from '@/workflow/sheet/actRequest';
import { loadSheetFor } from '@/workflow/sheet/loadSheet';
import { withOwnTypings } from '@/workflow/sheet/typings';
import { reachesProvince } from '@/workflow/sheet/directory';
import type { SheetContext } from '@/workflow/sheet/sheetContext';
import { deskBar } from './talkHandlers';
import type { Handlers, KnownContext } from './requestContext';
import { previewSentences } from '@/workflow/review/previewSentences';
import type { ForceAnswer, ForcesView } from '@/contract/forcesView';
import { confirmForce, passCheck, refuseForce, skipProvince } from '@/workflow/forces/forceActs';
import { changeFacts } from '@/workflow/forces/changeFacts';
import { proposeWithdrawal } from '@/workflow/forces/withdrawActs';
import type { ForceDone } from '@/workflow/forces/forceRequest';
import { readForces } from '@/workflow/forces/readForces';

/** What leads people to the work, and the data-entry screen with its acts: one request for any number of figures. */
export const sheetHandlers: Handlers<
  | 'readSelf'
  | 'readFinder'
  | 'readFigure'
  | 'readSheet'
  | 'previewSentences'
  | 'saveFigures'
  | 'readSecondTyping'
  | 'typeSecond'
  | 'planSending'
  | 'sendFigures'
  | 'recallFigures'
  | 'acceptFall'
> = {
  readSelf: async (context) => {
    const [self, { counts, pressing }] = await Promise.all([readSelf(context), deskBar(context)]);
    return ok({ ...self, current: pressing ?? self.current, counts });
  },
  readFinder: async (context, { shownEdition }) => found(await readFinder(context, shownEdition)),
  readFigure: async (context, { figure }) => found(await inspectFigure(context, figure)),
  readSheet: async (context, { shownEdition, province }) => {
    const sheet = await loadSheetFor(context, { edition: shownEdition, province });
    return sheet === null ? refusedFor('not_found') : ok(await viewOf(context, sheet));
  },
  previewSentences: async (context, ask) => found(await previewSentences(context, ask)),
  saveFigures: async (context, request) => sheetAnswer(context, await saveFigures(context, request)),
  readSecondTyping: async (context, place) => found(await readSecondTyping(context, place)),
  typeSecond: async (context, request) => {
    const { results } = await typeSecond(context, request);
    const typing = found(await readSecondTyping(context, request));
    return typing.ok ? ok({ results, typing: typing.value }) : typing;
  },
  planSending: async (context, request) => found(await planSending(context, request)),
  sendFigures: async (context, request) => sheetAnswer(context, await sendFigures(context, request)),
  recallFigures: moves(recallFigures),
  acceptFall: moves(acceptFall),
};

/** In the language that the desk's page asks for. */
function viewOf(context: KnownContext, sheet: SheetContext): Promise<SheetView> {
  return sheetView(context, sheet, localeOf(context.headers.get('accept-language') ?? ''));
}

function moves(act: typeof recallFigures) {
  return async (context: KnownContext, request: MoveRequest) =>
    sheetAnswer(context, await act(context, request));
}

/** Answers an act on a sheet: each figure's outcome, what it published, and the sheet as the act left it. */
async function sheetAnswer(context: KnownContext, answer: ActAnswer): Promise<Result<SheetAnswer>> {
  const { results, publication } = answer;
  const sheet = sheetAfter(context, answer);
  if (sheet === null) return refusedFor('not_found');
  return ok({ results, publication, sheet: await viewOf(context, sheet) });
}

/** Gives the sheet as an act left it, or null where there is none that the person may see. */
export function sheetAfter({ person }: KnownContext, { sheet }: ActAnswer): SheetContext | null {
  const isSeen = sheet !== null && reachesProvince(person, sheet.place.province);
  return isSeen ? withOwnTypings(sheet, person) : null;
}

/** What a publisher forces on a sheet, and what the second person says to it. */
export const forceHandlers: Handlers<
  | 'readForces'
  | 'skipProvince'
  | 'passCheck'
  | 'proposeWithdrawal'
  | 'changeFacts'
  | 'confirmForce'
  | 'refuseForce'
> = {
  readForces: view,
  skipProvince: async (context, request) => {
    const { results } = await skipProvince(context, request);
    const forces = await view(context, request);
    return forces.ok ? ok({ results, forces: forces.value }) : forces;
  },
  passCheck: (context, request) => answerOf(context, request, passCheck(context, request)),
  proposeWithdrawal: (context, request) => answerOf(context, request, proposeWithdrawal(context, request)),
  changeFacts: (context, request) => answerOf(context, request, changeFacts(context, request)),
  confirmForce: (context, request) => answerOf(context, request, confirmForce(context, request)),
  refuseForce: (context, request) => answerOf(context, request, refuseForce(context, request)),
};

async function view(context: KnownContext, { edition, province }: SheetPlace): Promise<Result<ForcesView>> {
  return found(await readForces(context, edition, province));
}

function answerOf(
  context: KnownContext,
  place: SheetPlace,
  act: Promise<Result<ForceDone>>,
): Promise<Result<ForceAnswer>> {
  return afterwards(act, async ({ publication }) => {
    const forces = await view(context, place);
    return forces.ok ? ok({ publication, forces: forces.value }) : forces;
  });
}
