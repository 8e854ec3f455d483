import { memo } from 'react';
import type { ReviewedGroup, ReviewQueue } from '@/contract/reviewQueue';
import type { Issue } from '@/domain/issue';
import type { Decidable, Decision } from '@/domain/review/decisions';
import { reviewDeskWords } from '@/messages/desk/review/reviewDesk';
import { workflowWords } from '@/messages/desk/workflow';
import { DeskButton } from '../shared/controls';
import { Icon } from '../shared/Icon';
import { useIssueWords, useLocale } from '../shared/words';
import { Causes, DecisionSign, mostTelling, Numbers, titleOf } from './CardHead';
import { FigureTable } from './FigureTable';
import { ReturnForm } from './ReturnForm';
import { SentencePair } from './SentencePair';
import type { SheetReview } from './useSheetReview';
import css from './panes.module.css';

interface GroupCardProps {
  readonly group: ReviewedGroup;
  readonly section: ReviewQueue['sections'][number] | null;
  /** It only changed: one line of a list while the eye is elsewhere. */
  readonly isLine: boolean;
  readonly isCurrent: boolean;
  /** One for each figure, in their order. */
  readonly decisions: readonly (Decision | null)[];
  /** What was not taken when it was sent, one for each figure. */
  readonly answers: readonly (readonly Issue[] | null)[];
  /** The server's clock, ISO. */
  readonly now: string;
  /** Keys of the figures that came past the province. */
  readonly skipped: readonly string[];
  /** Of the card that is open only: all others stay as they are when something is decided. */
  readonly review: SheetReview | null;
  readonly choose: (key: string) => void;
}

/** Shows figures that print in one sentence: one line, or everything that is needed to decide on them. */
export const GroupCard = memo(function GroupCard(props: GroupCardProps) {
  const { group, section, isLine, isCurrent, decisions, review, choose } = props;
  const locale = useLocale();
  const title = titleOf(group, locale);
  return (
    <section
      className={css.card}
      data-item={group.key}
      data-section={section?.number}
      data-line={isLine}
      data-current={isCurrent}
      aria-label={title}
      aria-current={isCurrent ? 'true' : undefined}
      tabIndex={-1}
    >
      <button
        type="button"
        className={css.cardHead}
        aria-expanded={isCurrent}
        onClick={() => {
          choose(group.key);
        }}
      >
        <DecisionSign decisions={decisions} />
        <span className={css.cardName}>
          {!isLine || isCurrent ? (
            <span className={css.meta}>
              {section === null ? '' : `${String(section.number)}. ${section.title}`}
            </span>
          ) : null}
          <b>{title}</b>
        </span>
        {!isCurrent && (
          <Numbers figure={mostTelling(group)} more={group.figures.length - 1} isLine={isLine} />
        )}
        <Causes group={group} isOpen={isCurrent} />
        {!isCurrent && group.figures.every(({ barred }) => barred.approve !== undefined) && (
          <span className={css.chip}>{reviewDeskWords[locale].notYours}</span>
        )}
      </button>
      <Returned
        decisions={decisions}
        onChange={(metric) => review?.beginReturn(group.key, metric)}
        isOpen={review !== null}
      />
      {isCurrent && review !== null && <OpenGroup {...props} review={review} />}
    </section>
  );
}, isSameCard);

/** Cards are made anew only where something of theirs changed. */
function isSameCard(a: GroupCardProps, b: GroupCardProps): boolean {
  const same = <T,>(one: readonly T[], other: readonly T[]): boolean =>
    one.length === other.length && one.every((each, index) => each === other[index]);
  return (
    a.group === b.group &&
    a.section === b.section &&
    a.isCurrent === b.isCurrent &&
    a.review === b.review &&
    same(a.decisions, b.decisions) &&
    same(a.answers, b.answers) &&
    same(a.skipped, b.skipped)
  );
}

interface ReturnedProps {
  readonly decisions: readonly (Decision | null)[];
  readonly onChange: (metric: string) => void;
  readonly isOpen: boolean;
}

/** Says what is to be corrected, each reason once with the figures that it is about. */
function Returned({ decisions, onChange, isOpen }: ReturnedProps) {
  const locale = useLocale();
  const words = reviewDeskWords[locale];
  const given = decisions.flatMap((each) =>
    each === null || each.returned === null ? [] : [{ ...each, ...each.returned }],
  );
  const reasons = [...new Map(given.map((each) => [`${each.code}:${each.text}`, each])).values()];
  return reasons.map(({ metric, code, text }) => {
    const about = given.filter((each) => each.code === code && each.text === text);
    return (
      <p key={metric} className={css.returned}>
        <span className={css.chip} data-tone="back">
          {workflowWords[locale].returnCodes[code]}
        </span>
        <span className={css.grows}>
          {about.length < decisions.length && `${about.map(({ label }) => label[locale]).join(', ')} `}
          {text !== '' && `“${text}”`}
        </span>
        <span className={css.meta}>{words.whoSees}</span>
        {isOpen && (
          <DeskButton
            kind="quiet"
            onClick={() => {
              onChange(metric);
            }}
          >
            {words.changeReason}
          </DeskButton>
        )}
      </p>
    );
  });
}

/** Says before the click what the reader may not approve, and why: each reason once. */
export function BarredNote({ figures }: { readonly figures: readonly Decidable[] }) {
  const locale = useLocale();
  const inWords = useIssueWords();
  const barred = figures.flatMap(({ label, barred: { approve } }) =>
    approve === undefined ? [] : [{ label: label[locale], why: inWords(approve) }],
  );
  return [...new Set(barred.map(({ why }) => why))].map((why) => {
    const named = barred.filter((each) => each.why === why);
    return (
      <p key={why} className={css.barred} data-part="note">
        <Icon name="info" size={14} />{' '}
        {named.length < figures.length && `${named.map(({ label }) => label).join(', ')}: `}
        {why}
      </p>
    );
  });
}

function OpenGroup(props: GroupCardProps & { readonly review: SheetReview }) {
  const { group, review, decisions } = props;
  const locale = useLocale();
  const words = reviewDeskWords[locale];
  const inWords = useIssueWords();
  const isReturning = review.returning?.item === group.key;
  const barred = group.figures.flatMap((each) => each.barred.approve ?? []);
  const isBarred = barred.length === group.figures.length;
  const why = barred[0] === undefined ? undefined : inWords(barred[0]);
  return (
    <div className={css.open}>
      {group.sentences.map((sentence) => (
        <SentencePair key={sentence.key} sentence={sentence} />
      ))}
      <FigureTable {...props} />
      <BarredNote figures={group.figures} />
      {isReturning ? (
        <ReturnForm key={review.returning.ticked.join()} figures={group.figures} review={review} />
      ) : (
        <div className={css.acts}>
          <DeskButton
            kind="primary"
            disabled={isBarred}
            explanation={why}
            onClick={() => {
              review.approve(group.key);
            }}
          >
            {words.acts.approve} <kbd>A</kbd>
          </DeskButton>
          <DeskButton
            onClick={() => {
              review.beginReturn(group.key);
            }}
          >
            {words.acts.return} <kbd>R</kbd>
          </DeskButton>
          {decisions.some((each) => each !== null) && (
            <DeskButton kind="quiet" onClick={review.takeBack}>
              {words.acts.takeBack} <kbd>Z</kbd>
            </DeskButton>
          )}
          {group.figures.length > 1 && (
            <span className={css.meta}>{words.together(group.figures.length)}</span>
          )}
        </div>
      )}
    </div>
  );
}
