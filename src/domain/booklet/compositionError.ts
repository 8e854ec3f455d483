import type { Problem } from '../problem';

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
