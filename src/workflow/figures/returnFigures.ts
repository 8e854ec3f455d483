import type { Acting } from '../sheet/acting';
import type { MoveRequest } from '../sheet/figureRequest';
import type { SheetAnswer } from './figureResult';
import { moveFigures } from './moveFigures';

export interface ReturnRequest extends MoveRequest {
  /** What is to be corrected; it reaches the person who entered. */
  readonly reason: string;
}

/** Returns figures with a reason; the others of the sheet keep their approvals. */
export async function returnFigures(
  acting: Acting,
  { reason, ...request }: ReturnRequest,
): Promise<SheetAnswer> {
  return moveFigures(acting, { action: 'return', request, reason });
}
