import type { ReadScope } from '@/database/readTogether';
import { readAll } from '@/database/asSystem';
import { figureStoreOf, readFiguresOf } from '@/database/databases';
import { mayRest } from '@/domain/forces/liveForces';
import { grouped } from '@/domain/grouped';
import type { FigureRecord } from '@/domain/workflow/figureRecord';
import { earlierFigures, previousOf, readEditionAndEarlier, type EditionAndEarlier } from './earlierFigures';
import type { OpenedEdition } from './editions';
import { pinnedFacts } from './directory';
import { readPublicationsOfEdition, readPublicationsOfProvince } from './publications';
import { readFallbackValues } from './fallbackValues';
import { sheetContext, type SheetContext } from './sheetContext';

/**
 * Reads all sheets of an edition in the Turkish order of their provinces: six statements, however many there
 * are, and a few more for each that has carried a value over or a check let pass. Others get nothing of the
 * editions before the last.
 */
export async function readSheets(
  req: ReadScope,
  edition: OpenedEdition,
  now: Date,
): Promise<readonly SheetContext[]> {
  const { code } = edition.facts;
  const here = { edition: { equals: code } };
  const stored = await readAll(req, 'sheets', { where: here });
  const provinces = await readAll(req, 'provinces', { sort: 'sortKey', select: {} });
  const editions = await readEditionAndEarlier(req, code);
  const before = editions?.earlier[0]?.id ?? null;
  const figures = await figuresByProvince(req, code);
  const previous = before === null ? null : await figuresByProvince(req, before);
  const publications = await readPublicationsOfEdition(req, code);
  const sheets = new Map(stored.map((sheet) => [sheet.province, sheet]));
  const read: SheetContext[] = [];
  for (const { id: plate } of provinces) {
    const sheet = sheets.get(plate);
    const province = sheet === undefined ? null : pinnedFacts(sheet);
    if (sheet === undefined || province === null) continue;
    const parts = {
      sheet,
      edition,
      province,
      before: previousOf(before, previous?.get(plate) ?? []),
      earlier: new Map(),
      figures: new Map((figures.get(plate) ?? []).map((figure) => [figure.metric, figure])),
      publications: publications.get(plate) ?? [],
    };
    read.push(await withEarlier(req, editions, sheetContext(parts, now)));
  }
  return read;
}

async function figuresByProvince(
  req: ReadScope,
  edition: string,
): Promise<ReadonlyMap<string, readonly FigureRecord[]>> {
  const store = await figureStoreOf(req);
  return grouped(await store.readEdition(edition), ({ province }) => province);
}

/** A sheet with what it needs of earlier editions; most need nothing, and cost nothing. */
async function withEarlier(
  req: ReadScope,
  editions: EditionAndEarlier | null,
  read: SheetContext,
): Promise<SheetContext> {
  const rests = read.forces.some(mayRest);
  if (editions === null || !(rests || [...read.figures.values()].some(isCarried))) return read;
  const codes = editions.earlier.map(({ id }) => id);
  const { province } = read.place;
  const figuresOf = await readFiguresOf(req, codes, province);
  const publications = await readPublicationsOfProvince(req, province, codes);
  const earlier = await earlierFigures(req.payload, editions.earlier, { figuresOf, publications });
  const sheet = { ...read, earlier };
  return rests ? { ...sheet, standIns: await readFallbackValues(req, sheet) } : sheet;
}

function isCarried({ value, approved }: FigureRecord): boolean {
  return [value, approved?.value].some((each) => each?.kind === 'carried_over');
}
