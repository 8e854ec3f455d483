import type { SheetFigure, SheetTerm, SheetView } from '@/contract/sheetView';
import { both } from '@/domain/bilingual';
import type { Check, Term } from '@/domain/checks/check';
import type { EntryRow } from '@/domain/entry/row';
import { amountOf } from '@/domain/figures/figureValue';
import { unchangedValue } from '@/domain/figures/unchanged';
import type { Issue } from '@/domain/issue';
import { positionOf } from '@/domain/workflow/position';

/** A section of the sheet with the keys of its rows, in their order. */
export interface ModelSection {
  readonly key: string;
  readonly number: number;
  readonly title: string;
  readonly keys: readonly string[];
}

/** A stored sheet as the screen works with it. */
export interface SheetModel {
  readonly view: SheetView;
  readonly rows: readonly EntryRow[];
  readonly figures: ReadonlyMap<string, SheetFigure>;
  readonly sections: readonly ModelSection[];
  readonly checks: readonly Check[];
}

/** Gives a sheet as the grid wants it: with everything that its view leaves out put in again. */
export function sheetModel(view: SheetView): SheetModel {
  const sections = view.sections.map(({ key, number, title, services }) => ({
    ...{ key, number, title },
    figures: services.flatMap((service) => service.figures),
  }));
  const figures = sections.flatMap((section) => section.figures);
  return {
    view,
    rows: figures.map((figure) => entryRow(view, figure)),
    figures: new Map(figures.map((figure) => [figure.metric.key, figure])),
    sections: sections.map((section) => ({
      ...{ key: section.key, number: section.number, title: section.title },
      keys: section.figures.map(({ metric }) => metric.key),
    })),
    checks: view.checks.map((check) => ({
      ...check,
      ...{ key: check.code, message: both(check.message) },
      ...{ left: check.left.map(termOf), right: check.right.map(termOf) },
    })),
  };
}

const termOf = ({ metric, coefficient = 1 }: SheetTerm): Term => ({ metric, coefficient });

function entryRow(view: SheetView, figure: SheetFigure): EntryRow {
  const { metric, revision, value, note = '', asOf = null, unchanged = null } = figure;
  const previous =
    figure.previous === undefined || view.before === null
      ? null
      : { edition: view.before, ...figure.previous };
  return {
    metric: { key: metric.key, unit: metric.unit, label: metric.label },
    ...{ revision, value, note, asOf, unchanged, previous },
    keepable: unchangedValue(metric, view.edition.code, previous),
    carriable: carriableOf(view, figure),
    locked: lockedBy(view, figure),
  };
}

function carriableOf({ before }: SheetView, { carriable, previous }: SheetFigure): EntryRow['carriable'] {
  if (carriable !== true) return carriable ?? null;
  const amount = previous === undefined ? null : amountOf(previous.value);
  return amount === null || before === null ? null : { kind: 'carried_over', amount, edition: before };
}

/** Why nobody may type in a row is not told with the sheet: what its time and its state say of it is. */
function lockedBy({ entry }: SheetView, { metric, state, stage, may = [] }: SheetFigure): Issue | null {
  const field = `figures.${metric.key}`;
  if (may.includes('save')) return null;
  if (entry === 'closed') return { field, problem: 'entry_closed' };
  if (entry === 'not_open') return { field, problem: 'entry_not_open' };
  const position = positionOf(state === null ? null : { state, stage: stage ?? null });
  return { field, problem: 'wrong_state', context: { action: 'save', position } };
}

/** Tells whether the reader may type somewhere in the sheet now. */
export function mayType({ rows }: Pick<SheetModel, 'rows'>): boolean {
  return rows.some(({ locked }) => locked === null);
}

/** Tells whether the reader may type anywhere in the sheet, now or once something was recalled. */
export function mayWork({ figures }: SheetModel): boolean {
  return [...figures.values()].some(({ may = [] }) => may.length > 0);
}
