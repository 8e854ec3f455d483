import type { Snapshot } from '@/domain/booklet/snapshot';
import { keptFigures } from '@/domain/publication/carriedFigures';
import { standInsOf, type StandIns } from '@/domain/booklet/standIns';
import { readEarlierEditions, readEarlierFigures } from './readEarlierFigures';
import type { SheetAct } from './sheetAct';

/** What the next number takes over from a publication, as the editions that it was carried from say it now. */
export async function keptStandIns(
  { req, sheet }: Pick<SheetAct, 'req' | 'sheet'>,
  snapshot: Snapshot,
): Promise<StandIns> {
  const former = standInsOf(snapshot);
  if (Object.keys(former).length === 0) return former;
  const edition = sheet.edition.facts.code;
  const editions = await readEarlierEditions(req.payload, edition);
  const earlier = await readEarlierFigures(req, { province: sheet.province.plate }, editions);
  return keptFigures({ asked: sheet.asked, edition }, former, earlier);
}
