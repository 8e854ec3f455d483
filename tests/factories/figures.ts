import type { FigureValue } from '@/domain/figures/figureValue';
import { figureOfRow } from '@/database/figureRow';
import type { FigureRecord } from '@/domain/workflow/figureRecord';
import type { Payload } from 'payload';
import { sendAnswered } from '@/demo/run/figures';
import type { ActContext, FigureInput, FigureRevision, SheetPlace } from '@/workflow/sheet/actRequest';
import { approveFigures } from '@/workflow/figures/approveFigures';
import { decideFigures } from '@/workflow/figures/decideFigures';
import { type ActAnswer, type ReturnRequest } from '@/workflow/figures/moveFigures';
import type { FigureView } from '@/contract/figureView';
import { figureView } from '@/workflow/entry/figureView';
import { readNames } from '@/workflow/sheet/directory';
import { loadSheetFor } from '@/workflow/sheet/loadSheet';
import { saveFigures } from '@/workflow/figures/saveFigures';
import type { Crew } from './edition';

/** Numbers (or values) by metric key. */
export type EnteredValues = Readonly<Record<string, number | FigureValue>>;

/** The mini edition's figures with nothing wrong in them. */
export const soundValues: EnteredValues = { cocuk: 900, 'kiz-cocuk': 400, hane: 371 };

/** Reads all stored figures of a sheet. */
export async function storedFigures(payload: Payload, place: SheetPlace): Promise<readonly FigureRecord[]> {
  const { docs } = await payload.find({
    collection: 'figures',
    where: { and: [{ edition: { equals: place.edition } }, { province: { equals: place.province } }] },
    sort: 'id',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs.map(figureOfRow);
}

/** Reads one stored figure. Throws when there is none. */
export async function storedFigure(
  payload: Payload,
  place: SheetPlace,
  metric: string,
): Promise<FigureRecord> {
  const found = (await storedFigures(payload, place)).find((figure) => figure.metric === metric);
  if (found === undefined) throw new Error(`No figure ${metric}`);
  return found;
}

/** Lists every stored figure of a sheet with its revision, or those named. */
export async function refs(
  acting: ActContext,
  place: SheetPlace,
  ...only: readonly string[]
): Promise<FigureRevision[]> {
  const figures = await storedFigures(acting.payload, place);
  const wanted = figures.filter(({ metric }) => only.length === 0 || only.includes(metric));
  return wanted.map(({ metric, revision }) => ({ metric, revision }));
}

/** Makes the input of a save, at revision 0 unless another is given. */
export function entries(
  values: EnteredValues,
  revisions: Readonly<Record<string, number>> = {},
): FigureInput[] {
  return Object.entries(values).map(([metric, value]) => ({
    metric,
    revision: revisions[metric] ?? 0,
    entry: typeof value === 'number' ? { input: String(value) } : { value },
    note: null,
    asOf: null,
  }));
}

/** One figure as the data-entry screen shows it to somebody; undefined where it has none. */
export async function shownFigure(
  acting: ActContext,
  place: SheetPlace,
  metric: string,
): Promise<FigureView | undefined> {
  const sheet = await loadSheetFor(acting, place);
  const definition = sheet?.asked.find((each) => each.key === metric);
  if (sheet === null || definition === undefined) return undefined;
  const { changedBy = null, returnedBy = null } = sheet.figures.get(metric) ?? {};
  const nameOf = await readNames(acting.payload, [changedBy, returnedBy]);
  return figureView(sheet, acting.person, definition, nameOf);
}

/** Gives the outcomes by metric: `done`, `stale` or the problems of a refusal. */
export function outcomesOf({ results }: ActAnswer): Readonly<Record<string, string>> {
  return Object.fromEntries(
    results.map(({ metric, outcome, issues }) => [
      metric,
      outcome === 'refused' ? issues.map(({ problem }) => problem).join(' ') : outcome,
    ]),
  );
}

/** Saves the values over those stored, sends them, has both stages approve, and gives the last answer. */
export async function enterAndApprove(
  people: Crew,
  place: SheetPlace,
  values: EnteredValues,
): Promise<ActAnswer> {
  const { payload } = people.editor;
  const stored = await storedFigures(payload, place);
  const seen = Object.fromEntries(stored.map(({ metric, revision }) => [metric, revision]));
  const only = Object.keys(values);
  await saveFigures(people.editor, { ...place, figures: entries(values, seen) });
  await sendAnswered(people.editor, place, await refs(people.editor, place, ...only));
  await approveFigures(people.approver, { ...place, figures: await refs(people.approver, place, ...only) });
  return approveFigures(people.reviewer, { ...place, figures: await refs(people.reviewer, place, ...only) });
}

/** Returns figures with one reason for all of them: decisions without an approval. */
export async function returnFigures(
  acting: ActContext,
  { figures, reason, ...place }: ReturnRequest,
): Promise<ActAnswer> {
  const returns = figures.map((figure) => ({ ...figure, code: 'other' as const, reason }));
  return decideFigures(acting, { ...place, approvals: [], returns });
}
