import type { Acting } from './acting';
import type { MoveRequest } from './figureRequest';
import type { SheetAnswer } from './figureResult';
import { moveFigures } from './moveFigures';

/** Accepts cumulative figures that fell; the publisher's, before release. */
export async function acceptFall(acting: Acting, request: MoveRequest): Promise<SheetAnswer> {
  return moveFigures(acting, { action: 'accept_fall', request, reason: '' });
}
