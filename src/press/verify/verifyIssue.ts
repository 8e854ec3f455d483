import type { PressProblem } from '@/domain/publication/pressProblem';

/** One thing wrong with a finished file. */
export interface VerifyIssue {
  readonly problem: PressProblem;
  readonly detail: string;
}
