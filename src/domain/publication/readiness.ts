import { isFall, type FigureValue } from '../figures/figureValue';
import type { Metric } from '../figures/metric';
import { isEntered, type FigureRecord } from '../workflow/figureRecord';
import type { SnapshotFigure } from '../booklet/snapshot';
import type { Check } from '../checks/check';
import { metricsOfCheck } from '../checks/evaluateChecks';
import { failedCheckIssue, failedHardChecks } from '../workflow/checks';
import type { Issue } from '../issue';
import type { Risk } from '../disclosure/risk';
import type { Force } from '../forces/force';
import { confirmedChecks, unconfirmedForces } from '../forces/liveForces';
import { approvedValue } from './buildSnapshot';
import { carriedIssue, type EarlierFigures } from './carriable';
import type { Person } from '../permissions/person';
import type { EditionState, ReleaseMode } from '../workflow/entryPhase';

/** Tells whether the publisher accepted a figure's fall: the yes holds for the approved copy of that revision only. */
export function isFallAccepted(figure: FigureRecord | null): boolean {
  const approved = figure?.approved ?? null;
  return approved !== null && figure?.fallAccepted?.revision === approved.revision;
}

/** A figure whose approved copy is below the edition before, and whose publisher has not accepted it at that revision. */
export function awaitsAcceptance(
  metric: Metric,
  before: FigureValue | null,
  figure: FigureRecord | undefined,
): boolean {
  const copy = figure?.approved ?? null;
  if (copy === null || !isFall(metric, before, copy.value)) return false;
  return !isFallAccepted(figure ?? null);
}

/** Keys of the metrics that wait for the publisher's acceptance. */
export function fallsAwaiting(
  asked: readonly Metric[],
  figures: ReadonlyMap<string, FigureRecord>,
  before: ReadonlyMap<string, FigureValue>,
): readonly string[] {
  return asked
    .filter((metric) => awaitsAcceptance(metric, before.get(metric.key) ?? null, figures.get(metric.key)))
    .map(({ key }) => key);
}

/** The facts by which a release is judged. */
export interface ReleaseSet {
  readonly asked: readonly Metric[];
  readonly figures: ReadonlyMap<string, FigureRecord>;
  /** The edition before, by metric key. */
  readonly before: ReadonlyMap<string, FigureValue>;
  /** Code of this edition, and what earlier ones gave readers: what carried values are judged by. */
  readonly edition: string;
  readonly earlier: EarlierFigures;
  readonly checks: readonly Check[];
  /** Fallback values, printed where nothing of this edition was approved: carried over, or not reported. */
  readonly standIns?: Readonly<Record<string, SnapshotFigure>>;
  readonly forces: readonly Force[];
  /** What the booklet would disclose of few persons, and nobody has decided. */
  readonly undecided?: readonly Pick<Risk, 'metric'>[];
}

const settled: ReadonlySet<string> = new Set(['approved', 'published']);

/** A draft that says nothing and was never approved: it was emptied, or has a note alone, and is like one never entered. */
function isUnsaid(figure: FigureRecord): boolean {
  return figure.state === 'draft' && figure.approved === null && !isEntered(figure);
}

/** Lists metrics that keep a booklet waiting: required or, for number 1, entered, but not approved. */
export function pendingMetrics(
  { asked, figures, standIns = {} }: ReleaseSet,
  number: number,
): readonly string[] {
  const isPending = ({ key, required }: Metric): boolean => {
    if (Object.hasOwn(standIns, key)) return false;
    const figure = figures.get(key);
    if (figure === undefined || isUnsaid(figure)) return required;
    return figure.approved === null ? required || number === 1 : number === 1 && !settled.has(figure.state);
  };
  return asked.filter(isPending).map(({ key }) => key);
}

/** Lists the hard checks that the printed values fail, but for those that two people let pass for them. */
export function failedOnPrinted({ checks, figures, forces, standIns = {} }: ReleaseSet): readonly Check[] {
  const passed = confirmedChecks(forces, { figures, standIns });
  return failedHardChecks(
    checks,
    (metric) => approvedValue(figures, metric) ?? standIns[metric]?.value ?? null,
  ).filter(({ key }) => !passed.includes(key));
}

/** A check that fails only with fallback values is not the province's mistake, and says so. */
function failedIssue({ figures }: ReleaseSet, check: Check): Issue {
  const issue = failedCheckIssue('figures', check);
  const rests = metricsOfCheck(check).some((metric) => approvedValue(figures, metric) === null);
  return rests ? { ...issue, problem: 'carried_check_failed' } : issue;
}

/** Approved values that were carried over from an edition that does not stand by them any more. */
function carriedIssues({ asked, figures, edition, earlier }: ReleaseSet): readonly Issue[] {
  return asked.flatMap((metric) => {
    const value = approvedValue(figures, metric.key);
    const issue = carriedIssue({ field: `figures.${metric.key}`, metric, edition, value, earlier });
    return issue === null ? [] : [issue];
  });
}

/** Forces that wait for a second person, each by its number and the name of who forced. */
function unconfirmedIssues({ figures, forces, standIns = {} }: ReleaseSet): readonly Issue[] {
  return unconfirmedForces(forces, { figures, standIns }).map(({ number, kind, forced }) => ({
    field: `forces.${String(number)}`,
    problem: 'force_unconfirmed',
    context: { number, kind, by: forced.byName },
  }));
}

/** Figures that could tell of few persons, each once. */
function disclosureIssues({ asked, undecided = [] }: ReleaseSet): readonly Issue[] {
  const waiting = new Set(undecided.map(({ metric }) => metric));
  return asked
    .filter(({ key }) => waiting.has(key))
    .map(({ key: metric, label }): Issue => ({
      field: `figures.${metric}`,
      problem: 'disclosure_undecided',
      context: { metric, ...label },
    }));
}

/** Lists everything that stops publication `number` of a booklet; empty when it may go. */
export function readiness(set: ReleaseSet, number: number): readonly Issue[] {
  const pending = pendingMetrics(set, number);
  const unready: Issue[] =
    pending.length === 0
      ? []
      : [
          {
            field: 'figures',
            problem: 'figures_not_approved',
            context: { count: pending.length, metrics: pending.join(', ') },
          },
        ];
  const awaiting = fallsAwaiting(set.asked, set.figures, set.before);
  const falls = set.asked
    .filter(({ key }) => awaiting.includes(key))
    .map(({ key: metric, label }): Issue => ({
      field: `figures.${metric}`,
      problem: 'fall_not_accepted',
      context: { metric, ...label },
    }));
  const failed = failedOnPrinted(set).map((check) => failedIssue(set, check));
  return [
    ...unready,
    ...falls,
    ...carriedIssues(set),
    ...failed,
    ...unconfirmedIssues(set),
    ...disclosureIssues(set),
  ];
}

/** Gives the reason why this person may not release an edition's booklets together; null where they may. */
export function trainBarred(
  person: Person,
  edition: { readonly state: EditionState; readonly releaseMode: ReleaseMode },
): Issue | null {
  if (!person.roles.includes('publisher')) {
    return { field: 'edition', problem: 'role_missing', context: { action: 'release' } };
  }
  if (edition.state === 'planned') return { field: 'edition', problem: 'edition_not_open' };
  return edition.releaseMode !== 'rolling' ? null : { field: 'edition', problem: 'edition_not_train' };
}
