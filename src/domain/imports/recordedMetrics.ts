import { asOfIssue } from '../asOf';
import type { EditionFacts } from '../booklet/snapshot';
import type { Issue } from '../issue';
import { readImportDate } from './readImportRows';
import type { Metric } from '../figures/metric';
import { changesMeaning } from '../publication/adoption';
import type { ImportContent } from './importRow';

/** Lists what is wrong with the code, month and date of a past edition. `today` is an ISO date in Türkiye. */
export function pastEditionIssues(
  { code, year, month, asOf }: EditionFacts,
  today: string,
): readonly Issue[] {
  const [, written = ''] = /^(\d{4})-[1-9]$/.exec(code) ?? [];
  const issues: Issue[] = [];
  if (Number(written) !== year || year < 2000)
    issues.push({ field: 'edition', problem: 'import_edition_code' });
  const isMonth = month >= 1 && month <= 12;
  if (!isMonth) issues.push({ field: 'month', problem: 'field_unreadable' });
  const start = `${String(year)}-${String(month).padStart(2, '0')}-01`;
  if (isMonth && start > today) issues.push({ field: 'month', problem: 'import_edition_future' });
  const date = readImportDate(asOf, today);
  if ('problem' in date) issues.push({ field: 'asOf', problem: date.problem });
  else if (date.asOf === null) issues.push({ field: 'asOf', problem: 'field_missing' });
  // Of another edition than was meant nothing can be said.
  else if (issues.length === 0)
    issues.push(...[asOfIssue({ year, month, asOf: date.asOf })].filter((issue) => issue !== null));
  return issues;
}

/** Gives the definitions of a recorded edition, in order: each metric as in its latest approved import. */
export function recordedMetrics(approved: readonly Pick<ImportContent, 'metrics'>[]): readonly Metric[] {
  const metrics = new Map(approved.flatMap((content) => content.metrics.map((each) => [each.key, each])));
  return [...metrics.values()].toSorted((a, b) => a.order - b.order);
}

/**
 * Definitions that a file of an edition is read by: those of today, but where figures that are recorded
 * already would mean something else under them.
 */
export function metricsForImport(
  today: ReadonlyMap<string, Metric>,
  recorded: readonly Metric[],
): ReadonlyMap<string, Metric> {
  const kept = recorded.filter((metric) => {
    const now = today.get(metric.key);
    return now === undefined || changesMeaning(metric, now);
  });
  return new Map([...today, ...kept.map((metric) => [metric.key, metric] as const)]);
}
