import type { SheetFigure } from '@/contract/sheetView';

export const sheetFilters = ['all', 'missing', 'returned', 'draft', 'unsaved'] as const;
export type SheetFilter = (typeof sheetFilters)[number];

const tests: Record<SheetFilter, (figure: SheetFigure, isUnsaved: boolean) => boolean> = {
  all: () => true,
  missing: (figure) => figure.state === null,
  returned: (figure) => figure.state === 'changes_requested',
  draft: (figure) => figure.state === 'draft' || figure.state === 'changes_requested',
  unsaved: (_, isUnsaved) => isUnsaved,
};

/** Whether the filter shows this figure. */
export function passes(filter: SheetFilter, figure: SheetFigure, isUnsaved: boolean): boolean {
  return tests[filter](figure, isUnsaved);
}
