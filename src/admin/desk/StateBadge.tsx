'use client';
import type { SheetFigure } from '@/contract/sheetView';
import { positionOf } from '@/domain/workflow/position';
import { workflowWords } from '@/messages/desk/workflow';
import css from './desk.module.css';
import { useWords } from './useWords';

/** A figure's state in a word; in review it says at which stage. */
export function StateBadge({ state, stage }: Pick<SheetFigure, 'state' | 'stage'>) {
  const words = useWords(workflowWords);
  const position = positionOf(state === null ? null : { state, stage });
  return (
    <span className={css.badge} data-state={state ?? 'empty'}>
      {words.positions[position]}
    </span>
  );
}
