import type { Payload } from 'payload';
import { readAll } from '@/database/asSystem';
import { inReading } from '@/database/inTransaction';
import type { ReadScope } from '@/database/readTogether';
import { peersIn } from '@/domain/checks/peers';
import { grouped } from '@/domain/grouped';
import { sheetId } from '@/domain/workflow/figureRecord';
import { reviewPositions, stageAt } from '@/domain/workflow/position';
import type { ActContext } from '../sheet/actRequest';
import { contextOf } from '../sheet/contextValues';
import { readEditionAndEarlier, type EditionAndEarlier } from '../sheet/earlierFigures';
import { cachedPins, editionRecord, versionOf, type OpenedEdition } from '../sheet/editions';
import { loadSheet } from '../sheet/loadSheet';
import { readSheets } from '../sheet/readSheets';
import type { SheetContext } from '../sheet/sheetContext';
import type { WaitingSheet } from './readReviewList';
import { waitingFigures } from './waitingFigures';

/** What the queue says of one figure that waits, to whoever reviews it. */
export interface Brief {
  readonly section: string;
  readonly unchanged: boolean;
  readonly noted: boolean;
  readonly flags: readonly { readonly code: string; readonly serious: boolean }[];
}

type SheetBriefs = ReadonlyMap<string, Brief>;

/** An edition of the queue, and what is said of its waiting figures, by province and metric. */
export interface BriefedEdition {
  readonly edition: OpenedEdition;
  readonly briefs: ReadonlyMap<string, SheetBriefs>;
}

/** What the queue says, by edition. */
export type Briefs = ReadonlyMap<string, BriefedEdition>;

interface Kept {
  readonly version: string;
  readonly briefs: SheetBriefs;
}

/** Sheets whose briefs a process keeps: those of some editions of the whole country. */
const mostKept = 500;
/** From so many sheets on it is cheaper to read an edition as a whole. */
const many = 6;
const kept = new WeakMap<Payload, Map<string, Kept>>();

/**
 * Reads what the queue says of the sheets that wait, by edition. Every act on a sheet moves its revision, and so does all
 * that it is compared with: what is known of a sheet at its revisions is not read again, so that an act on one sheet of the
 * country costs one sheet.
 */
export async function readBriefs(
  { payload, person, now }: ActContext,
  waiting: readonly WaitingSheet[],
): Promise<Briefs> {
  const found = new Map<string, BriefedEdition>();
  for (const [code, sheets] of grouped(waiting, ({ edition }) => edition)) {
    const plates = [...new Set(sheets.map(({ plate }) => plate))];
    const read = await inReading(payload, (scope) => readEdition(scope, { code, plates, person, now }));
    if (read !== null) found.set(code, read);
  }
  return found;
}

interface Asked extends Pick<ActContext, 'person' | 'now'> {
  readonly code: string;
  readonly plates: readonly string[];
}

async function readEdition(scope: ReadScope, asked: Asked): Promise<BriefedEdition | null> {
  const found = await readEditionAndEarlier(scope, asked.code);
  const pinned = found && (await cachedPins(scope, found.row));
  if (found === null || pinned === null) return null;
  const edition = { ...editionRecord(pinned.row, pinned.pins), pins: pinned.pins };
  const versions = await readVersions(scope, found, asked.plates);
  const known = kept.get(scope.payload) ?? new Map<string, Kept>();
  kept.set(scope.payload, known);
  const stale = asked.plates.filter(
    (plate) => known.get(sheetId(asked.code, plate))?.version !== versions.get(plate),
  );
  for (const sheet of await readStale(scope, { ...asked, plates: stale }, edition)) {
    const version = versions.get(sheet.place.province) ?? '';
    keep(known, sheet.id, { version, briefs: briefsOn(sheet, asked) });
  }
  const briefs = asked.plates.map(
    (plate) => [plate, known.get(sheetId(asked.code, plate))?.briefs ?? new Map<string, Brief>()] as const,
  );
  return { edition, briefs: new Map(briefs) };
}

/** The revisions of all that the briefs of a sheet are made from. */
async function readVersions(
  scope: ReadScope,
  { row, earlier: [before] }: EditionAndEarlier,
  plates: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const codes = [row.id, ...(before === undefined ? [] : [before.id])];
  const docs = await readAll(scope, 'sheets', {
    where: { id: { in: codes.flatMap((code) => plates.map((plate) => sheetId(code, plate))) } },
    select: { revision: true },
  });
  const revisions = new Map(docs.map(({ id, revision }) => [id, revision]));
  const editions = [versionOf(row), before === undefined ? '' : versionOf(before)].join(' ');
  return new Map(
    plates.map((plate) => [
      plate,
      [...codes.map((code) => String(revisions.get(sheetId(code, plate)))), editions].join(' '),
    ]),
  );
}

async function readStale(
  scope: ReadScope,
  { code, plates, now }: Asked,
  edition: OpenedEdition,
): Promise<readonly SheetContext[]> {
  if (plates.length >= many) return readWholeEdition(scope, { code, plates, now }, edition);
  const sheets: SheetContext[] = [];
  for (const province of plates) {
    const sheet = await loadSheet(scope, { edition: code, province }, now);
    if (sheet !== null) sheets.push(sheet);
  }
  return sheets;
}

/** Sheets of an edition that are read together, with what rules hold their figures against. */
async function readWholeEdition(
  scope: ReadScope,
  { code, plates, now }: Omit<Asked, 'person'>,
  edition: OpenedEdition,
): Promise<readonly SheetContext[]> {
  const found = await readEditionAndEarlier(scope, code);
  if (found === null) return [];
  const context = await contextOf(scope, found.row, edition.pins);
  const sheets = await readSheets(scope, edition, now);
  return sheets
    .filter(({ place }) => plates.includes(place.province))
    .map((sheet) => ({
      ...sheet,
      context,
      peersOf: context === null ? sheet.peersOf : peersIn(context, sheet.place.province),
    }));
}

/** Nothing of who asks is in it. */
function briefsOn(sheet: SheetContext, { person }: Pick<Asked, 'person'>): SheetBriefs {
  const stages = reviewPositions.flatMap((position) => stageAt(position) ?? []);
  const waiting = stages.flatMap((stage) => waitingFigures(sheet, { stage, person, nameOf: (id) => id }));
  return new Map(
    waiting.map(({ definition, unchanged, figure, flags }) => [
      definition.key,
      {
        section: definition.section,
        unchanged,
        noted: (figure.note ?? '') !== '',
        flags: flags.map(({ code, serious }) => ({ code, serious })),
      },
    ]),
  );
}

/** The one kept longest goes first. */
function keep(known: Map<string, Kept>, id: string, brief: Kept): void {
  known.delete(id);
  known.set(id, brief);
  const [oldest] = known.keys();
  if (known.size > mostKept && oldest !== undefined) known.delete(oldest);
}
