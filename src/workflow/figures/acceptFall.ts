import type { Acting } from '../sheet/acting';
import type { MoveRequest } from '../sheet/figureRequest';
import type { SheetAnswer } from './figureResult';
import { moveFigures } from './moveFigures';

/** Accepts cumulative figures that fell; the publisher's, before release. */
export async function acceptFall(acting: Acting, request: MoveRequest): Promise<SheetAnswer> {
  return moveFigures(acting, { action: 'accept_fall', request, reason: '' });
}
