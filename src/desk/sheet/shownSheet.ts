import type { FigureView } from '@/contract/figureView';
import type { SheetFigure, SheetSection, SheetService, SheetTerm, SheetView } from '@/contract/sheetView';
import { both } from '@/domain/bilingual';
import type { Check, Term } from '@/domain/checks/check';
import { amountOf } from '@/domain/figures/figureValue';
import { plainMetric } from '@/domain/figures/metric';
import type { Issue } from '@/domain/issue';
import { actionsOf } from '@/domain/workflow/action';
import type { Barred } from '@/domain/workflow/decide';
import { figureId } from '@/domain/workflow/figureRecord';
import { positionOf } from '@/domain/workflow/position';

/** A figure as the rows of this screen show it. `asks`: codes of the rules that its note has to answer before it is sent. */
export interface ShownFigure extends Omit<FigureView, 'flags'> {
  readonly asks: readonly string[];
}

export interface ShownService extends Omit<SheetService, 'figures'> {
  readonly figures: readonly ShownFigure[];
}

export interface ShownSection extends Omit<SheetSection, 'services'> {
  readonly services: readonly ShownService[];
}

/** A sheet with everything that its view leaves out put in again. */
export interface ShownSheet extends Omit<SheetView, 'sections' | 'checks'> {
  readonly sections: readonly ShownSection[];
  readonly checks: readonly Check[];
}

/** Gives a sheet as this screen's rows want it. */
export function shownSheet(sheet: SheetView): ShownSheet {
  return {
    ...sheet,
    checks: sheet.checks.map((check) => ({
      ...check,
      ...{ key: check.code, message: both(check.message) },
      ...{ left: check.left.map(termOf), right: check.right.map(termOf) },
    })),
    sections: sheet.sections.map((section) => ({
      ...section,
      services: section.services.map((service) => ({
        ...service,
        figures: service.figures.map((figure) => shownFigure(sheet, figure, section.key)),
      })),
    })),
  };
}

const termOf = ({ metric, coefficient = 1 }: SheetTerm): Term => ({ metric, coefficient });

function shownFigure(sheet: SheetView, figure: SheetFigure, section: string): ShownFigure {
  const { metric, previous, stage = null } = figure;
  return {
    ...figure,
    id: figureId(sheet.edition.code, sheet.province.plate, metric.key),
    metric: {
      ...plainMetric,
      ...metric,
      ...{ order: 0, section, label: both(metric.label), definition: both('') },
      sensitive: metric.threshold !== undefined,
      threshold: metric.threshold ?? plainMetric.threshold,
    },
    stage,
    previous: previous && sheet.before !== null ? { ...previous, edition: sheet.before } : null,
    note: figure.note ?? '',
    asOf: figure.asOf ?? null,
    unchanged: figure.unchanged ?? null,
    age: 0,
    carried: figure.carried ?? null,
    carriable: carriableOf(sheet, figure),
    approved: null,
    published: null,
    returned: figure.returned ?? null,
    fallAccepted: figure.fallAccepted ?? false,
    changedBy: figure.changedBy ?? null,
    changedAt: null,
    asks: figure.asks ?? [],
    barred: barredOf(sheet, figure),
  };
}

function carriableOf({ before }: SheetView, { carriable, previous }: SheetFigure): ShownFigure['carriable'] {
  if (carriable !== true) return carriable ?? null;
  const amount = previous === undefined ? null : amountOf(previous.value);
  return amount === null || before === null ? null : { kind: 'carried_over', amount, edition: before };
}

/** Why an act is not offered is not told with the sheet: what its state and its time say of it is. */
function barredOf({ entry }: SheetView, { metric, state, stage, may = [] }: SheetFigure): Barred<'figure'> {
  const field = `figures.${metric.key}`;
  const position = positionOf(state === null ? null : { state, stage: stage ?? null });
  const barred = actionsOf.figure.map((action): [string, Issue | null] => {
    if (may.some((verb) => verb === action)) return [action, null];
    if (entry === 'closed') return [action, { field, problem: 'entry_closed' }];
    return [action, { field, problem: 'wrong_state', context: { action, position } }];
  });
  return Object.fromEntries(barred) as Barred<'figure'>;
}
