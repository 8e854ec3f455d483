import type { Issue } from '../issue';
import { actions, type Action } from './action';
import { consider } from './decide';
import type { Facts } from './facts';

/**
 * What the reader of a record may not do with it, and why; null where he or she may. Buttons show this and
 * endpoints judge by the same table, so they cannot disagree. What is typed with the act is judged only when it is done.
 */
export function barredActions(facts: Facts): Barred {
  return Object.fromEntries(actions.map((action) => [action, barredIn(action, facts)])) as Barred;
}

/** Why one act is barred, or null where it is not. */
export function barredIn(action: Action, facts: Facts): Issue | null {
  const decision = consider(action, facts);
  return decision.allowed ? null : (decision.issues[0] ?? null);
}

/** What the reader of a record may not do with it, and why; null where he or she may. Decided on the server only. */
export type Barred = Readonly<Record<Action, Issue | null>>;
