'use client';
import type { ReviewText, ReviewTexts } from '@/contract/reviewView';
import { reviewWords } from '@/messages/desk/review';
import { DeskButton } from '../desk/DeskButton';
import { useIssueWords } from '../desk/useIssueWords';
import { useLocale, useWords } from '../desk/useWords';
import css from './review.module.css';
import { textDifferences, type TextDifference } from './textParts';

interface TextCardProps {
  readonly text: ReviewText;
  readonly metrics: ReviewTexts['metrics'];
  readonly onApprove: () => void;
  readonly onReturn: () => void;
}

/** One text that waits: what it says, what it said, and the two decisions. */
export function TextCard({ text, metrics, onApprove, onReturn }: TextCardProps) {
  const locale = useLocale();
  const words = reviewWords[locale];
  const inWords = useIssueWords();
  const { approve, return: giveBack } = text.barred;
  const title = text.title[locale];
  const differences = textDifferences(text.before, text.after, { locale, metrics });
  return (
    <section className={css.card} aria-label={title}>
      <h3 className={css.cardTitle}>
        <span className={css.small}>{words.texts.kinds[text.collection]}</span>
        {title}
      </h3>
      {text.sentBy !== null && <p className={css.small}>{words.sentBy(text.sentBy)}</p>}
      {differences.length === 0 && <p>{words.texts.same}</p>}
      {differences.map((difference) => (
        <DifferencePair key={difference.heading} difference={difference} />
      ))}
      <div className={css.cardActions}>
        <DeskButton
          kind="primary"
          disabled={approve !== null}
          explanation={approve === null ? undefined : inWords(approve)}
          onClick={onApprove}
        >
          {words.texts.approve}
        </DeskButton>
        <DeskButton disabled={giveBack !== null} onClick={onReturn}>
          {words.texts.return}
        </DeskButton>
        {approve !== null && <p className={css.small}>{inWords(approve)}</p>}
      </div>
    </section>
  );
}

function DifferencePair({ difference }: { difference: TextDifference }) {
  const words = useWords(reviewWords).texts;
  return (
    <div>
      <p className={css.sideLabel}>{difference.heading}</p>
      <div className={css.pair}>
        <div className={css.side} data-side="before">
          <p className={css.small}>{words.old}</p>
          <p className={css.sentence}>{difference.before ?? words.none}</p>
        </div>
        <div className={css.side} data-side="after">
          <p className={css.small}>{words.new}</p>
          <p className={css.sentence}>{difference.after ?? words.none}</p>
        </div>
      </div>
    </div>
  );
}
