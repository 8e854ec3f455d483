import type { FigureAnswer } from '@/contract/sheetView';
import type { ShownFigure, ShownSheet } from '@/desk/sheet/shownSheet';
import { usualBounds } from '@/domain/checks/bounds';
import type { Metric } from '@/domain/figures/metric';
import { actionsOf } from '@/domain/workflow/action';
import { metric } from './texts';

/** Nothing is barred. */
export const free = Object.fromEntries(
  actionsOf.figure.map((action) => [action, null]),
) as ShownFigure['barred'];

/** Makes a figure of a sheet, never saved unless `more` says so. */
export function sheetFigure(
  key: string,
  more: Partial<ShownFigure> & { definition?: Partial<Metric> } = {},
): ShownFigure {
  const { definition, ...rest } = more;
  return {
    id: `2024-2:76:${key}`,
    metric: metric(key, definition),
    revision: 0,
    state: null,
    stage: null,
    value: null,
    note: '',
    asOf: null,
    previous: null,
    unchanged: null,
    age: 0,
    asks: [],
    carried: null,
    carriable: null,
    approved: null,
    published: null,
    returned: null,
    fallAccepted: false,
    changedBy: null,
    changedAt: null,
    barred: free,
    ...rest,
  };
}

/** Makes a stored draft with this number. */
export function savedFigure(key: string, amount: number, more: Partial<ShownFigure> = {}): ShownFigure {
  return sheetFigure(key, { revision: 1, state: 'draft', value: { kind: 'number', amount }, ...more });
}

/** Makes a sheet of one section with these figures. */
export function sheetOf(figures: readonly ShownFigure[], more: Partial<ShownSheet> = {}): ShownSheet {
  return {
    edition: {
      code: '2024-2',
      year: 2024,
      month: 5,
      asOf: '2024-05-31',
      entryOpens: '2024-06-01',
      entryDue: '2024-06-10',
      entryCloses: '2024-06-20',
      state: 'open',
      sample: false,
    },
    province: { plate: '76', name: 'Iğdır' },
    revision: 1,
    before: '2024-1',
    peersOf: null,
    entry: 'open',
    extension: null,
    now: '2024-06-03T09:00:00.000Z',
    progress: {
      asked: 0,
      required: 0,
      entered: 0,
      enteredRequired: 0,
      inReview: 0,
      returned: 0,
      approved: 0,
    },
    sections: [{ key: 'aile', number: 1, title: 'Aile', services: [{ key: null, name: null, figures }] }],
    checks: [],
    bounds: usualBounds,
    publication: null,
    ...more,
  };
}

/** Makes an act's answer for one figure. */
export function answered(metric: string, outcome: FigureAnswer['outcome']): FigureAnswer {
  return { metric, outcome, issues: [], stored: null };
}
