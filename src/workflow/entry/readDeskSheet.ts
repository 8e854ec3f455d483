import type { Payload } from 'payload';
import { readFiguresOf } from '@/database/readFiguresOf';
import type { EditionPins } from '@/domain/booklet/editionPins';
import type { EditionHead } from '@/contract/sheetView';
import type { EarlierFigures } from '@/domain/publication/carriable';
import { askedMetrics } from '@/domain/workflow/askedMetrics';
import { entryPhase } from '@/domain/workflow/entryPhase';
import { sheetId, type FigureRecord } from '@/domain/workflow/figureRecord';
import type { Publication } from '@/payload-types';
import type { Acting } from '../sheet/acting';
import { editionRecord, type EditionRow } from '../sheet/editionRecord';
import { keptPins } from '../sheet/keptPins';
import { nothingBefore, previousOf, type PreviousFigures } from '../sheet/previousFigures';
import { provinceFacts } from '../sheet/provinceRecord';
import { editionHead } from '../sheet/readEditions';
import { reachesProvince } from '../sheet/readReach';
import { earlierFiguresOf, withMetrics } from '../sheet/readEarlierFigures';
import type { SheetContext } from '../sheet/sheetContext';

/** Everything stored about one sheet that its screens are made from; read without a transaction and without a lock. */
export interface DeskSheet extends Omit<SheetContext, 'store' | 'id' | 'timelineHead' | 'standIns'> {
  readonly head: EditionHead;
  readonly pins: EditionPins;
  /** The latest publication of this booklet, or null. */
  readonly latest: { readonly number: number; readonly at: string } | null;
}

const plainly = { depth: 0, overrideAccess: true, disableErrors: true } as const;

/** Reads one sheet; null when there is none, or none for this person: the two look alike from outside. */
export async function readDeskSheet(
  { payload, person, now }: Acting,
  code: string,
  plate: string,
): Promise<DeskSheet | null> {
  if (!reachesProvince(person, plate)) return null;
  const [editions, place, sheet] = await Promise.all([
    readEditionAndEarlier(payload, code),
    payload.findByID({ collection: 'provinces', id: plate, ...plainly }),
    payload.findByID({
      collection: 'sheets',
      id: sheetId(code, plate),
      select: { revision: true, exceptions: true, forces: true },
      ...plainly,
    }),
  ]);
  if (editions === null || place === null || sheet === null) return null;
  const codes = [code, ...editions.earlier.map(({ id }) => id)];
  const [pinned, figuresOf, publications] = await Promise.all([
    keptPins(payload, editions.row),
    readFiguresOf(payload, codes, plate),
    readPublished(payload, codes, plate),
  ]);
  if (pinned === null) return null;
  const { row, pins } = pinned;
  const edition = editionRecord(row, pins);
  const province = provinceFacts(place);
  const { revision, exceptions } = sheet;
  return {
    head: editionHead(row),
    edition,
    pins,
    province,
    revision,
    exceptions,
    forces: sheet.forces ?? [],
    entry: entryPhase({ ...edition, exceptions }, now),
    asked: askedMetrics(pins.metrics, province.absentServices),
    checks: pins.checks,
    figures: figuresOf(code),
    before: beforeOf(editions.earlier[0]?.id ?? null, figuresOf),
    earlier: await readEarlier(payload, editions.earlier, { figuresOf, publications }),
    latest: publications.get(code)?.at(-1) ?? null,
  };
}

interface EditionAndEarlier {
  readonly row: EditionRow;
  /** Those before it that were ever opened or recorded, the newest first. */
  readonly earlier: readonly EditionRow[];
}

/** In one statement, without the pinned texts. */
async function readEditionAndEarlier(payload: Payload, code: string): Promise<EditionAndEarlier | null> {
  const opened = { and: [{ id: { less_than: code } }, { state: { not_equals: 'planned' } }] };
  const { docs } = await payload.find({
    collection: 'editions',
    where: { or: [{ id: { equals: code } }, opened] },
    sort: '-id',
    pagination: false,
    select: { pins: false },
    depth: 0,
    overrideAccess: true,
  });
  const [row, ...earlier] = docs;
  return row?.id === code ? { row, earlier } : null;
}

function beforeOf(edition: string | null, figuresOf: FiguresOf): PreviousFigures {
  return edition === null ? nothingBefore : previousOf(edition, [...figuresOf(edition).values()]);
}

type FiguresOf = (edition: string) => ReadonlyMap<string, FigureRecord>;
type Published = Pick<Publication, 'number' | 'at' | 'kind'>;

/** The publications of this province's booklets, by edition, the latest last. */
async function readPublished(
  payload: Payload,
  editions: readonly string[],
  province: string,
): Promise<ReadonlyMap<string, readonly Published[]>> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: { and: [{ edition: { in: editions } }, { province: { equals: province } }] },
    select: { edition: true, number: true, at: true, kind: true },
    sort: 'number',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return new Map(editions.map((code) => [code, docs.filter(({ edition }) => edition === code)]));
}

interface Read {
  readonly figuresOf: FiguresOf;
  readonly publications: ReadonlyMap<string, readonly Published[]>;
}

/** What readers were given before. Definitions are read only of editions that gave this province's readers anything. */
async function readEarlier(
  payload: Payload,
  rows: readonly EditionRow[],
  { figuresOf, publications }: Read,
): Promise<EarlierFigures> {
  const published = rows.filter(({ id }) => [...figuresOf(id).values()].some((each) => each.published));
  const figuresIn = (edition: string): Iterable<FigureRecord> => figuresOf(edition).values();
  return earlierFiguresOf(await withMetrics(payload, published), { figuresIn, publications });
}
