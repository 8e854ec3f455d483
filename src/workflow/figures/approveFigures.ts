import type { Acting } from '../sheet/acting';
import type { MoveRequest } from '../sheet/figureRequest';
import type { SheetAnswer } from './figureResult';
import { moveFigures } from './moveFigures';

/** Approves figures at their stage; the last approval that a booklet waits for publishes it. */
export async function approveFigures(acting: Acting, request: MoveRequest): Promise<SheetAnswer> {
  return moveFigures(acting, { action: 'approve', request, reason: '' });
}
