import type { PayloadRequest } from 'payload';
import { figureStoreOf } from '@/database/databases';
import type { FigureStore } from '@/database/figureStore';
import type { ProvinceFacts } from '@/domain/booklet/snapshot';
import type { Check } from '@/domain/checks/check';
import type { Force } from '@/domain/forces/force';
import { mayRest } from '@/domain/forces/liveForces';
import type { Metric } from '@/domain/figures/metric';
import type { EarlierFigures } from '@/domain/publication/carriable';
import type { FallbackValues } from '@/domain/booklet/fallbackValues';
import { askedMetrics } from '@/domain/workflow/askedMetrics';
import { entryPhase, type EntryException, type EntryPhase } from '@/domain/workflow/entryPhase';
import { sheetId, type FigureRecord } from '@/domain/workflow/figureRecord';
import type { Sheet } from '@/payload-types';
import { readEdition, type EditionRecord } from './editionRecord';
import type { SheetPlace } from './figureRequest';
import { readPreviousFigures, type PreviousFigures } from './previousFigures';
import { readProvince } from './provinceRecord';
import { readEarlierEditions, readEarlierFigures } from './readEarlierFigures';
import { readStandIns } from './readStandIns';

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
  /** What earlier editions gave readers: read where a value of this sheet was carried over from them, else empty. */
  readonly earlier: EarlierFigures;
  /** What prints where nothing is approved: read where somebody let a check pass, who may have seen it, else empty. */
  readonly standIns: FallbackValues;
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
  return withEarlier(req, sheetContext({ sheet, edition, province, figures, before, store }, now));
}

/** What a sheet is made of, as it was read. */
type SheetParts = Pick<SheetContext, 'edition' | 'province' | 'before' | 'store'> & {
  readonly sheet: Sheet;
  readonly figures: readonly FigureRecord[];
};

/** A sheet from its parts, without what earlier editions gave readers. */
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
    earlier: new Map(),
    standIns: {},
    store,
  };
}

/** A sheet with what it needs of earlier editions; most need nothing, and cost nothing. */
export async function withEarlier(req: PayloadRequest, read: SheetContext): Promise<SheetContext> {
  const place = { edition: read.edition.facts.code, province: read.province.plate };
  const carries = [...read.figures.values()].some(isCarried);
  const sheet = carries ? { ...read, earlier: await readAllEarlier(req, place) } : read;
  return sheet.forces.some(mayRest) ? { ...sheet, standIns: await readStandIns(req, sheet) } : sheet;
}

function isCarried({ value, approved }: FigureRecord): boolean {
  return [value, approved?.value].some((each) => each?.kind === 'carried_over');
}

/** What all earlier editions gave readers of this province. */
export async function readAllEarlier(req: PayloadRequest, place: SheetPlace): Promise<EarlierFigures> {
  return readEarlierFigures(req, place, await readEarlierEditions(req.payload, place.edition));
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
