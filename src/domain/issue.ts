import type { Problem } from './problem';

/**
 * A refusal as data: which field, what is wrong, and the values that its words need. The words are in
 * `messages/problems`, in both languages. All issues of an input are reported at once.
 */
export interface Issue {
  /** Path of the field in the input, e.g. `figures.asdep-hane.value`. */
  readonly field: string;
  readonly problem: Problem;
  readonly context?: Readonly<Record<string, string | number>>;
}
