import { publishIfComplete } from '../release/releaseBooklet';
import type { ActContext, MoveRequest } from '../sheet/actRequest';
import { actOnSheet, moveFigures, type ActAnswer } from './moveFigures';

/** Approves figures at their stage, and publishes the booklet when nothing else is missing. */
export async function approveFigures(acting: ActContext, request: MoveRequest): Promise<ActAnswer> {
  return actOnSheet(acting, request, async (act) => {
    const approved = await moveFigures(act, { action: 'approve', figures: request.figures });
    return publishIfComplete(act, approved);
  });
}

/** Accepts fallen cumulative figures, for the publisher, and publishes a booklet that misses nothing else. */
export async function acceptFall(acting: ActContext, request: MoveRequest): Promise<ActAnswer> {
  return actOnSheet(acting, request, async (act) => {
    const accepted = await moveFigures(act, { action: 'accept_fall', figures: request.figures });
    return publishIfComplete(act, accepted);
  });
}
