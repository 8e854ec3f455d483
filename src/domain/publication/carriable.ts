import { isSameValue, type FigureValue } from '../figures/figureValue';
import type { Metric } from '../figures/metric';
import type { Problem } from '../problem';
import { changesMeaning } from './adoption';
import type { Issue } from '../issue';

/** One metric's figure in an earlier edition, as readers got it. */
export interface EarlierFigure {
  readonly edition: string;
  readonly value: FigureValue;
  /** ISO date that the value holds for. */
  readonly asOf: string;
  /** As that edition defined it. */
  readonly metric: Metric;
  /** The booklet that it stood in was withdrawn. */
  readonly withdrawn: boolean;
  /** It was invented: its edition is a sample, or carried it over from one. */
  readonly sample: boolean;
}

/** Figures that earlier editions published, by metric key: the newest first. */
export type EarlierFigures = ReadonlyMap<string, readonly EarlierFigure[]>;

export type CarriedValue = Extract<FigureValue, { kind: 'carried_over' }>;

/** A number of an earlier edition, and the day that it holds for. */
export interface Carriable {
  readonly value: CarriedValue;
  readonly asOf: string;
}

const yearOf = (edition: string): string => edition.slice(0, 4);

/** A value marked with the edition it was entered in, however often it was carried since. */
function marked({ edition, value, asOf }: EarlierFigure): Carriable | null {
  if (value.kind === 'number') {
    return { value: { kind: 'carried_over', amount: value.amount, edition }, asOf };
  }
  return value.kind === 'carried_over' ? { value, asOf } : null;
}

/** The edition in which a number was entered: it decides, not one that carried the number over. */
function originOf(said: EarlierFigure, earlier: readonly EarlierFigure[]): EarlierFigure {
  const { value, edition } = said;
  if (value.kind !== 'carried_over' || value.edition >= edition) return said;
  const origin = earlier.find((each) => each.edition === value.edition);
  return origin === undefined ? said : originOf(origin, earlier);
}

const says = ({ value, withdrawn }: EarlierFigure): boolean => !withdrawn && value.kind !== 'not_reported';

/**
 * Finds the value that may be carried over into `edition`, on the sheet and in a train; null where none may.
 * The newest edition with a value decides: its number is taken under its mark; where it showed none, no older
 * one is. A number is not taken when it was withdrawn, means something else today, or counted the months of
 * another year.
 */
export function carriable(
  metric: Metric,
  edition: string,
  earlier: readonly EarlierFigure[],
): Carriable | null {
  const said = earlier.find(says);
  const origin = said === undefined ? null : originOf(said, earlier);
  if (origin === null || origin.withdrawn || changesMeaning(origin.metric, metric)) return null;
  const found = marked(origin);
  if (found === null) return null;
  const isOfThisYear = yearOf(found.value.edition) === yearOf(edition);
  return metric.timeBasis === 'year_to_date' && !isOfThisYear ? null : found;
}

/** The figures of the edition that a value is marked with; if unknown here, those carried over from it. */
function saidUnder(value: FigureValue, earlier: readonly EarlierFigure[]): readonly EarlierFigure[] {
  if (value.kind !== 'carried_over') return [];
  const own = earlier.filter(({ edition }) => edition === value.edition);
  if (own.length > 0) return own;
  return earlier.filter((each) => each.value.kind === 'carried_over' && each.value.edition === value.edition);
}

interface CarriedBefore {
  readonly value: FigureValue;
  readonly earlier: readonly EarlierFigure[];
}

/** Tells whether the edition that a value is marked with is known here. */
export function isKnown({ value, earlier }: CarriedBefore): boolean {
  return saidUnder(value, earlier).length > 0;
}

/** Finds the value that the edition of a carried value's mark offers today; null where it offers none. */
export function stillCarriable(
  metric: Metric,
  edition: string,
  { value, earlier }: CarriedBefore,
): Carriable | null {
  const found = saidUnder(value, earlier).flatMap((each) => carriable(metric, edition, [each]) ?? []);
  return found.find((each) => isSameValue(each.value, value)) ?? found[0] ?? null;
}

/** Gives the reason why a carried number no longer holds; null where its edition has it, unchanged. */
export function carriedProblem(
  metric: Metric,
  edition: string,
  { value, earlier }: CarriedBefore,
): Problem | null {
  if (value.kind !== 'carried_over') return null;
  const now = stillCarriable(metric, edition, { value, earlier });
  if (isSameValue(now?.value ?? null, value)) return null;
  const [source] = saidUnder(value, earlier);
  if (source?.withdrawn === true) return 'carried_withdrawn';
  return source !== undefined && changesMeaning(source.metric, metric)
    ? 'carried_redefined'
    : 'carried_unknown';
}

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
