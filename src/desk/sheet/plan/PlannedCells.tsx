import type { ReactNode } from 'react';
import type { PlannedRow, RowOutcome } from '@/domain/entry/preview';
import { planWords } from '@/messages/desk/plan';
import { Icon, type IconName } from '../../shared/Icon';
import { useWords } from '../../shared/words';
import css from './plan.module.css';

interface PlannedProps {
  readonly planned: PlannedRow;
}

/** Shows the value that a row would have, and beside it what the block says, where that is something else. */
export function PlannedValue({ planned, children }: PlannedProps & { readonly children: ReactNode }) {
  const { outcome, raw, value } = planned;
  if (outcome === 'unclear' && !value && raw !== null) return <b className={css.unclear}>{raw}</b>;
  return (
    <>
      {raw !== null && <q className={css.source}>{raw}</q>}
      {value ? <ins className={css.fresh}>{children}</ins> : children}
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
