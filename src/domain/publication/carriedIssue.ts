import { isSameValue, type FigureValue } from '../figures/figureValue';
import type { Metric } from '../figures/metric';
import type { Issue } from '../issue';
import type { Problem } from '../problem';
import { carriable, carriedProblem, type CarriedValue, type EarlierFigures } from './carriable';

/** A value of one metric, in the edition that it is carried into, and the earlier editions' values. */
export interface CarriedQuestion {
  readonly field: string;
  readonly metric: Metric;
  readonly edition: string;
  readonly value: FigureValue | null;
  readonly earlier: EarlierFigures;
}

/** Gives the issue against a carried value, naming its figure and edition; null where it holds. */
export function carriedIssue(question: CarriedQuestion): Issue | null {
  const { metric, edition, value, earlier } = question;
  if (value?.kind !== 'carried_over') return null;
  const problem = carriedProblem(metric, edition, { value, earlier: earlier.get(metric.key) ?? [] });
  return problem === null ? null : issueOf(question, value, problem);
}

/** Gives the issue against a carried value that is being entered: it must be the one that is offered. */
export function enteredIssue(question: CarriedQuestion): Issue | null {
  const { metric, edition, value, earlier } = question;
  if (value?.kind !== 'carried_over') return null;
  const offered = carriable(metric, edition, earlier.get(metric.key) ?? []);
  if (isSameValue(offered?.value ?? null, value)) return null;
  return carriedIssue(question) ?? issueOf(question, value, 'carried_unknown');
}

function issueOf({ field, metric }: CarriedQuestion, { edition }: CarriedValue, problem: Problem): Issue {
  const { tr, en } = metric.label;
  return { field, problem, context: { edition, tr, en } };
}
