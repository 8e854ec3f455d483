import type { PayloadRequest } from 'payload';
import { carriedFigures } from '@/domain/publication/carriedFigures';
import type { FallbackValues } from '@/domain/booklet/fallbackValues';
import { latestBooklet } from '@/domain/publication/withdrawn';
import { keptStandIns } from './keptStandIns';
import { readEarlierEditions, readEarlierFigures } from './readEarlierFigures';
import { readPublications, readWhole } from './readPublications';
import { releaseSetOf } from './releaseSetOf';
import type { SheetContext } from './sheetContext';

/**
 * What the next publication of a sheet would print where nothing of this edition is approved: what the last one kept, or
 * what a train would carry over. Where booklets come one by one, nothing stands in before the first.
 */
export async function readStandIns(req: PayloadRequest, sheet: SheetContext): Promise<FallbackValues> {
  const edition = sheet.edition.facts.code;
  const province = sheet.province.plate;
  const latest = latestBooklet(await readPublications(req, { edition, province }));
  if (latest !== null) return keptStandIns({ req, sheet }, (await readWhole(req, latest.id)).snapshot);
  if (sheet.edition.releaseMode !== 'train') return {};
  const editions = await readEarlierEditions(req.payload, edition);
  return carriedFigures(releaseSetOf(sheet), edition, await readEarlierFigures(req, { province }, editions));
}
