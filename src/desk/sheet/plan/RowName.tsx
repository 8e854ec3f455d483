import { planWords } from '@/messages/desk/plan';
import { useWords } from '../../shared/words';
import type { OpenPlan } from './planGroups';
import css from './plan.module.css';

/** Gives what a row is called; its key where the form has no such row. */
export function labelOf({ place }: Pick<OpenPlan, 'place'>, metric: string): string {
  const rows = [...place.rows.map((row) => row.metric), ...place.notAsked];
  return rows.find(({ key }) => key === metric)?.label ?? metric;
}

interface RowNameProps {
  readonly open: OpenPlan;
  readonly metric: string;
  readonly showRow: (metric: string) => void;
  /** So many rows more are meant. */
  readonly more?: number;
}

/** Names a row of the sheet; pressed, it scrolls the row into sight. */
export function RowName({ open, metric, showRow, more = 0 }: RowNameProps) {
  const words = useWords(planWords);
  const label = labelOf(open, metric);
  return (
    <button
      type="button"
      className={css.rowName}
      onClick={() => {
        showRow(metric);
      }}
    >
      {more > 0 ? words.several(label, more) : label}
    </button>
  );
}
