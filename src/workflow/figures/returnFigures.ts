import type { Acting } from '../sheet/acting';
import type { MoveRequest } from '../sheet/figureRequest';
import { actOnSheet, type ActAnswer } from './actOnSheet';
import { moveFigures } from './moveFigures';

export interface ReturnRequest extends MoveRequest {
  /** What is to be corrected; it reaches the person who entered. */
  readonly reason: string;
}

/** Returns figures with a reason; the others of the sheet keep their approvals. */
export async function returnFigures(acting: Acting, request: ReturnRequest): Promise<ActAnswer> {
  const { figures, reason } = request;
  return actOnSheet(acting, request, (act) => moveFigures(act, { action: 'return', figures, reason }));
}
