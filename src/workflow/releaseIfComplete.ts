import type { PayloadRequest } from 'payload';
import { readiness } from '@/domain/publication/readiness';
import type { Acting } from './acting';
import { latestPublication } from './latestPublication';
import { publishBooklet, type Released } from './publishBooklet';
import { releaseSetOf } from './releaseSetOf';
import type { SheetContext } from './sheetContext';

/** Publishes number 1 by itself when the edition rolls and nothing is missing any more (design §5); else null. */
export async function releaseIfComplete(
  req: PayloadRequest,
  acting: Acting,
  sheet: SheetContext,
): Promise<Released | null> {
  if (sheet.edition.releaseMode !== 'rolling') return null;
  if (readiness(releaseSetOf(sheet), 1).length > 0) return null;
  const place = { edition: sheet.edition.facts.code, province: sheet.province.plate };
  if ((await latestPublication(req, place)) !== null) return null;
  return publishBooklet(req, acting, sheet, { number: 1, kind: 'first', reason: null, changes: [] });
}
