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

/** Where a number was entered: that edition's word of today counts, and not what another one once took over from it. */
function originOf(said: EarlierFigure, earlier: readonly EarlierFigure[]): EarlierFigure {
  const { value, edition } = said;
  if (value.kind !== 'carried_over' || value.edition >= edition) return said;
  const origin = earlier.find((each) => each.edition === value.edition);
  return origin === undefined ? said : originOf(origin, earlier);
}

/**
 * What is printed for a metric that has no approved figure. The newest edition that said anything decides: its number is
 * carried over under its mark; where it showed none, no older number is brought back. A number that its own edition took
 * back, that would mean something else today, or that counted the months of another year, is not carried either.
 */
export function standInFor(
  metric: Metric,
  edition: string,
  earlier: readonly EarlierFigure[],
): SnapshotFigure {
  const said = earlier.find(({ value }) => value.kind !== 'not_reported');
  const origin = said === undefined ? null : originOf(said, earlier);
  const figure = origin === null ? null : carried(origin);
  if (origin === null || figure === null || changesMeaning(origin.metric, metric)) return notReported;
  const from = figure.value.kind === 'carried_over' ? figure.value.edition : origin.edition;
  const isOfThisYear = yearOf(from) === yearOf(edition);
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

/**
 * Stand-ins of a publication for the number that follows it, of the metrics that are still asked. A carried number is
 * what its edition says now: corrected where it was corrected, and gone where it was suppressed or withdrawn.
 */
export function keptFigures(
  { asked, edition }: { readonly asked: readonly Metric[]; readonly edition: string },
  former: StandIns,
  earlier: EarlierFigures,
): StandIns {
  const kept = asked.flatMap((metric): [string, SnapshotFigure][] => {
    const figure = former[metric.key];
    if (figure === undefined) return [];
    const { value } = figure;
    const from = value.kind === 'carried_over' ? value.edition : null;
    const said = (earlier.get(metric.key) ?? []).filter((each) => each.edition === from);
    return [[metric.key, said.length === 0 ? figure : standInFor(metric, edition, said)]];
  });
  return Object.fromEntries(kept);
}
