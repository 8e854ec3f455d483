import type { FigureFlag } from '@/contract/figureView';
import { usualBounds } from '@/domain/checks/bounds';
import { codeOf } from '@/domain/checks/check';
import { evaluateChecks, metricsOfCheck } from '@/domain/checks/evaluateChecks';
import { ruleCodes, type Finding, type GivenReason } from '@/domain/checks/finding';
import { findingOfCheck, reasonFor, type ReasonsOf } from '@/domain/checks/questions';
import { findingsOfRules } from '@/domain/checks/rules';
import type { FigureValue } from '@/domain/figures/figureValue';
import type { Metric } from '@/domain/figures/metric';
import { passedChecks, workingValueIn } from '@/domain/forces/liveForces';
import type { SheetContext } from './sheetContext';

/** The part of a sheet that its rules and checks look at. */
export type FlaggedSheet = Pick<
  SheetContext,
  'edition' | 'asked' | 'checks' | 'figures' | 'before' | 'forces' | 'context' | 'peersOf'
>;

/** Lists what rules and checks say of a value in this sheet, the gravest first. */
export function findingsOn(
  sheet: FlaggedSheet,
  metric: Metric,
  value: FigureValue | null,
): readonly Finding[] {
  const { edition, before, context, peersOf } = sheet;
  const previous = before.values.get(metric.key);
  const ofRules = findingsOfRules({
    metric,
    edition: edition.facts.code,
    value,
    previous: previous && before.edition !== null ? { edition: before.edition, value: previous } : null,
    peers: peersOf(metric.key),
    bounds: context?.bounds ?? usualBounds,
  });
  return [...ofChecks(sheet, metric.key), ...ofRules].toSorted(
    (a, b) => Number(a.severity === 'soft') - Number(b.severity === 'soft'),
  );
}

/** What the checks of this metric say of the working values, but for those let pass for these values. */
function ofChecks({ checks, figures, forces }: FlaggedSheet, metric: string): readonly Finding[] {
  const around = checks.filter((check) => metricsOfCheck(check).includes(metric));
  if (around.length === 0) return [];
  const passed = passedChecks(forces, figures);
  return evaluateChecks(
    around.filter(({ key }) => !passed.includes(key)),
    workingValueIn(figures),
  ).flatMap((result) => findingOfCheck(result) ?? []);
}

/** Gives the reasons that are stored with the figures of a sheet. */
export const storedReasons =
  ({ figures }: Pick<FlaggedSheet, 'figures'>): ReasonsOf =>
  (metric) =>
    figures.get(metric)?.reasons ?? [];

/** Gives the findings on a stored figure with the reasons that were given for them. */
export function flagsOf(
  sheet: FlaggedSheet,
  metric: Metric,
  nameOf: (id: string | null) => string | null,
): readonly FigureFlag[] {
  const figure = sheet.figures.get(metric.key) ?? null;
  return findingsOn(sheet, metric, figure?.value ?? null).map((finding) => {
    const given = reasonFor(finding, storedReasons(sheet));
    const check = sheet.checks.find((each) => finding.rule === 'check' && codeOf(each) === finding.code);
    const noted = finding.code === ruleCodes.fall && figure?.note ? figure : null;
    return {
      ...finding,
      message: check?.message ?? null,
      reason: given === null ? noted && notedReason(noted, nameOf) : said(given, nameOf),
    };
  });
}

type Reason = NonNullable<FigureFlag['reason']>;

function said({ text, by, at }: GivenReason, nameOf: (id: string | null) => string | null): Reason {
  return { text, by: nameOf(by), at };
}

/** The note of a fall is its reason. */
function notedReason(
  {
    note,
    changedBy,
    changedAt,
  }: { readonly note: string | null; readonly changedBy: string; readonly changedAt: string },
  nameOf: (id: string | null) => string | null,
): Reason {
  return { text: note ?? '', by: nameOf(changedBy), at: changedAt };
}
