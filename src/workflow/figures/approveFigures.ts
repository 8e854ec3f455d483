import { publishIfComplete } from '../release/releaseBooklet';
import type { ActContext, MoveRequest } from '../sheet/actRequest';
import { decideFigures, type Decided } from './decideFigures';
import { actOnSheet, moveFigures, type ActAnswer } from './moveFigures';

/** Approves figures at their stage: decisions without a return. */
export async function approveFigures(
  acting: ActContext,
  { figures, ...place }: MoveRequest,
): Promise<Decided> {
  return decideFigures(acting, { ...place, approvals: figures, returns: [] });
}

/** Accepts fallen cumulative figures, for the publisher, and publishes a booklet that misses nothing else. */
export async function acceptFall(acting: ActContext, request: MoveRequest): Promise<ActAnswer> {
  return actOnSheet(acting, request, async (act) => {
    const accepted = await moveFigures(act, { action: 'accept_fall', figures: request.figures });
    return publishIfComplete(act, accepted);
  });
}
