import type { FigureView } from '@/contract/figureView';
import { ageOf, type Earlier } from '@/domain/figures/unchanged';
import type { Metric } from '@/domain/figures/metric';
import type { Person } from '@/domain/permissions/person';
import { carriable } from '@/domain/publication/carriable';
import { isFallAccepted } from '@/domain/publication/readiness';
import { barredActions, barredIn, type Barred } from '@/domain/workflow/decide';
import { figureId, isEntered, type FigureRecord } from '@/domain/workflow/figureRecord';
import type { NameOf } from '../sheet/directory';
import { carriedIn, factsOfFigure, type DecisionSheet } from '../sheet/figureFacts';
import { flagsOf } from '../sheet/figureFlags';
import type { SheetContext } from '../sheet/sheetContext';

/** Gives the issue that bars this person from each act on a figure, by the facts that judge the acts. */
export function barredOf(sheet: DecisionSheet, person: Person, metric: Metric): Barred<'figure'> {
  const figure = sheet.figures.get(metric.key) ?? null;
  const question = { metric: metric.key, value: figure?.value ?? null, note: figure?.note ?? null };
  const barred = barredActions(factsOfFigure(sheet, person, question));
  const approved = { ...question, value: figure?.approved?.value ?? null };
  return { ...barred, accept_fall: barredIn('accept_fall', factsOfFigure(sheet, person, approved)) };
}

/** Makes the view of one figure for this person. */
export function figureView(sheet: SheetContext, person: Person, metric: Metric, nameOf: NameOf): FigureView {
  const figure = sheet.figures.get(metric.key) ?? null;
  const earlier = earlierOf(sheet, metric.key);
  return {
    id: figureId(sheet.place.edition, sheet.place.province, metric.key),
    metric,
    revision: figure?.revision ?? 0,
    state: shownState(figure),
    stage: figure?.stage ?? null,
    value: figure?.value ?? null,
    note: figure?.note ?? '',
    asOf: figure?.asOf ?? null,
    previous: earlier[0] ?? null,
    unchanged: figure?.unchanged ?? null,
    age: isEntered(figure) ? 1 + ageOf(figure.value, earlier) : 0,
    carried: carriedIn(sheet, metric, figure?.value ?? null),
    carriable: carriable(metric, sheet.place.edition, sheet.earlier.get(metric.key) ?? [])?.value ?? null,
    approved: figure?.approved?.value ?? null,
    published: figure?.published?.value ?? null,
    returned: figure && returnedOf(figure, nameOf),
    fallAccepted: isFallAccepted(figure),
    changedBy: nameOf(figure?.changedBy ?? null),
    changedAt: figure?.changedAt ?? null,
    flags: flagsOf(sheet, metric, nameOf),
    barred: barredOf(sheet, person, metric),
  };
}

/**
 * Lists what earlier editions said of a figure, the newest first: the edition before as the sheet knows it, then those
 * that readers have.
 */
export function earlierOf({ before, earlier }: SheetContext, metric: string): readonly Earlier[] {
  const { edition } = before;
  const value = before.values.get(metric);
  if (edition === null || value === undefined) return [];
  const older = (earlier.get(metric) ?? []).filter((each) => each.edition < edition && !each.withdrawn);
  return [{ edition, value }, ...older.map((each) => ({ edition: each.edition, value: each.value }))];
}

/** Gives the state that people see: a draft that was emptied is not entered. */
export function shownState(figure: FigureRecord | null): FigureRecord['state'] | null {
  if (figure === null || (figure.state === 'draft' && !isEntered(figure))) return null;
  return figure.state;
}

/** Gives why a figure came back the last time; null where it has been approved since, or never came back. */
export function returnedOf(
  { returnReason, returnCode, returnedBy }: FigureRecord,
  nameOf: NameOf,
): FigureView['returned'] {
  if (returnReason === null) return null;
  return { reason: returnReason, code: returnCode, by: nameOf(returnedBy) ?? '' };
}
