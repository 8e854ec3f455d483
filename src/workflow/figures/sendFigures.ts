import type { Acting } from '../sheet/acting';
import type { MoveRequest } from '../sheet/figureRequest';
import { actOnSheet, type ActAnswer } from './actOnSheet';
import { moveFigures } from './moveFigures';

/** Sends figures for review: a new round from the edition's first stage. */
export async function sendFigures(acting: Acting, request: MoveRequest): Promise<ActAnswer> {
  return actOnSheet(acting, request, (act) => moveFigures(act, { action: 'send', figures: request.figures }));
}

/** Takes figures back from review, by the person who sent them. */
export async function recallFigures(acting: Acting, request: MoveRequest): Promise<ActAnswer> {
  return actOnSheet(acting, request, (act) =>
    moveFigures(act, { action: 'recall', figures: request.figures }),
  );
}
