import type { ReviewView } from '@/contract/reviewQueue';
import { needs } from '@/domain/review/attention';
import { reviewDeskWords } from '@/messages/desk/review/reviewDesk';
import { useWords } from '../shared/words';
import { FoldedCard } from './FoldedCard';
import { GroupCard } from './GroupCard';
import type { Sending } from './useSending';
import { foldedKey, type SheetReview } from './useSheetReview';
import css from './panes.module.css';

interface SheetCardsProps {
  readonly view: ReviewView;
  readonly review: SheetReview;
  readonly sending: Sending;
}

/** Shows the figures that need eyes, those that only changed, and the folded line. */
export function SheetCards({ view, review, sending }: SheetCardsProps) {
  const words = useWords(reviewDeskWords);
  const skipped = view.forces.flatMap((force) => force.skipped);
  const parts = [
    {
      title: words.eyes.title,
      note: words.eyes.order,
      groups: view.groups.filter(({ need }) => isNeed(need)),
    },
    { title: words.changed.title, note: null, groups: view.groups.filter(({ need }) => !isNeed(need)) },
  ];
  return (
    <>
      {parts
        .filter(({ groups }) => groups.length > 0)
        .map(({ title, note, groups }) => {
          const figures = groups.flatMap((group) => group.figures);
          const made = figures.filter(({ metric }) => review.decided.has(metric)).length;
          return (
            <section key={title} aria-label={title}>
              <div className={css.partHead}>
                <h2>{title}</h2>
                <span className={css.number}>{figures.length}</span>
                {note !== null && <span className={css.meta}>{words.eyes.sentences(groups.length)}</span>}
                <span className={css.meta}>
                  {made > 0 || note === null ? words.decidedOf(made, figures.length) : note}
                </span>
              </div>
              {groups.map((group) => (
                <GroupCard
                  key={group.key}
                  group={group}
                  section={view.sections.find(({ key }) => key === group.section) ?? null}
                  isLine={note === null}
                  isCurrent={review.current === group.key}
                  decisions={group.figures.map(({ metric }) => review.decided.get(metric) ?? null)}
                  answers={group.figures.map(({ metric }) => sending.answers.get(metric) ?? null)}
                  skipped={skipped}
                  now={view.now}
                  review={
                    review.current === group.key || review.returning?.item === group.key ? review : null
                  }
                  choose={review.choose}
                />
              ))}
            </section>
          );
        })}
      {view.folded.length > 0 && (
        <FoldedCard view={view} review={review} isCurrent={review.current === foldedKey} />
      )}
    </>
  );
}

const isNeed = (need: string): boolean => needs.some((each) => each === need);
