import type { ComposedStatement } from '@/domain/booklet/composed';
import type { ReviewedSentence } from '@/contract/reviewQueue';
import { reviewWords } from '@/messages/desk/review';
import { useWords } from '../shared/words';
import css from './panes.module.css';

const plainWords = (sentences: readonly ComposedStatement[]): string =>
  sentences.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');

/** Shows the sentence readers know today beside the one they will read, in which changed values and endings are marked. */
export function SentencePair({ sentence }: { readonly sentence: ReviewedSentence }) {
  const words = useWords(reviewWords);
  const { before, after, incomplete, beforeEdition } = sentence;
  const isSame = before.length > 0 && plainWords(before) === plainWords(after);
  return (
    <div className={css.pair} data-sentence={sentence.key}>
      <div className={css.pairSide} data-side="before">
        <p className={css.caption}>
          {words.before} <span>{beforeEdition}</span>
        </p>
        {before.length === 0 && <p className={css.meta}>{words.beforeNone}</p>}
        {before.map((statement) => (
          <Sentence key={statement.key} statement={statement} />
        ))}
      </div>
      <div className={css.pairSide} data-side="after">
        <p className={css.caption}>{words.after}</p>
        {after.map((statement) => (
          <Sentence key={statement.key} statement={statement} />
        ))}
        {after.length === 0 && <p className={css.meta}>{incomplete ? words.incomplete : words.afterNone}</p>}
        {isSame && <p className={css.meta}>{words.unchanged}</p>}
      </div>
    </div>
  );
}

function Sentence({ statement }: { readonly statement: ComposedStatement }) {
  if (statement.highlight !== null) {
    return (
      <p className={css.sentence} lang="tr">
        <strong className={css.large}>{statement.highlight.number}</strong> {statement.highlight.caption}
      </p>
    );
  }
  return (
    <p className={css.sentence} lang="tr">
      {statement.runs.map(({ text, mark, metric, emphasis }, index) => {
        const key = `${String(index)}:${text}`;
        const isBold = emphasis || metric !== null;
        const written = isBold ? <strong key={key}>{text}</strong> : <span key={key}>{text}</span>;
        return mark === undefined ? (
          written
        ) : (
          <mark key={key} data-mark={mark}>
            {written}
          </mark>
        );
      })}
    </p>
  );
}
