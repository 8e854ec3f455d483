import type { Payload } from 'payload';
import { figureOfRow } from '@/database/figureRow';
import type { EditionPins } from '@/domain/booklet/editionPins';
import type { EditionHead } from '@/domain/figures/sheetView';
import { askedMetrics } from '@/domain/workflow/askedMetrics';
import { entryPhase } from '@/domain/workflow/entryPhase';
import { sheetId, type FigureRecord } from '@/domain/workflow/figureRecord';
import type { Acting } from './acting';
import { editionRecord } from './editionRecord';
import type { PreviousFigures } from './previousFigures';
import { provinceFacts } from './provinceRecord';
import { editionHead } from './readEditions';
import { reachesProvince } from './readReach';
import type { SheetContext } from './sheetContext';

/** Everything stored about one sheet that its screens are made from; read without a transaction and without a lock. */
export interface DeskSheet extends Omit<SheetContext, 'store' | 'id' | 'timelineHead'> {
  readonly head: EditionHead;
  readonly pins: EditionPins;
}

const plainly = { depth: 0, overrideAccess: true, disableErrors: true } as const;
const all = { depth: 0, overrideAccess: true, pagination: false } as const;

/** Reads one sheet; null when there is none, or none for this person: the two look alike from outside. */
export async function readDeskSheet(
  { payload, person, now }: Acting,
  code: string,
  plate: string,
): Promise<DeskSheet | null> {
  if (!reachesProvince(person, plate)) return null;
  const row = await payload.findByID({ collection: 'editions', id: code, ...plainly });
  const place = await payload.findByID({ collection: 'provinces', id: plate, ...plainly });
  const sheet = await payload.findByID({ collection: 'sheets', id: sheetId(code, plate), ...plainly });
  const pins = row?.pins ?? null;
  if (row === null || place === null || sheet === null || pins === null) return null;
  const edition = editionRecord(row);
  const province = provinceFacts(place);
  const exceptions = sheet.exceptions;
  return {
    head: editionHead(row),
    edition,
    pins,
    province,
    revision: sheet.revision,
    exceptions,
    forces: sheet.forces ?? [],
    entry: entryPhase({ ...edition, exceptions }, now),
    asked: askedMetrics(pins.metrics, province.absentServices),
    checks: pins.checks,
    figures: await readFigures(payload, code, plate),
    before: await readBefore(payload, code, plate),
  };
}

async function readFigures(
  payload: Payload,
  edition: string,
  province: string,
): Promise<ReadonlyMap<string, FigureRecord>> {
  const { docs } = await payload.find({
    collection: 'figures',
    where: { and: [{ edition: { equals: edition } }, { province: { equals: province } }] },
    ...all,
  });
  return new Map(docs.map((row) => [row.metric, figureOfRow(row)]));
}

async function readBefore(payload: Payload, code: string, plate: string): Promise<PreviousFigures> {
  const { docs } = await payload.find({
    collection: 'editions',
    where: { and: [{ id: { less_than: code } }, { state: { not_equals: 'planned' } }] },
    sort: '-id',
    limit: 1,
    select: { state: true },
    ...all,
  });
  const [edition] = docs;
  if (edition === undefined) return { edition: null, values: new Map() };
  const figures = [...(await readFigures(payload, edition.id, plate)).values()];
  const known = figures.flatMap(({ metric, published, approved }) => {
    const copy = published ?? approved;
    return copy === null ? [] : [[metric, copy.value] as const];
  });
  return { edition: edition.id, values: new Map(known) };
}
