import { approvedFigures } from '@/domain/publication/buildSnapshot';
import { readiness } from '@/domain/publication/readiness';
import { releaseSetOf, type Acted, type SheetAct, type SheetContext } from '../sheet/sheetContext';
import { contentOfSheet } from './contentOfSheet';
import { createPublication, type PublicationCreated } from './createPublication';

/**
 * Tells whether a first publication comes by itself: the edition rolls, nothing is missing any more, and there is something
 * to print. Where nothing is required, nothing is missing from an empty sheet either.
 */
export function isComplete(sheet: SheetContext): boolean {
  if (sheet.edition.releaseMode !== 'rolling') return false;
  if (Object.keys(approvedFigures(sheet.asked, sheet.figures)).length === 0) return false;
  return readiness(releaseSetOf(sheet), 1).length === 0;
}

/** Records publication 1 when the sheet is complete and was never published; else null. */
export async function releaseIfComplete(act: SheetAct, train?: string): Promise<PublicationCreated | null> {
  const { sheet } = act;
  if (sheet.publications.length > 0 || !isComplete(sheet)) return null;
  const content = contentOfSheet(sheet, approvedFigures(sheet.asked, sheet.figures));
  const nothing = { reason: null, changes: [], erratum: null, withdrawal: null };
  const release = { number: 1, kind: 'first' as const, content, ...nothing };
  return createPublication(act, train === undefined ? release : { ...release, train });
}

/** Publishes the booklet when an act on its figures changed something and nothing is waited for any more. */
export async function publishIfComplete(act: SheetAct, acted: Acted): Promise<Acted> {
  if (acted.sheet === act.sheet) return acted;
  return { ...acted, ...(await releaseIfComplete({ ...act, sheet: acted.sheet })) };
}
