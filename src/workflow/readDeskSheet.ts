import type { Payload } from 'payload';
import { readFiguresOf } from '@/database/readFiguresOf';
import type { EditionPins } from '@/domain/booklet/editionPins';
import type { EditionHead } from '@/domain/figures/sheetView';
import { askedMetrics } from '@/domain/workflow/askedMetrics';
import { entryPhase } from '@/domain/workflow/entryPhase';
import { sheetId, type FigureRecord } from '@/domain/workflow/figureRecord';
import type { Acting } from './acting';
import { editionRecord } from './editionRecord';
import { keptPins, type EditionRow } from './keptPins';
import { nothingBefore, previousOf, type PreviousFigures } from './previousFigures';
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

/** Reads one sheet; null when there is none, or none for this person: the two look alike from outside. */
export async function readDeskSheet(
  { payload, person, now }: Acting,
  code: string,
  plate: string,
): Promise<DeskSheet | null> {
  if (!reachesProvince(person, plate)) return null;
  const [editions, place, sheet] = await Promise.all([
    readEditionAndBefore(payload, code),
    payload.findByID({ collection: 'provinces', id: plate, ...plainly }),
    payload.findByID({
      collection: 'sheets',
      id: sheetId(code, plate),
      select: { revision: true, exceptions: true, forces: true },
      ...plainly,
    }),
  ]);
  if (editions === null || place === null || sheet === null) return null;
  const [pinned, figuresOf] = await Promise.all([
    keptPins(payload, editions.row),
    readFiguresOf(payload, [code, ...(editions.before === null ? [] : [editions.before])], plate),
  ]);
  if (pinned === null) return null;
  const { row, pins } = pinned;
  const edition = editionRecord({ ...row, pins });
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
    before: beforeOf(editions.before, figuresOf),
  };
}

interface EditionAndBefore {
  readonly row: EditionRow;
  /** Code of the edition before it, if that was ever opened or recorded. */
  readonly before: string | null;
}

/** In one statement, without the pinned texts. */
async function readEditionAndBefore(payload: Payload, code: string): Promise<EditionAndBefore | null> {
  const opened = { and: [{ id: { less_than: code } }, { state: { not_equals: 'planned' } }] };
  const { docs } = await payload.find({
    collection: 'editions',
    where: { or: [{ id: { equals: code } }, opened] },
    sort: '-id',
    limit: 2,
    pagination: false,
    select: { pins: false },
    depth: 0,
    overrideAccess: true,
  });
  const [row, before] = docs;
  return row?.id === code ? { row, before: before?.id ?? null } : null;
}

function beforeOf(
  edition: string | null,
  figuresOf: (edition: string) => ReadonlyMap<string, FigureRecord>,
): PreviousFigures {
  return edition === null ? nothingBefore : previousOf(edition, [...figuresOf(edition).values()]);
}
