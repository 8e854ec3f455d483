import type { PayloadRequest } from 'payload';
import { figureStoreOf, type FigureStore } from '@/database/figureStore';
import type { ProvinceFacts } from '@/domain/booklet/snapshot';
import type { Check } from '@/domain/checks/check';
import type { Force } from '@/domain/forces/force';
import type { Metric } from '@/domain/figures/metric';
import { askedMetrics } from '@/domain/workflow/askedMetrics';
import { entryPhase, type EntryException, type EntryPhase } from '@/domain/workflow/entryPhase';
import { sheetId, type FigureRecord } from '@/domain/workflow/figureRecord';
import type { Sheet } from '@/payload-types';
import { readEdition, type EditionRecord } from './editionRecord';
import type { SheetPlace } from './figureRequest';
import { readPreviousFigures, type PreviousFigures } from './previousFigures';
import { readProvince } from './provinceRecord';

/** One sheet with everything that an act on it is judged by, read in the act's own transaction. */
export interface SheetContext {
  readonly id: string;
  readonly revision: number;
  readonly timelineHead: string | null;
  readonly exceptions: readonly EntryException[];
  readonly forces: readonly Force[];
  readonly edition: EditionRecord;
  readonly province: ProvinceFacts;
  readonly entry: EntryPhase;
  readonly asked: readonly Metric[];
  readonly checks: readonly Check[];
  readonly figures: ReadonlyMap<string, FigureRecord>;
  readonly before: PreviousFigures;
  readonly store: FigureStore;
}

/** The sheet of this place, or null when there is none (the edition was never opened). */
export async function readSheet(
  req: PayloadRequest,
  place: SheetPlace,
  now: Date,
): Promise<SheetContext | null> {
  const sheet = await findSheet(req, sheetId(place.edition, place.province));
  const edition = await readEdition(req, place.edition);
  const province = await readProvince(req, place.province);
  if (sheet === null || edition === null || province === null) return null;
  const store = await figureStoreOf(req);
  const figures = await store.read(place.edition, place.province);
  const before = await readPreviousFigures(req, store, place);
  return sheetContext({ sheet, edition, province, figures, before, store }, now);
}

/** What a sheet is made of, as it was read. */
type SheetParts = Pick<SheetContext, 'edition' | 'province' | 'before' | 'store'> & {
  readonly sheet: Sheet;
  readonly figures: readonly FigureRecord[];
};

/** A sheet from its parts. */
export function sheetContext(
  { sheet, edition, province, figures, before, store }: SheetParts,
  now: Date,
): SheetContext {
  const { id, revision, exceptions } = sheet;
  return {
    id,
    revision,
    timelineHead: sheet.timelineHead ?? null,
    exceptions,
    forces: sheet.forces ?? [],
    edition,
    province,
    entry: entryPhase({ ...edition, exceptions }, now),
    asked: askedMetrics(edition.pins?.metrics ?? [], province.absentServices),
    checks: edition.pins?.checks ?? [],
    figures: new Map(figures.map((figure) => [figure.metric, figure])),
    before,
    store,
  };
}

async function findSheet(req: PayloadRequest, id: string): Promise<Sheet | null> {
  return req.payload.findByID({
    collection: 'sheets',
    id,
    disableErrors: true,
    depth: 0,
    overrideAccess: true,
    req,
  });
}
