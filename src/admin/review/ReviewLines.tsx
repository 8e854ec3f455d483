'use client';
import { momentInWords } from '@/domain/days';
import type { ReviewLine } from '@/contract/reviewView';
import { reviewWords } from '@/messages/desk/review';
import { workflowWords } from '@/messages/desk/workflow';
import { DeskButton } from '../desk/controls';
import { Callout } from '../desk/feedback';
import { useLocale } from '../desk/words';
import css from './review.module.css';

interface ReviewLinesProps {
  readonly lines: readonly ReviewLine[];
  readonly onOpen: (line: ReviewLine) => void;
}

/** The sheets with figures that wait for the reader, the longest waiting first. */
export function ReviewLines({ lines, onOpen }: ReviewLinesProps) {
  const locale = useLocale();
  const words = reviewWords[locale];
  if (lines.length === 0) return <Callout tone="success">{words.nothing}</Callout>;
  return (
    <table className={css.list}>
      <thead>
        <tr>
          <th scope="col">{words.columns.province}</th>
          <th scope="col">{words.columns.edition}</th>
          <th scope="col">{words.columns.stage}</th>
          <th scope="col">{words.columns.waiting}</th>
          <th scope="col">{words.columns.since}</th>
          <th />
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={`${line.edition}:${line.plate}`}>
            <th scope="row">{line.province}</th>
            <td>{line.edition}</td>
            <td>{workflowWords[locale].stages[line.stage]}</td>
            <td>{words.waiting(line.waiting)}</td>
            <td>{momentInWords(line.since, locale)}</td>
            <td>
              <DeskButton
                label={words.openSheet(line.province, line.edition)}
                onClick={() => {
                  onOpen(line);
                }}
              >
                {words.texts.open}
              </DeskButton>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
