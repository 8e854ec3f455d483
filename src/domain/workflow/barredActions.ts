import type { Barred } from '../figures/sheetView';
import type { Issue } from '../issue';
import { actions } from './action';
import { consider } from './decide';
import type { Facts } from './facts';

/**
 * What the reader of a record may not do with it, and why; null where he or she may. Buttons show this and
 * endpoints judge by the same table, so they cannot disagree. What is typed with the act is judged only when it is done.
 */
export function barredActions(facts: Facts): Barred {
  const told = actions.map((action): [string, Issue | null] => {
    const decision = consider(action, facts);
    return [action, decision.allowed ? null : (decision.issues[0] ?? null)];
  });
  return Object.fromEntries(told) as Barred;
}
