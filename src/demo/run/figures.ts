import type { Payload } from 'payload';
import { readAll } from '@/database/asSystem';
import type { FigureValue } from '@/domain/figures/figureValue';
import { positionOf, type Position } from '@/domain/workflow/position';
import type { ActContext, FigureRevision, SheetPlace } from '@/workflow/sheet/actRequest';
import { approveFigures } from '@/workflow/figures/approveFigures';
import { type ActAnswer } from '@/workflow/figures/moveFigures';
import { planSending, sendFigures } from '@/workflow/figures/sendFigures';
import { saveFigures } from '@/workflow/figures/saveFigures';
import { decideAll, type DisclosurePolicy } from './disclosure';

/** The people who take a sheet from empty to published, as four eyes and two stages want it. */
export interface SheetActors {
  readonly publisher: ActContext;
  readonly editor: ActContext;
  readonly approver: ActContext;
  readonly reviewer: ActContext;
}

export interface SheetToEnter extends SheetPlace {
  readonly values: readonly {
    readonly metric: string;
    readonly value: FigureValue;
    /** Why, where a rule asks for a reason. */
    readonly note?: string | null;
  }[];
}

/**
 * Saves and sends as the editor, approves as the approver and the reviewer, and decides as the publisher what
 * becomes of small counts; the last of these acts publishes by itself. A run that broke off goes on where it
 * stopped.
 */
export async function enterFigures(
  payload: Payload,
  actors: SheetActors,
  sheet: SheetToEnter,
  policy: DisclosurePolicy,
): Promise<void> {
  const place = { edition: sheet.edition, province: sheet.province };
  const stored = await readFigures(payload, place);
  const missing = sheet.values.filter(({ metric }) => !stored.some((figure) => figure.metric === metric));
  if (missing.length > 0) {
    const figures = missing.map(({ metric, value, note = null }) => ({
      metric,
      revision: 0,
      entry: { value },
      note,
      asOf: null,
    }));
    expectDone(await saveFigures(actors.editor, { ...place, figures }));
  }
  const step = async (
    from: Position,
    act: (figures: readonly FigureRevision[]) => Promise<ActAnswer>,
  ): Promise<void> => {
    const standing = (await readFigures(payload, place)).filter((figure) => figure.position === from);
    if (standing.length > 0) expectDone(await act(standing));
  };
  await step('draft', (figures) => sendAnswered(actors.editor, place, figures));
  await step('in_review_province', (figures) => approveFigures(actors.approver, { ...place, figures }));
  await step('in_review_ministry', (figures) => approveFigures(actors.reviewer, { ...place, figures }));
  await decideAll(actors.publisher, place, policy);
}

/** What the demo people say where a rule asks for a reason. */
const checked = 'Değer, il kayıtlarıyla karşılaştırıldı; doğrudur.';

/** Sends figures, and answers each question that the rules ask of them. */
export async function sendAnswered(
  editor: ActContext,
  place: SheetPlace,
  figures: readonly FigureRevision[],
): Promise<ActAnswer> {
  const asked = (await planSending(editor, { ...place, figures }))?.asks ?? [];
  const answered = figures.map((figure) => {
    const questions = asked.find(({ metric }) => metric === figure.metric)?.questions ?? [];
    return { ...figure, reasons: questions.map(({ code }) => ({ code, text: checked })) };
  });
  return sendFigures(editor, { ...place, figures: answered });
}

interface StoredFigure extends FigureRevision {
  readonly position: Position;
}

async function readFigures(
  payload: Payload,
  { edition, province }: SheetPlace,
): Promise<readonly StoredFigure[]> {
  const docs = await readAll({ payload }, 'figures', {
    where: { edition: { equals: edition }, province: { equals: province } },
  });
  return docs.map(({ metric, revision, state, stage }) => ({
    metric,
    revision,
    position: positionOf({ state, stage: stage ?? null }),
  }));
}

/** A seed that is refused is a mistake in the seed: it stops, and says what was refused. */
function expectDone({ results }: ActAnswer): void {
  const refused = results.filter(({ outcome }) => outcome !== 'done' && outcome !== 'unchanged');
  if (refused.length > 0) throw new Error(`The seed was refused: ${JSON.stringify(refused)}`);
}
