import type { Acting } from '../sheet/acting';
import type { MoveRequest } from '../sheet/figureRequest';
import type { SheetAnswer } from './figureResult';
import { moveFigures } from './moveFigures';

/** Takes figures back from review, by the person who sent them. */
export async function recallFigures(acting: Acting, request: MoveRequest): Promise<SheetAnswer> {
  return moveFigures(acting, { action: 'recall', request, reason: '' });
}
