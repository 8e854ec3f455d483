import type { Person } from '@/domain/permissions/person';
import type { SheetFigure } from '@/contract/sheetView';
import { barredActions, barredIn, type Barred } from '@/domain/workflow/decide';
import type { Metric } from '@/domain/figures/metric';
import { carriable } from '@/domain/publication/carriable';
import { isFallAccepted } from '@/domain/publication/readiness';
import { figureId } from '@/domain/workflow/figureRecord';
import { carriedIn, factsOfFigure, type DecisionSheet } from '../sheet/figureFacts';
import type { NameOf } from '../sheet/provinces';
import type { SheetContext } from '../sheet/sheetContext';

/** What this person may not do with one figure, by the same facts that judge the acts themselves. */
export function barredOf(sheet: DecisionSheet, person: Person, metric: Metric): Barred<'figure'> {
  const figure = sheet.figures.get(metric.key) ?? null;
  const question = { metric: metric.key, value: figure?.value ?? null, note: figure?.note ?? null };
  const barred = barredActions(factsOfFigure(sheet, person, question));
  const approved = { ...question, value: figure?.approved?.value ?? null };
  return { ...barred, accept_fall: barredIn('accept_fall', factsOfFigure(sheet, person, approved)) };
}

/** One figure as its reader may see it. */
export function figureView(sheet: SheetContext, person: Person, metric: Metric, nameOf: NameOf): SheetFigure {
  const figure = sheet.figures.get(metric.key) ?? null;
  const before = sheet.before.values.get(metric.key) ?? null;
  const { returnReason = null, returnedBy = null } = figure ?? {};
  return {
    id: figureId(sheet.place.edition, sheet.place.province, metric.key),
    metric,
    revision: figure?.revision ?? 0,
    state: figure?.state ?? null,
    stage: figure?.stage ?? null,
    value: figure?.value ?? null,
    note: figure?.note ?? '',
    asOf: figure?.asOf ?? null,
    previous:
      before && sheet.before.edition !== null ? { edition: sheet.before.edition, value: before } : null,
    carried: carriedIn(sheet, metric, figure?.value ?? null),
    carriable: carriable(metric, sheet.place.edition, sheet.earlier.get(metric.key) ?? [])?.value ?? null,
    approved: figure?.approved?.value ?? null,
    published: figure?.published?.value ?? null,
    returned: returnReason === null ? null : { reason: returnReason, by: nameOf(returnedBy) ?? '' },
    fallAccepted: isFallAccepted(figure),
    changedBy: nameOf(figure?.changedBy ?? null),
    changedAt: figure?.changedAt ?? null,
    barred: barredOf(sheet, person, metric),
  };
}
