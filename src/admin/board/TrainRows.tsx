'use client';
import type { TrainRow, TrainState } from '@/contract/trainView';
import { trainWords } from '@/messages/desk/train';
import { useIssueWords } from '../desk/useIssueWords';
import { useLocale } from '../desk/useWords';
import { valueInWords } from '../desk/valueInWords';
import css from './board.module.css';

const states: readonly TrainState[] = ['complete', 'carried', 'blocked', 'out'];

/** The provinces by what would become of them; those with something to look at can be opened. */
export function TrainRows({ rows }: { rows: readonly TrainRow[] }) {
  const words = trainWords[useLocale()];
  return states.map((state) => {
    const group = rows.filter((row) => row.state === state);
    return (
      <section key={state} data-state={state} aria-label={words.states[state]}>
        <h3 className={css.part}>
          {words.states[state]}: {group.length}
        </h3>
        {state === 'complete' || state === 'out' ? (
          <p className={css.small}>{group.map(({ name }) => name).join(', ')}</p>
        ) : (
          <div className={css.group}>
            {group.map((row) => (
              <Row key={row.plate} row={row} />
            ))}
          </div>
        )}
      </section>
    );
  });
}

function Row({ row: { name, standIns, issues } }: { row: TrainRow }) {
  const locale = useLocale();
  const words = trainWords[locale];
  const inWords = useIssueWords();
  const [against] = issues;
  const carried = standIns.filter(({ value }) => value.kind === 'carried_over').length;
  return (
    <details className={css.touched}>
      <summary>
        {name}{' '}
        <span className={css.small}>
          · {against === undefined ? words.counts(carried, standIns.length - carried) : inWords(against)}
        </span>
      </summary>
      {[...new Set(issues.map(inWords))].map((sentence) => (
        <p key={sentence} className={css.warning}>
          {sentence}
        </p>
      ))}
      <ul className={css.small}>
        {standIns.map(({ label, value }) => (
          <li key={label.tr}>
            {label[locale]}: {valueInWords(value, locale)}
          </li>
        ))}
      </ul>
    </details>
  );
}
