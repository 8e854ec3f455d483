import { useCallback, type RefObject } from 'react';
import type { TypedRows } from '@/domain/entry/row';
import { judge } from '../judgement';
import type { ShownSheet } from '../useSheet';
import type { PlanningSheet } from './planGroups';

/** Gives the open sheet as a plan needs it. */
export function usePlannedSheet(
  { store, model, state }: Pick<ShownSheet, 'store' | 'model' | 'state'>,
  focusCell: () => void,
  grid: RefObject<HTMLElement | null>,
): PlanningSheet {
  const findingsOf = useCallback((typed: TypedRows) => judge(model, typed, {}), [model]);
  return {
    view: model.view,
    state,
    now: () => store.now().state,
    change: store.change,
    findingsOf,
    focusCell,
    showRow: (metric) => {
      const row = (grid.current ?? document).querySelector(`[data-metric="${CSS.escape(metric)}"]`);
      row?.scrollIntoView({ block: 'center' });
    },
  };
}
