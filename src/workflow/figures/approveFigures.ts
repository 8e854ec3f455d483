import { publishIfComplete } from '../release/releaseBooklet';
import type { ActContext, MoveRequest } from '../sheet/actRequest';
import { decideFigures, type Decided } from './decideFigures';
import { actOnSheet, moveFigures, type ActAnswer, type ReturnRequest } from './moveFigures';

/** Approves figures at their stage: decisions without a return. */
export async function approveFigures(
  acting: ActContext,
  { figures, ...place }: MoveRequest,
): Promise<Decided> {
  return decideFigures(acting, { ...place, approvals: figures, returns: [] });
}

/** Returns figures with one reason for all of them: decisions without an approval. */
export async function returnFigures(
  acting: ActContext,
  { figures, reason, ...place }: ReturnRequest,
): Promise<Decided> {
  const returns = figures.map((figure) => ({ ...figure, code: 'other' as const, reason }));
  return decideFigures(acting, { ...place, approvals: [], returns });
}

/** Accepts fallen cumulative figures, for the publisher, and publishes a booklet that misses nothing else. */
export async function acceptFall(acting: ActContext, request: MoveRequest): Promise<ActAnswer> {
  return actOnSheet(acting, request, async (act) => {
    const accepted = await moveFigures(act, { action: 'accept_fall', figures: request.figures });
    return publishIfComplete(act, accepted);
  });
}
