import type { Acting } from '../sheet/acting';
import type { MoveRequest } from '../sheet/figureRequest';
import type { SheetAnswer } from './figureResult';
import { moveFigures } from './moveFigures';

/** Sends figures for review: a new round from the edition's first stage. */
export async function sendFigures(acting: Acting, request: MoveRequest): Promise<SheetAnswer> {
  return moveFigures(acting, { action: 'send', request, reason: '' });
}
