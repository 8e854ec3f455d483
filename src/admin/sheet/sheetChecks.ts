import { evaluateChecks, metricsOfCheck, type CheckResult } from '@/domain/checks/evaluateChecks';
import type { SheetView } from '@/domain/figures/sheetView';
import { presentValue } from './figureFindings';
import { cellText, figuresOf, type SheetDraft } from './sheetDraft';

/** The checks that fail with what stands on the screen, typed figures included. */
export function failingChecks(sheet: SheetView, draft: SheetDraft): readonly CheckResult[] {
  const figures = new Map(figuresOf(sheet).map((figure) => [figure.metric.key, figure]));
  return evaluateChecks(sheet.checks, (metric) => {
    const figure = figures.get(metric);
    return figure ? presentValue(figure, cellText(draft, figure)) : null;
  }).filter(({ outcome }) => outcome === 'fails');
}

/** Those of them that count with this metric. */
export function failingFor(metric: string, failing: readonly CheckResult[]): readonly CheckResult[] {
  return failing.filter(({ check }) => metricsOfCheck(check).includes(metric));
}
