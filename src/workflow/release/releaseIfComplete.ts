import { approvedFigures } from '@/domain/publication/approvedFigures';
import { readiness } from '@/domain/publication/readiness';
import { contentOfSheet } from './contentOfSheet';
import { latestPublication } from '../sheet/latestPublication';
import { publishBooklet, type Released } from './publishBooklet';
import { releaseSetOf } from '../sheet/releaseSetOf';
import type { SheetAct } from '../sheet/sheetAct';
import type { SheetContext } from '../sheet/sheetContext';

/**
 * Whether a first publication comes by itself: the edition rolls, nothing is missing any more, and there is
 * something to print. Where nothing is required, nothing is missing from an empty sheet either.
 */
export function isComplete(sheet: SheetContext): boolean {
  if (sheet.edition.releaseMode !== 'rolling') return false;
  if (Object.keys(approvedFigures(sheet.asked, sheet.figures)).length === 0) return false;
  return readiness(releaseSetOf(sheet), 1).length === 0;
}

/** Publishes number 1 by itself when the sheet is complete and was never published; else null. */
export async function releaseIfComplete(act: SheetAct, train?: string): Promise<Released | null> {
  const { edition, province } = act.sheet;
  if (!isComplete(act.sheet)) return null;
  const last = await latestPublication(act.req, { edition: edition.facts.code, province: province.plate });
  if (last !== null) return null;
  const figures = approvedFigures(act.sheet.asked, act.sheet.figures);
  const content = contentOfSheet(act.sheet, figures);
  const nothing = { reason: null, changes: [], erratum: null, withdrawal: null };
  const release = { number: 1, kind: 'first' as const, content, ...nothing };
  return publishBooklet(act, train === undefined ? release : { ...release, train });
}
