import { approvedFigures } from '@/domain/publication/approvedFigures';
import { readiness } from '@/domain/publication/readiness';
import { contentOfSheet } from './contentOfSheet';
import { latestPublication } from './latestPublication';
import { publishBooklet, type Released } from './publishBooklet';
import { releaseSetOf } from './releaseSetOf';
import type { SheetAct } from './sheetAct';

/** Publishes number 1 by itself when the edition rolls and nothing is missing any more (design §5); else null. */
export async function releaseIfComplete(act: SheetAct): Promise<Released | null> {
  const { edition, province } = act.sheet;
  if (edition.releaseMode !== 'rolling') return null;
  if (readiness(releaseSetOf(act.sheet), 1).length > 0) return null;
  const last = await latestPublication(act.req, { edition: edition.facts.code, province: province.plate });
  if (last !== null) return null;
  const figures = approvedFigures(act.sheet.asked, act.sheet.figures);
  const content = contentOfSheet(act.sheet, figures);
  const nothing = { reason: null, changes: [], erratum: null, withdrawal: null };
  return publishBooklet(act, { number: 1, kind: 'first', content, ...nothing });
}
