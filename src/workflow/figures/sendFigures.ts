import type { ActContext, MoveRequest } from '../sheet/actRequest';
import { actOnSheet, type ActAnswer } from './actOnSheet';
import { moveFigures } from './moveFigures';

/** Sends figures for review: a new round from the edition's first stage. */
export async function sendFigures(acting: ActContext, request: MoveRequest): Promise<ActAnswer> {
  return actOnSheet(acting, request, (act) => moveFigures(act, { action: 'send', figures: request.figures }));
}

/** Takes figures back from review, by the person who sent them. */
export async function recallFigures(acting: ActContext, request: MoveRequest): Promise<ActAnswer> {
  return actOnSheet(acting, request, (act) =>
    moveFigures(act, { action: 'recall', figures: request.figures }),
  );
}

export interface ReturnRequest extends MoveRequest {
  /** What is to be corrected; it reaches the person who entered. */
  readonly reason: string;
}

/** Returns figures with a reason; the others of the sheet keep their approvals. */
export async function returnFigures(acting: ActContext, request: ReturnRequest): Promise<ActAnswer> {
  const { figures, reason } = request;
  return actOnSheet(acting, request, (act) => moveFigures(act, { action: 'return', figures, reason }));
}
