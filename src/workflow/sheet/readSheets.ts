import type { PayloadRequest } from 'payload';
import { figureStoreOf } from '@/database/databases';
import type { EditionRecord } from './editionRecord';
import { figuresByProvince } from './figuresByProvince';
import { readAllPreviousFigures } from './previousFigures';
import { provinceFacts } from './provinceRecord';
import { sheetContext, withEarlier, type SheetContext } from './sheetContext';

/**
 * All sheets of an edition in the Turkish order of their provinces: five statements, however many there are, and a few more
 * for each that has carried a value over or a check let pass.
 */
export async function readSheets(
  req: PayloadRequest,
  edition: EditionRecord,
  now: Date,
): Promise<readonly SheetContext[]> {
  const { code } = edition.facts;
  const all = { pagination: false, depth: 0, overrideAccess: true, req } as const;
  const { docs } = await req.payload.find({
    collection: 'sheets',
    where: { edition: { equals: code } },
    ...all,
  });
  const { docs: provinces } = await req.payload.find({ collection: 'provinces', sort: 'sortKey', ...all });
  const store = await figureStoreOf(req);
  const figures = await figuresByProvince(store, code);
  const previousOf = await readAllPreviousFigures(req, store, code);
  const sheets = new Map(docs.map((sheet) => [sheet.province, sheet]));
  const read: SheetContext[] = [];
  for (const province of provinces.map(provinceFacts)) {
    const { plate } = province;
    const sheet = sheets.get(plate);
    if (sheet === undefined) continue;
    const parts = {
      sheet,
      edition,
      province,
      store,
      before: previousOf(plate),
      figures: figures.get(plate) ?? [],
    };
    read.push(await withEarlier(req, sheetContext(parts, now)));
  }
  return read;
}
