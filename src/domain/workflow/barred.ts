import type { Issue } from '../issue';
import { actions, type Action } from './action';
import { decide } from './decide';
import type { Facts } from './facts';

/** What the reader of a record may not do with it, and why; null where he or she may. Decided on the server only. */
export type Barred = Readonly<Record<Action, Issue | null>>;

/** Anything typed: what is typed with the act itself hides no button. */
const typed = '…';

/** Why each act is closed to the person in `facts`, from the same table that judges the act itself. */
export function barredFor(facts: Facts): Barred {
  const willing: Facts = {
    ...facts,
    reason: typed,
    figure: facts.figure && { ...facts.figure, note: typed, failedChecks: [] },
  };
  return Object.fromEntries(actions.map((action) => [action, reasonAgainst(action, willing)])) as Barred;
}

function reasonAgainst(action: Action, facts: Facts): Issue | null {
  const decision = decide(action, facts);
  return decision.allowed ? null : (decision.issues[0] ?? null);
}
