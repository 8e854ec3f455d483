import type { PayloadRequest } from 'payload';
import type { Acting } from './acting';
import type { SheetContext } from './sheetContext';

/** One act on one sheet: its transaction, who acts, and the sheet as the act sees it. */
export interface SheetAct {
  readonly req: PayloadRequest;
  readonly acting: Acting;
  readonly sheet: SheetContext;
}
