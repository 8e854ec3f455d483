import type { PayloadRequest } from 'payload';
import { inTransaction } from '@/database/inTransaction';
import type { Issue } from '@/domain/issue';
import type { Acting } from '../sheet/acting';
import type { SheetPlace } from '../sheet/figureRequest';
import { loadSheet } from '../sheet/loadSheet';
import type { SheetAct } from '../sheet/sheetContext';

/** An act on a force, and the sheet's revision that its reader saw: nobody says yes or no to what has changed since. */
export interface ForceRequest extends SheetPlace {
  readonly number: number;
  readonly revision: number;
}

/** Whether it was done, or everything against it; and the publication that it brought about. */
export interface ForceAnswer {
  readonly issues: readonly Issue[];
  readonly publication: string | null;
}

export const refusedForce = (...issues: readonly Issue[]): ForceAnswer => ({ issues, publication: null });

/** Runs an act on the forces of one sheet in one transaction, unless the sheet is another than the reader saw. */
export async function onSheetSeen(
  acting: Acting,
  place: SheetPlace & { readonly revision: number },
  act: (on: SheetAct) => Promise<ForceAnswer>,
): Promise<ForceAnswer> {
  return inTransaction(acting.payload, async (req: PayloadRequest): Promise<ForceAnswer> => {
    const sheet = await loadSheet(req, place, acting.now);
    if (sheet === null) return refusedForce({ field: 'sheet', problem: 'not_found' });
    if (sheet.revision !== place.revision)
      return refusedForce({ field: 'sheet', problem: 'stale', context: { thing: 'sheet' } });
    return act({ req, acting, sheet });
  });
}
