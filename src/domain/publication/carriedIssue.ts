import { isSameValue, type FigureValue } from '../figures/figureValue';
import type { Metric } from '../figures/metric';
import type { Issue } from '../issue';
import { carriable, carriedProblem, type EarlierFigures } from './carriable';

/** A value of one metric, in the edition that it is carried into, beside what earlier editions gave readers. */
export interface CarriedQuestion {
  readonly field: string;
  readonly metric: Metric;
  readonly edition: string;
  readonly value: FigureValue | null;
  readonly earlier: EarlierFigures;
}

/** What stands against a value that was carried over, in words of the figure and of the edition it came from. */
export function carriedIssue({ field, metric, edition, value, earlier }: CarriedQuestion): Issue | null {
  if (value?.kind !== 'carried_over') return null;
  const problem = carriedProblem(metric, edition, { value, earlier: earlier.get(metric.key) ?? [] });
  const { tr, en } = metric.label;
  return problem === null ? null : { field, problem, context: { edition: value.edition, tr, en } };
}

/** The same of a value that somebody enters: it has to be the one that is offered, and no older one. */
export function enteredIssue(question: CarriedQuestion): Issue | null {
  const { field, metric, edition, value, earlier } = question;
  if (value?.kind !== 'carried_over') return null;
  const offered = carriable(metric, edition, earlier.get(metric.key) ?? []);
  if (isSameValue(offered?.value ?? null, value)) return null;
  const { tr, en } = metric.label;
  const context = { edition: value.edition, tr, en };
  return carriedIssue(question) ?? { field, problem: 'carried_unknown', context };
}
