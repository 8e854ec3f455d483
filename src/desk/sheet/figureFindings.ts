import { evaluateChecks, metricsOfCheck, type CheckResult } from '@/domain/checks/evaluateChecks';
import type { ShownFigure, ShownSheet } from './shownSheet';
import { cellText, figuresOf, type SheetDraft } from './sheetDraft';
import { isBelowThreshold, isFall, type FigureValue } from '@/domain/figures/figureValue';
import { percentChange } from '../shared/words';
import { isTyped, readTyped, type TypedFigure, type TypedReading } from './typedFigure';

/** The checks that fail with what stands on the screen, typed figures included. */
function failingChecks(sheet: ShownSheet, draft: SheetDraft): readonly CheckResult[] {
  const figures = new Map(figuresOf(sheet).map((figure) => [figure.metric.key, figure]));
  return evaluateChecks(sheet.checks, (metric) => {
    const figure = figures.get(metric);
    return figure ? presentValue(figure, cellText(draft, figure)) : null;
  }).filter(({ outcome }) => outcome === 'fails');
}

/**
 * Gives the failing checks to show at each figure, by metric key. Where somebody works on one of a check's
 * figures, only there, since the others were found right before; else at all of them.
 */
export function failingByMetric(
  sheet: ShownSheet,
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

/** What can be said of a cell before the server is asked. */
export interface FigureFindings {
  readonly reading: TypedReading;
  readonly isUnsaved: boolean;
  /** Below the value of the edition before, in a running total. */
  readonly fell: boolean;
  /** Percent against the edition before, else against the approved value; null without either. */
  readonly change: number | null;
  /** The note must say why: a fall or an absence. */
  readonly needsNote: boolean;
  /** A count of persons so small that the publisher will decide whether it is printed. */
  readonly isSmall: boolean;
}

/** Judges the content of a cell by the rules of the core. */
export function figureFindings(figure: ShownFigure, text: TypedFigure): FigureFindings {
  const reading = readTyped(figure, text);
  const value = reading.kind === 'value' ? reading.value : null;
  const before = figure.previous?.value ?? null;
  const fell = value !== null && before !== null && isFall(figure.metric, before, value);
  const absent = value !== null && !('amount' in value);
  return {
    reading,
    isUnsaved: isTyped(figure, text),
    fell,
    change: percentChange(before ?? figure.approved, value),
    isSmall: value !== null && isBelowThreshold(figure.metric, value),
    needsNote: (fell || absent) && text.note.trim() === '',
  };
}

/** Gives the value that checks should count with: typed if it can be read, else stored; null for none. */
export function presentValue(figure: ShownFigure, text: TypedFigure): FigureValue | null {
  const reading = readTyped(figure, text);
  return reading.kind === 'value' ? reading.value : figure.value;
}
