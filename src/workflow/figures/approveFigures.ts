import { publishIfComplete } from '../release/releaseBooklet';
import type { ActContext, MoveRequest } from '../sheet/actRequest';
import { actOnSheet, moveFigures, type ActAnswer } from './moveFigures';

/** Approves figures at their stage, and publishes the booklet when that was the last thing it waited for. */
export async function approveFigures(acting: ActContext, request: MoveRequest): Promise<ActAnswer> {
  return actOnSheet(acting, request, async (act) => {
    const approved = await moveFigures(act, { action: 'approve', figures: request.figures });
    return publishIfComplete(act, approved);
  });
}

/** Accepts cumulative figures that fell, by the publisher, and publishes the booklet when it waited for nothing else. */
export async function acceptFall(acting: ActContext, request: MoveRequest): Promise<ActAnswer> {
  return actOnSheet(acting, request, async (act) => {
    const accepted = await moveFigures(act, { action: 'accept_fall', figures: request.figures });
    return publishIfComplete(act, accepted);
  });
}
