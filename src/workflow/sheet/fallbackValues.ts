import type { ReadScope } from '@/database/readTogether';
import { fallbackValuesOf, type FallbackValues } from '@/domain/booklet/fallbackValues';
import type { Snapshot } from '@/domain/booklet/snapshot';
import { carriedFigures, nextFallbackValues } from '@/domain/publication/carriedFigures';
import { lastBooklet, lastReleased } from '@/domain/publication/readable';
import { readWhole } from './publications';
import { releaseSetOf, type SheetContext } from './sheetContext';

/**
 * Reads the values that the next publication of a sheet would print where nothing of this edition is
 * approved: those that readers' booklet kept, or the last one that should have reached them, or those a train
 * would carry over. Without a train, nothing stands in before the first.
 */
export async function readFallbackValues(scope: ReadScope, sheet: SheetContext): Promise<FallbackValues> {
  const latest = lastBooklet(sheet.publications) ?? lastReleased(sheet.publications);
  if (latest !== null) return carriedForward(sheet, (await readWhole(scope, latest.id)).snapshot);
  if (sheet.edition.releaseMode === 'rolling') return {};
  return carriedFigures(releaseSetOf(sheet), sheet.place.edition, sheet.earlier);
}

/** Gives the values that the next number takes over from a publication, as their editions say them now. */
export function carriedForward({ asked, place, earlier }: SheetContext, snapshot: Snapshot): FallbackValues {
  return nextFallbackValues({ asked, edition: place.edition }, fallbackValuesOf(snapshot), earlier);
}
