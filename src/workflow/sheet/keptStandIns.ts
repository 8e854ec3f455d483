import type { Snapshot } from '@/domain/booklet/snapshot';
import { nextFallbackValues } from '@/domain/publication/carriedFigures';
import { fallbackValuesOf, type FallbackValues } from '@/domain/booklet/fallbackValues';
import { readEarlierEditions, readEarlierFigures } from './readEarlierFigures';
import type { SheetAct } from './sheetAct';

/** What the next number takes over from a publication, as the editions that it was carried from say it now. */
export async function keptStandIns(
  { req, sheet }: Pick<SheetAct, 'req' | 'sheet'>,
  snapshot: Snapshot,
): Promise<FallbackValues> {
  const former = fallbackValuesOf(snapshot);
  if (Object.keys(former).length === 0) return former;
  const edition = sheet.edition.facts.code;
  const editions = await readEarlierEditions(req.payload, edition);
  const earlier = await readEarlierFigures(req, { province: sheet.province.plate }, editions);
  return nextFallbackValues({ asked: sheet.asked, edition }, former, earlier);
}
