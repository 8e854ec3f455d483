import type { Problem } from '../problem';
import type { Issue } from '../issue';

export type CompositionProblem = Extract<
  Problem,
  | 'unknown_metric'
  | 'unknown_constant'
  | 'unknown_service'
  | 'figure_missing'
  | 'figure_not_printable'
  | 'figure_outside_statement'
  | 'display_unfit'
  | 'wording_missing'
  | 'figure_wording_missing'
  | 'highlight_malformed'
  | 'constant_unreadable'
  | 'since_unfit'
>;

/** A text that cannot be composed. Nothing is left out in silence: the whole booklet fails and says where. */
export class CompositionError extends Error {
  override readonly name = 'CompositionError';

  constructor(
    readonly problem: CompositionProblem,
    /** Key of the metric, constant, service or fact that is wrong. */
    readonly key: string,
    /** Where it stands, e.g. `asdep.asdep-hane.zero`. */
    readonly place: string,
  ) {
    super(`${problem}: "${key}" in ${place}`);
  }
}

/** Turns a CompositionError into an issue; throws any other error again. */
export function compositionIssue(error: unknown): Issue {
  if (!(error instanceof CompositionError)) throw error;
  const { problem, key, place } = error;
  return { field: 'texts', problem, context: { key, place } };
}
