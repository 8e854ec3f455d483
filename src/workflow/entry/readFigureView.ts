import type { Person } from '@/domain/permissions/person';
import type { SheetFigure } from '@/contract/sheetView';
import type { Barred } from '@/domain/workflow/decide';
import type { Metric } from '@/domain/figures/metric';
import { carriable } from '@/domain/publication/carriable';
import { barredActions, barredIn } from '@/domain/workflow/decide';
import { figureId, type FigureRecord } from '@/domain/workflow/figureRecord';
import { carriedIn, factsOfFigure, type JudgedSheet } from '../sheet/figureFacts';
import type { DeskSheet } from './readDeskSheet';
import type { NameOf } from '../sheet/readNames';

/** What this person may not do with one figure, by the same facts that judge the acts themselves. */
export function barredOf(desk: JudgedSheet, person: Person, metric: Metric): Barred<'figure'> {
  const figure = desk.figures.get(metric.key) ?? null;
  const question = { metric: metric.key, value: figure?.value ?? null, note: figure?.note ?? null };
  const barred = barredActions(factsOfFigure(desk, person, question));
  const approved = { ...question, value: figure?.approved?.value ?? null };
  return { ...barred, accept_fall: barredIn('accept_fall', factsOfFigure(desk, person, approved)) };
}

/** One figure as its reader may see it. */
export function figureView(desk: DeskSheet, person: Person, metric: Metric, nameOf: NameOf): SheetFigure {
  const figure = desk.figures.get(metric.key) ?? null;
  const before = desk.before.values.get(metric.key) ?? null;
  const { returnReason = null, returnedBy = null } = figure ?? {};
  return {
    id: figureId(desk.head.code, desk.province.plate, metric.key),
    metric,
    revision: figure?.revision ?? 0,
    state: figure?.state ?? null,
    stage: figure?.stage ?? null,
    value: figure?.value ?? null,
    note: figure?.note ?? '',
    asOf: figure?.asOf ?? null,
    previous: before && desk.before.edition !== null ? { edition: desk.before.edition, value: before } : null,
    carried: carriedIn(desk, metric, figure?.value ?? null),
    carriable: carriable(metric, desk.head.code, desk.earlier.get(metric.key) ?? [])?.value ?? null,
    approved: figure?.approved?.value ?? null,
    published: figure?.published?.value ?? null,
    returned: returnReason === null ? null : { reason: returnReason, by: nameOf(returnedBy) ?? '' },
    fallAccepted: isFallAccepted(figure),
    changedBy: nameOf(figure?.changedBy ?? null),
    changedAt: figure?.changedAt ?? null,
    barred: barredOf(desk, person, metric),
  };
}

/** The publisher's yes holds for the approved copy of that revision only. */
function isFallAccepted(figure: FigureRecord | null): boolean {
  const accepted = figure?.fallAccepted ?? null;
  return accepted !== null && accepted.revision === figure?.approved?.revision;
}
