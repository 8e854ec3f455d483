'use client';
import type { ComposedStatement } from '@/domain/booklet/composed';
import type { ReviewFigure, ReviewSentence } from '@/contract/reviewView';
import { reviewWords } from '@/messages/desk/review';
import { percentChange, percentInWords, useWords } from '../shared/words';
import css from './review.module.css';
import type { Bilingual, Locale } from '@/domain/bilingual';
import type { Inline, Paragraph } from '@/domain/booklet/text';
import type { Suffix } from '@/domain/turkish/suffix';
import { collectionWords } from '@/messages/payload/collections';
import { amountOf, isSameValue } from '@/domain/figures/figureValue';

const plainWords = (sentences: readonly ComposedStatement[]): string =>
  sentences.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');

interface SentencePairProps {
  readonly sentence: ReviewSentence;
  /** Metrics that wait; they stand out in the new sentence. */
  readonly waiting: readonly string[];
}

/** Shows the sentence readers know today and the one they will read: the new one's figures stand out. */
export function SentencePair({ sentence, waiting }: SentencePairProps) {
  const words = useWords(reviewWords);
  const { before, after, incomplete } = sentence;
  const isSame = before.length > 0 && plainWords(before) === plainWords(after);
  return (
    <div className={css.pair} data-sentence={sentence.key}>
      <div className={css.side} data-side="before">
        <p className={css.sideLabel}>{words.before(sentence.beforeEdition)}</p>
        {before.length === 0 && <p className={css.small}>{words.beforeNone}</p>}
        {before.map((statement) => (
          <Sentence key={statement.key} statement={statement} marked={[]} />
        ))}
      </div>
      <div className={css.side} data-side="after">
        <p className={css.sideLabel}>{words.after}</p>
        {after.map((statement) => (
          <Sentence key={statement.key} statement={statement} marked={waiting} />
        ))}
        {after.length === 0 && <p className={css.small}>{incomplete ? words.incomplete : words.afterNone}</p>}
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

/** What a text's blanks are called. */
export interface Blanks {
  readonly locale: Locale;
  readonly metrics: Readonly<Record<string, Bilingual>>;
}

/** Gives a writer's paragraph with its blanks named in square brackets, since no province fills them here. */
export function paragraphInWords(paragraph: Paragraph, blanks: Blanks): string {
  return paragraph.map((inline) => inlineInWords(inline, blanks)).join('');
}

function inlineInWords(inline: Inline, blanks: Blanks): string {
  const words = reviewWords[blanks.locale].texts;
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'figure':
      return `[${blanks.metrics[inline.metric]?.[blanks.locale] ?? inline.metric}${suffixed(inline.suffix, blanks)}]`;
    case 'edition':
      return `[${collectionWords[blanks.locale].editionFacts[inline.fact]}${suffixed(inline.suffix, blanks)}]`;
    case 'constant':
      return `[${inline.constant}${suffixed(inline.suffix, blanks)}]`;
    case 'province':
      return `[${words.province}${suffixed(inline.suffix, blanks)}]`;
    case 'clause':
      return `(${paragraphInWords(inline.content, blanks)})`;
  }
}

function suffixed(suffix: Suffix | null, { locale }: Blanks): string {
  return suffix === null ? '' : ` ${collectionWords[locale].suffixes[suffix]}`;
}

/** Beyond this many percent a reviewer should look twice. */
const largeChange = 25;

export interface ChangeShown {
  readonly text: string;
  readonly isLarge: boolean;
}

/** Gives the difference between a figure's old and new value, as the review shows it. */
export function changeInWords({ before, value }: ReviewFigure, locale: Locale): ChangeShown {
  const words = reviewWords[locale];
  if (before === null) return { text: words.isNew, isLarge: false };
  if (isSameValue(before.value, value)) return { text: words.noChange, isLarge: false };
  const percent = percentChange(before.value, value);
  if (percent === null) return { text: fromZero(before.value, value), isLarge: true };
  // The same number of another kind: what was carried over is the province's own now.
  if (percent === 0) return { text: words.ownNow, isLarge: false };
  const sign = percent > 0 ? '+' : '−';
  return {
    text: sign + percentInWords(Math.abs(percent), locale),
    isLarge: Math.abs(percent) >= largeChange,
  };
}

function fromZero(before: ReviewFigure['value'], value: ReviewFigure['value']): string {
  const isFromZero = before !== null && amountOf(before) === 0 && value !== null && amountOf(value) !== null;
  return isFromZero ? '0 →' : '≠';
}
