import type { Problem } from '@/domain/problem';

/** What an issue knows of its case. */
export type IssueContext = Readonly<Record<string, string | number>>;

/** A sentence for each way an input can be wrong, or how it is made from the case. */
export type ProblemWords = Record<Problem, string | ((context: IssueContext) => string)>;

/** One thing that an issue knows, or nothing. */
export const shown = (context: IssueContext, key: string): string => String(context[key] ?? '');

/** Which thing in which text, where an issue says so: ` (asdep.asdep-hane.zero: yok)`. */
export function spot(context: IssueContext): string {
  const parts = [shown(context, 'place'), shown(context, 'key')].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` (${parts.join(': ')})`;
}
