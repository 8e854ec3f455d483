import type { SnapshotFigure } from '../booklet/snapshot';
import type { FigureValue } from '../figures/figureValue';
import type { Metric } from '../figures/metric';
import { changesMeaning } from './adoption';
import { approvedFigures } from './approvedFigures';
import { pendingMetrics, type ReleaseSet } from './readiness';
import { takenOver, type StandIns } from './standIns';

/** What an earlier edition gave its readers for one metric. */
export interface EarlierFigure {
  readonly edition: string;
  readonly value: FigureValue;
  /** ISO date that the value holds for. */
  readonly asOf: string;
  /** As that edition defined it. */
  readonly metric: Metric;
}

/** What earlier editions published, by metric key: the newest first. */
export type EarlierFigures = ReadonlyMap<string, readonly EarlierFigure[]>;

const notReported: SnapshotFigure = { value: { kind: 'not_reported' }, asOf: null, revision: takenOver };

const yearOf = (edition: string): string => edition.slice(0, 4);

/** A value marked with the edition it was entered in, however often it was carried since. */
function carried({ edition, value, asOf }: EarlierFigure): SnapshotFigure | null {
  if (value.kind === 'number') {
    return { value: { kind: 'carried_over', amount: value.amount, edition }, asOf, revision: takenOver };
  }
  return value.kind === 'carried_over' ? { value, asOf, revision: takenOver } : null;
}

/**
 * What is printed for a metric that has no approved figure. The newest edition that said anything decides: its number is
 * carried over under its mark; where it showed none, no older number is brought back. A number that would mean something
 * else today, or that counted the months of another year, is not carried either.
 */
export function standInFor(
  metric: Metric,
  edition: string,
  earlier: readonly EarlierFigure[],
): SnapshotFigure {
  const said = earlier.find(({ value }) => value.kind !== 'not_reported');
  const figure = said === undefined ? null : carried(said);
  if (said === undefined || figure === null || changesMeaning(said.metric, metric)) return notReported;
  const origin = figure.value.kind === 'carried_over' ? figure.value.edition : said.edition;
  const isOfThisYear = yearOf(origin) === yearOf(edition);
  return metric.timeBasis === 'year_to_date' && !isOfThisYear ? notReported : figure;
}

/** Stand-ins for everything that keeps a first publication waiting; a figure that is worked on again keeps its approved copy. */
export function carriedFigures(set: ReleaseSet, edition: string, earlier: EarlierFigures): StandIns {
  const approved = approvedFigures(set.asked, set.figures);
  const pending = new Set(pendingMetrics(set, 1));
  return Object.fromEntries(
    set.asked
      .filter(({ key }) => pending.has(key))
      .map((metric) => [
        metric.key,
        approved[metric.key] ?? standInFor(metric, edition, earlier.get(metric.key) ?? []),
      ]),
  );
}
