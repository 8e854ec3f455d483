'use client';
import { isFall } from '@/domain/figures/figureValue';
import { dateInWords, momentInWords } from '@/domain/days';
import type { FigureAnswer } from '@/contract/sheetView';
import type { ReviewFigure, ReviewGroup } from '@/contract/reviewView';
import { forceWords } from '@/messages/desk/forces';
import { reviewWords } from '@/messages/desk/review';
import { amountOf } from '@/domain/figures/figureValue';
import { unitInWords, useIssueWords, useLocale, useWords, valueInWords } from '../shared/words';
import { changeInWords, SentencePair } from './SentencePair';
import css from './review.module.css';

interface ReviewFigureRowProps {
  readonly figure: ReviewFigure;
  readonly answer: FigureAnswer | null;
  readonly isSkipped: boolean;
  readonly isSelected: boolean;
  readonly onSelect: (metric: string, isSelected: boolean) => void;
}

/** Shows one waiting figure: old value, new value, how far apart, and who says so. */
export function ReviewFigureRow({ figure, answer, isSkipped, isSelected, onSelect }: ReviewFigureRowProps) {
  const locale = useLocale();
  const words = reviewWords[locale];
  const inWords = useIssueWords();
  const { metric, before, barred } = figure;
  const label = metric.label[locale];
  const change = changeInWords(figure, locale);
  const fell = isFall(metric, before?.value ?? null, figure.value);
  const said =
    answer?.outcome === 'refused' ? answer.issues : barred.approve === null ? [] : [barred.approve];
  return (
    <tr data-metric={metric.key}>
      <th scope="row">
        <label className={css.figureName}>
          <input
            type="checkbox"
            checked={isSelected}
            disabled={barred.approve !== null && barred.return !== null}
            onChange={(event) => {
              onSelect(metric.key, event.target.checked);
            }}
          />
          {label}
        </label>
        {isSkipped && <p className={css.small}>{forceWords[locale].skipped}</p>}
        {said.map((issue) => (
          <p key={issue.problem} className={css.message} data-tone="warning">
            {inWords(issue)}
          </p>
        ))}
      </th>
      <td className={css.number}>{valueInWords(before?.value ?? null, locale)}</td>
      <td className={css.number}>
        <strong>{valueInWords(figure.value, locale)}</strong>{' '}
        {figure.value !== null && amountOf(figure.value) !== null && (
          <span className={css.small}>{unitInWords(metric, locale)}</span>
        )}
      </td>
      <td className={css.number} data-large={change.isLarge}>
        {change.text}
        {fell && <p className={css.message}>{words.fall}</p>}
      </td>
      <td>
        {figure.note !== '' && <p className={css.noteText}>{figure.note}</p>}
        {figure.asOf !== null && <p className={css.small}>{words.asOf(dateInWords(figure.asOf, locale))}</p>}
        {figure.changedBy !== null && figure.changedAt !== null && (
          <p className={css.small}>
            {words.enteredBy(figure.changedBy, momentInWords(figure.changedAt, locale))}
          </p>
        )}
      </td>
    </tr>
  );
}

interface ReviewGroupCardProps {
  readonly group: ReviewGroup;
  readonly answers: Readonly<Record<string, FigureAnswer>>;
  /** Keys of the figures that came here past the province. */
  readonly skipped: readonly string[];
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (metric: string, isSelected: boolean) => void;
}

/** Shows one service with its waiting figures: the sentences as they print, then the figures behind them. */
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
