import type { EditionFacts } from '../booklet/snapshot';
import { evaluateChecks } from '../checks/evaluateChecks';
import type { Check } from '../checks/check';
import { amountOf, isFall, isSameValue, type FigureValue } from '../figures/figureValue';
import { isAsked, isMeantFor, type AskedProvince, type Metric } from '../figures/metric';
import type { ImportContent, ImportRow } from './importRow';
import type { ImportChange, ImportFindings, ImportWarning } from './importFindings';

/** A figure as the edition has it recorded. */
export type RecordedFigure = Pick<ImportRow, 'value' | 'note' | 'asOf'>;

/** Figures of another edition, by `plate:metric`. */
export interface Neighbour {
  readonly edition: string;
  readonly values: ReadonlyMap<string, FigureValue>;
}

/** The recorded editions and checks with which an import is compared. */
export interface ImportSurroundings {
  /** The edition as recorded so far; null when it is new. */
  readonly formerFacts: EditionFacts | null;
  /** By `plate:metric`. */
  readonly recorded: ReadonlyMap<string, RecordedFigure>;
  readonly before: Neighbour | null;
  readonly after: Neighbour | null;
  readonly checks: readonly Check[];
  /** By plate code; of a province that is not there nothing is known. */
  readonly provinces: ReadonlyMap<string, AskedProvince>;
}

/** Gives the key of one figure within an edition: `plate:metric`. */
export function rowKey({ province, metric }: Pick<ImportRow, 'province' | 'metric'>): string {
  return `${province}:${metric}`;
}

/** Tells whether a row repeats the figure that is recorded already. */
export function isRecorded(row: RecordedFigure, recorded: RecordedFigure | null): boolean {
  return (
    recorded !== null &&
    isSameValue(row.value, recorded.value) &&
    row.asOf === recorded.asOf &&
    row.note === recorded.note
  );
}

/** Gathers everything that a reviewer has to know before approving an import as a whole. */
export function findingsOf(
  content: ImportContent,
  around: ImportSurroundings,
  blank: number,
): ImportFindings {
  const { rows, metrics } = content;
  const known = (row: ImportRow) => around.recorded.get(rowKey(row)) ?? null;
  const changes = rows.flatMap((row): readonly ImportChange[] => {
    const before = known(row);
    if (before === null || isRecorded(row, before)) return [];
    return [{ province: row.province, metric: row.metric, before: before.value, after: row.value }];
  });
  const unchanged = rows.filter((row) => isRecorded(row, known(row))).map(rowKey);
  const fresh = rows.filter((row) => known(row) === null).length;
  const { formerFacts } = around;
  return {
    formerFacts: formerFacts !== null && isSameFacts(formerFacts, content.edition) ? null : formerFacts,
    counts: {
      rows: rows.length,
      provinces: new Set(rows.map(({ province }) => province)).size,
      metrics: metrics.length,
      fresh,
      same: unchanged.length,
      changed: changes.length,
      blank,
    },
    changes,
    unchanged,
    warnings: warningsOf(content, around),
  };
}

function isSameFacts(a: EditionFacts, b: EditionFacts): boolean {
  return a.year === b.year && a.month === b.month && a.asOf === b.asOf;
}

function warningsOf({ rows, metrics, edition }: ImportContent, around: ImportSurroundings): ImportWarning[] {
  const definitions = new Map(metrics.map((metric) => [metric.key, metric]));
  const perRow = rows.flatMap((row) => {
    const metric = definitions.get(row.metric);
    if (metric === undefined) return [];
    return [...askedWarnings(row, metric, around), ...fallWarnings(row, metric, around, edition.code)];
  });
  return [...checkWarnings(rows, around), ...perRow];
}

/** A value of what its province is not asked for today: it lacks the service, or stands outside the metric's group. */
function askedWarnings(
  { province, metric, value }: ImportRow,
  definition: Metric,
  { provinces }: ImportSurroundings,
): readonly ImportWarning[] {
  const facts = provinces.get(province);
  if (facts === undefined || value.kind === 'not_applicable' || isAsked(definition, facts)) return [];
  const kind = isMeantFor(definition.where, facts) ? 'service_absent' : 'outside_group';
  return [{ kind, province, metric }];
}

function fallWarnings(
  row: ImportRow,
  metric: Metric,
  { before, after }: ImportSurroundings,
  edition: string,
): readonly ImportWarning[] {
  const here = { edition, value: row.value };
  const beside = (neighbour: Neighbour | null) => {
    const value = neighbour?.values.get(rowKey(row));
    return neighbour === null || value === undefined ? [] : [{ edition: neighbour.edition, value }];
  };
  const pairs = [
    ...beside(before).map((each) => [each, here] as const),
    ...beside(after).map((each) => [here, each] as const),
  ];
  return pairs.flatMap(([earlier, later]): readonly ImportWarning[] => {
    if (!isFall(metric, earlier.value, later.value)) return [];
    const sides = {
      earlier: { edition: earlier.edition, amount: amountOf(earlier.value) ?? 0 },
      later: { edition: later.edition, amount: amountOf(later.value) ?? 0 },
    };
    return [{ kind: 'fall', province: row.province, metric: row.metric, ...sides }];
  });
}

/** Checks over a province's figures as they would stand: those recorded before, under those of the file. */
function checkWarnings(
  rows: readonly ImportRow[],
  { recorded, checks }: ImportSurroundings,
): readonly ImportWarning[] {
  const values = new Map(rows.map((row) => [rowKey(row), row.value]));
  const provinces = [...new Set(rows.map(({ province }) => province))];
  return provinces.flatMap((province) => {
    const valueOf = (metric: string): FigureValue | null => {
      const key = rowKey({ province, metric });
      return values.get(key) ?? recorded.get(key)?.value ?? null;
    };
    return evaluateChecks(checks, valueOf).flatMap(({ check, outcome, left, right }) => {
      if (outcome !== 'fails' || left === null || right === null) return [];
      const kind = check.severity === 'hard' ? ('hard_check' as const) : ('soft_check' as const);
      return [{ kind, province, message: check.message, left, right }];
    });
  });
}
