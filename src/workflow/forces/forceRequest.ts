import type { PayloadRequest } from 'payload';
import { inTransaction } from '@/database/inTransaction';
import { refusedFor, type Result } from '@/domain/result';
import type { Acting } from '../sheet/acting';
import type { SheetPlace } from '../sheet/figureRequest';
import { loadSheet } from '../sheet/loadSheet';
import type { SheetAct } from '../sheet/sheetContext';

/** An act on a force, and the sheet's revision that its reader saw: nobody says yes or no to what has changed since. */
export interface ForceRequest extends SheetPlace {
  readonly number: number;
  readonly revision: number;
}

/** The publication that an act on a force brought about, or null. */
export interface ForceDone {
  readonly publication: string | null;
}

/** Runs an act on the forces of one sheet in one transaction, unless the sheet is another than the reader saw. */
export async function onSheetSeen(
  acting: Acting,
  place: SheetPlace & { readonly revision: number },
  act: (on: SheetAct) => Promise<Result<ForceDone>>,
): Promise<Result<ForceDone>> {
  return inTransaction(acting.payload, async (req: PayloadRequest): Promise<Result<ForceDone>> => {
    const sheet = await loadSheet(req, place, acting.now);
    if (sheet === null) return refusedFor('not_found', 'sheet');
    if (sheet.revision !== place.revision) return refusedFor('stale', 'sheet', { thing: 'sheet' });
    return act({ req, acting, sheet });
  });
}
