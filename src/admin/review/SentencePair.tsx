'use client';
import type { ComposedStatement } from '@/domain/booklet/composed';
import type { ReviewSentence } from '@/contract/reviewView';
import { reviewWords } from '@/messages/desk/review';
import { useWords } from '../desk/useWords';
import css from './review.module.css';
import { sentenceText } from './sentenceText';

interface SentencePairProps {
  readonly sentence: ReviewSentence;
  /** Metrics that wait; they stand out in the new sentence. */
  readonly waiting: readonly string[];
}

/** The sentence readers know today, and the one they will read: the figures of the new one stand out. */
export function SentencePair({ sentence, waiting }: SentencePairProps) {
  const words = useWords(reviewWords);
  const { before, after, incomplete } = sentence;
  const isSame = before !== null && after !== null && sentenceText(before) === sentenceText(after);
  return (
    <div className={css.pair} data-sentence={sentence.key}>
      <div className={css.side} data-side="before">
        <p className={css.sideLabel}>{words.before(sentence.beforeEdition)}</p>
        {before === null ? (
          <p className={css.small}>{words.beforeNone}</p>
        ) : (
          <Sentence statement={before} marked={[]} />
        )}
      </div>
      <div className={css.side} data-side="after">
        <p className={css.sideLabel}>{words.after}</p>
        {after !== null && <Sentence statement={after} marked={waiting} />}
        {after === null && <p className={css.small}>{incomplete ? words.incomplete : words.afterNone}</p>}
        {isSame && <p className={css.small}>{words.unchanged}</p>}
      </div>
    </div>
  );
}

function Sentence({ statement, marked }: { statement: ComposedStatement; marked: readonly string[] }) {
  if (statement.highlight !== null) {
    return (
      <p className={css.sentence}>
        <strong className={css.large}>{statement.highlight.number}</strong> {statement.highlight.caption}
      </p>
    );
  }
  return (
    <p className={css.sentence} lang="tr">
      {statement.runs.map((run, index) => {
        const key = `${index}:${run.text}`;
        if (run.metric !== null && marked.includes(run.metric)) return <mark key={key}>{run.text}</mark>;
        return run.emphasis ? <strong key={key}>{run.text}</strong> : <span key={key}>{run.text}</span>;
      })}
    </p>
  );
}
