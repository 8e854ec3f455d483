import { evaluateChecks, metricsOfCheck, type CheckResult } from '@/domain/checks/evaluateChecks';
import type { SheetView } from '@/contract/sheetView';
import { presentValue } from './figureFindings';
import { cellText, figuresOf, type SheetDraft } from './sheetDraft';

/** The checks that fail with what stands on the screen, typed figures included. */
function failingChecks(sheet: SheetView, draft: SheetDraft): readonly CheckResult[] {
  const figures = new Map(figuresOf(sheet).map((figure) => [figure.metric.key, figure]));
  return evaluateChecks(sheet.checks, (metric) => {
    const figure = figures.get(metric);
    return figure ? presentValue(figure, cellText(draft, figure)) : null;
  }).filter(({ outcome }) => outcome === 'fails');
}

/**
 * The failing checks to be told at each figure: where somebody works on one of a check's figures, only there, since the
 * others were found right before; else at all of them.
 */
export function failingByMetric(
  sheet: SheetView,
  draft: SheetDraft,
): Readonly<Record<string, readonly CheckResult[]>> {
  const told: Record<string, CheckResult[]> = {};
  const worked = new Set(
    figuresOf(sheet)
      .filter(
        ({ metric, state }) =>
          metric.key in draft.typed || state === 'draft' || state === 'changes_requested',
      )
      .map(({ metric }) => metric.key),
  );
  for (const result of failingChecks(sheet, draft)) {
    const metrics = metricsOfCheck(result.check);
    const inWork = metrics.filter((metric) => worked.has(metric));
    for (const metric of inWork.length > 0 ? inWork : metrics) (told[metric] ??= []).push(result);
  }
  return told;
}
