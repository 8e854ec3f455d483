import { readOne } from '@/database/asSystem';
import { readFiguresOf } from '@/database/databases';
import { readTogether, type ReadScope } from '@/database/readTogether';
import { mayRest } from '@/domain/forces/liveForces';
import { sheetId } from '@/domain/workflow/figureRecord';
import { currentEdition } from '@/contract/homeView';
import type { ActContext, SheetPlace } from './actRequest';
import { earlierFigures, previousOf, readEditionAndEarlier } from './earlierFigures';
import { currentOf, editionRecord, cachedPins, readEditions } from './editions';
import { pinnedFacts, reachesProvince } from './directory';
import { readPublicationsOfProvince } from './publications';
import { contextOf } from './contextValues';
import { readFallbackValues } from './fallbackValues';
import { readReadings } from './readings';
import { readTypings, withOwnTypings } from './typings';
import { sheetContext, type SheetContext, type SheetRow } from './sheetContext';

/**
 * Reads one sheet, for acts in their own transaction and for screens outside one; null when the edition was
 * never opened. The sheet's row is read before its figures, so no act on its revision has seen older figures.
 */
export async function loadSheet(
  scope: ReadScope,
  { edition: code, province: plate }: SheetPlace,
  now: Date,
): Promise<SheetContext | null> {
  const [editions, sheet] = await readTogether(scope, [
    () => readEditionAndEarlier(scope, code),
    () => readSheetRow(scope, { edition: code, province: plate }),
  ]);
  const province = sheet && pinnedFacts(sheet);
  if (editions === null || sheet === null || province === null) return null;
  const codes = [code, ...editions.earlier.map(({ id }) => id)];
  const [pinned, figuresOf, publications] = await readTogether(scope, [
    () => cachedPins(scope, editions.row),
    () => readFiguresOf(scope, codes, plate),
    () => readPublicationsOfProvince(scope, plate, codes),
  ]);
  if (pinned === null) return null;
  const { row, pins } = pinned;
  const before = editions.earlier[0]?.id ?? null;
  const bare = sheetContext(
    {
      sheet,
      edition: { ...editionRecord(row, pins), pins },
      province,
      figures: figuresOf(code),
      before: previousOf(before, before === null ? [] : figuresOf(before).values()),
      earlier: await earlierFigures(scope.payload, editions.earlier, { figuresOf, publications }),
      publications: publications.get(code) ?? [],
      context: await contextOf(scope, row, pins),
    },
    now,
  );
  const read = await withReadings(scope, bare);
  return read.forces.some(mayRest) ? { ...read, standIns: await readFallbackValues(scope, read) } : read;
}

/** With what people said and typed without seeing each other: rules look at it, and no screen does. */
async function withReadings(scope: ReadScope, sheet: SheetContext): Promise<SheetContext> {
  const { asked, place, readings, typings } = sheet;
  return {
    ...sheet,
    readings: asked.some(({ twoReaders }) => twoReaders) ? await readReadings(scope, place) : readings,
    typings: asked.some(({ secondTyping }) => secondTyping) ? await readTypings(scope, place) : typings,
  };
}

/** Reads a sheet for this person's screen; null when it does not exist or they may not see it, alike. */
export async function loadSheetFor(
  { payload, person, now }: ActContext,
  { edition, province }: SheetPlace,
): Promise<SheetContext | null> {
  if (!reachesProvince(person, province)) return null;
  const code = edition === currentEdition ? currentOf(await readEditions(payload))?.id : edition;
  const sheet = code === undefined ? null : await loadSheet({ payload }, { edition: code, province }, now);
  return sheet && withOwnTypings(sheet, person);
}

/** Reads a sheet's own row, for acts that are not about its figures; null when it does not exist. */
export async function readSheetRow(scope: ReadScope, place: SheetPlace): Promise<SheetRow | null> {
  return readOne(scope, 'sheets', sheetId(place.edition, place.province));
}
