import type { Problem } from '@/domain/problem';

/** The particulars of an issue. */
export type IssueContext = Readonly<Record<string, string | number>>;

/** A sentence for each way an input can be wrong, or how it is made from the case. */
export type ProblemWords = Record<Problem, string | ((context: IssueContext) => string)>;

/** Gives one particular of an issue, or an empty text. */
export const shown = (context: IssueContext, key: string): string => String(context[key] ?? '');

/** Writes the text and the thing in it that an issue names: ` (asdep.asdep-hane.zero: yok)`. */
export function spot(context: IssueContext): string {
  const parts = [shown(context, 'place'), shown(context, 'key')].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` (${parts.join(': ')})`;
}
