import type { FoldedFigure, ReviewView } from '@/contract/reviewQueue';
import { reviewDeskWords } from '@/messages/desk/review/reviewDesk';
import { DeskButton } from '../shared/controls';
import { Icon } from '../shared/Icon';
import { useLocale, valueInWords } from '../shared/words';
import { DecisionSign } from './CardHead';
import { BarredNote } from './GroupCard';
import { ReturnForm } from './ReturnForm';
import { foldedKey, type SheetReview } from './useSheetReview';
import css from './panes.module.css';

interface FoldedCardProps {
  readonly view: ReviewView;
  readonly review: SheetReview;
  readonly isCurrent: boolean;
}

/** Shows all unchanged figures as one line with their ages, which can be opened. */
export function FoldedCard({ view, review, isCurrent }: FoldedCardProps) {
  const { folded } = view;
  const locale = useLocale();
  const all = reviewDeskWords[locale];
  const words = all.folded;
  const { isUnfolded, returning } = review;
  const ages = agesOf(folded).map(([times, count]) => words.ages(count, times));
  const decisions = folded.map(({ metric }) => review.decided.get(metric) ?? null);
  const open = folded.filter(
    ({ metric, barred }) => !review.decided.has(metric) && barred.approve === undefined,
  );
  return (
    <section
      className={css.card}
      data-item={foldedKey}
      data-folded="true"
      data-current={isCurrent}
      aria-label={words.title(folded.length)}
      aria-current={isCurrent ? 'true' : undefined}
      tabIndex={-1}
    >
      <div className={css.foldedLine}>
        <button
          type="button"
          className={css.cardHead}
          aria-expanded={isUnfolded}
          onClick={() => {
            review.choose(foldedKey);
            review.unfold(!isUnfolded);
          }}
        >
          <DecisionSign decisions={decisions} />
          <Icon name={isUnfolded ? 'down' : 'right'} size={14} />
          <b>{words.title(folded.length)}</b>
          <span className={css.soft}>{[...ages, words.explained].join('; ')}</span>
        </button>
        {open.length > 0 && (
          <DeskButton
            onClick={() => {
              review.approve(foldedKey);
            }}
          >
            {words.approve(open.length)} {isCurrent && <kbd>A</kbd>}
          </DeskButton>
        )}
      </div>
      <BarredNote figures={folded} />
      {isUnfolded && <FoldedTable view={view} review={review} />}
      {returning?.item === foldedKey && (
        <ReturnForm key={returning.ticked.join()} figures={folded} review={review} />
      )}
    </section>
  );
}

/** Counts the figures that have been the same for three editions or more, the longest first. */
function agesOf(folded: readonly FoldedFigure[]): readonly (readonly [number, number])[] {
  const times = [...new Set(folded.map(({ sameFor }) => sameFor))].filter((each) => each >= 3);
  return times
    .toSorted((a, b) => b - a)
    .map((each) => [each, folded.filter(({ sameFor }) => sameFor === each).length]);
}

function FoldedTable({ view, review }: Pick<FoldedCardProps, 'view' | 'review'>) {
  const skipped = view.forces.flatMap((force) => force.skipped);
  const locale = useLocale();
  const words = reviewDeskWords[locale];
  return (
    <div className={css.tableFrame}>
      <table className={css.figures} data-kind="folded">
        <thead>
          <tr>
            <th scope="col">
              <span className={css.unseen}>{words.columns.decision}</span>
            </th>
            <th scope="col">{words.columns.metric}</th>
            <th scope="col">{words.columns.now}</th>
            <th scope="col">{words.columns.age}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {view.folded.map(({ metric, label, value, sameFor, barred }) => (
            <tr key={metric} data-metric={metric}>
              <td>
                <DecisionSign decisions={[review.decided.get(metric) ?? null]} />
              </td>
              <th scope="row">
                {label[locale]}
                {skipped.includes(metric) && <p className={css.meta}>{words.skipped}</p>}
              </th>
              <td>
                <b>{valueInWords(value, locale)}</b>
              </td>
              <td>{words.folded.age(sameFor)}</td>
              <td>
                {barred.return === undefined && (
                  <button
                    type="button"
                    className={css.iconButton}
                    aria-label={words.acts.returnOne(label[locale])}
                    title={words.acts.returnOne(label[locale])}
                    onClick={() => {
                      review.beginReturn(foldedKey, metric);
                    }}
                  >
                    <Icon name="back" size={14} />
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
