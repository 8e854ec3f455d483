import type { PlannedRow, RowOutcome } from '@/domain/entry/preview';
import { planWords } from '@/messages/desk/plan';
import { Icon, type IconName } from '../../shared/Icon';
import { useWords } from '../../shared/words';
import css from './plan.module.css';

interface PlannedProps {
  readonly planned: PlannedRow;
}

interface PlannedValueProps extends PlannedProps {
  /** The value as the grid says it. */
  readonly shown: string;
  /** A code of what speaks against the value stands at its left. */
  readonly isFlagged: boolean;
}

/** Shows the value that a row would have, and what the block says where that is something else: beside it if there is room. */
export function PlannedValue({ planned, shown, isFlagged }: PlannedValueProps) {
  const { outcome, raw, value } = planned;
  if (outcome === 'unclear' && !value && raw !== null) return <b className={css.unclear}>{raw}</b>;
  const hasSource = raw !== null && raw.trim().toLocaleLowerCase('tr') !== shown.toLocaleLowerCase('tr');
  return (
    <>
      {hasSource && !isFlagged && <q className={css.source}>{raw}</q>}
      {value ? (
        <ins className={css.fresh} title={hasSource ? raw : undefined}>
          {shown}
        </ins>
      ) : (
        shown
      )}
    </>
  );
}

const glyphs: Readonly<Record<RowOutcome, IconName>> = {
  ...{ fresh: 'paste', unchanged: 'check', unclear: 'error', locked: 'lock', ambiguous: 'warn' },
};

/** Says by a glyph and a word what becomes of a row. */
export function PlanOutcome({ planned: { outcome } }: PlannedProps) {
  const { outcomes } = useWords(planWords);
  return (
    <span className={css.outcome} data-outcome={outcome}>
      <Icon name={glyphs[outcome]} size={14} />
      {outcomes[outcome]}
    </span>
  );
}
