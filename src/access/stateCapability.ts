import { isolateObjectProperty, type PayloadRequest, type RequestContext } from 'payload';
import type { State } from '@/domain/workflow/position';

/** One move of one text that our own action decided on; the collection's hook lets nothing else move a state. */
export interface StateMove {
  readonly collection: string;
  readonly id: string;
  readonly from: State;
  readonly to: State;
}

/** A symbol: no request body and no query can hold this key. */
const moveKey: unique symbol = Symbol('stateMove');

/**
 * Gives a copy of the request, in its transaction, that allows exactly this move. The context is the copy's
 * own: Payload merges contexts into the request it is given, and a permission must not live on there.
 */
export function requestWithMove(req: PayloadRequest, move: StateMove): PayloadRequest {
  const allowed = isolateObjectProperty(req, 'context');
  // The plain key keeps Payload from taking the context for an empty one and dropping it: it counts no symbols.
  allowed.context = { ...req.context, move: true, [moveKey]: move };
  return allowed;
}

/** Gives the move that this write was allowed, or null. */
export function moveIn(context: RequestContext): StateMove | null {
  return (context as { [moveKey]?: StateMove })[moveKey] ?? null;
}
