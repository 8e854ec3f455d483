'use client';
import type { FigureAnswer } from '@/contract/sheetView';
import type { ReviewGroup } from '@/contract/reviewView';
import { reviewWords } from '@/messages/desk/review';
import { useWords } from '../desk/useWords';
import { ReviewFigureRow } from './ReviewFigureRow';
import { SentencePair } from './SentencePair';
import css from './review.module.css';

interface ReviewGroupCardProps {
  readonly group: ReviewGroup;
  readonly answers: Readonly<Record<string, FigureAnswer>>;
  /** Keys of the figures that came here past the province. */
  readonly skipped: readonly string[];
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (metric: string, isSelected: boolean) => void;
}

/** One service with what waits in it: the sentences as they print, then the figures behind them. */
export function ReviewGroupCard({ group, answers, skipped, selected, onSelect }: ReviewGroupCardProps) {
  const words = useWords(reviewWords);
  const { figureColumns } = words;
  return (
    <section className={css.card} aria-label={group.service ?? group.section.title}>
      <h2 className={css.cardTitle}>
        <span className={css.small}>
          {group.section.number}. {group.section.title}
        </span>
        {group.service ?? group.section.title}
      </h2>
      {group.sentences.map((sentence) => (
        <SentencePair
          key={sentence.key}
          sentence={sentence}
          waiting={group.figures.map(({ metric }) => metric.key)}
        />
      ))}
      <table className={css.figures}>
        <thead>
          <tr>
            <th scope="col">{figureColumns.figure}</th>
            <th scope="col">{figureColumns.before}</th>
            <th scope="col">{figureColumns.after}</th>
            <th scope="col">{figureColumns.change}</th>
            <th scope="col">{figureColumns.note}</th>
          </tr>
        </thead>
        <tbody>
          {group.figures.map((figure) => (
            <ReviewFigureRow
              key={figure.id}
              figure={figure}
              answer={answers[figure.metric.key] ?? null}
              isSkipped={skipped.includes(figure.metric.key)}
              isSelected={selected.has(figure.metric.key)}
              onSelect={onSelect}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
