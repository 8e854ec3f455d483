'use client';
import type { ReviewSheet } from '@/contract/reviewView';
import { reviewWords } from '@/messages/desk/review';
import { DeskButton } from '../desk/DeskButton';
import { useIssueWords } from '../desk/useIssueWords';
import { useWords } from '../desk/useWords';
import css from './review.module.css';
import { waitingFigures, type ReviewDesk } from './useReview';

interface ReviewBarProps {
  readonly sheet: ReviewSheet;
  readonly desk: ReviewDesk;
  readonly onReturn: () => void;
}

/** Ticks all, approves or asks for a correction; says why a button is closed. */
export function ReviewBar({ sheet, desk, onReturn }: ReviewBarProps) {
  const words = useWords(reviewWords);
  const inWords = useIssueWords();
  const waiting = waitingFigures(sheet);
  const chosen = waiting.filter(({ metric }) => desk.selected.has(metric.key));
  const barred = chosen.flatMap(({ barred: { approve } }) => (approve === null ? [] : [approve]));
  const approvable = chosen.length - barred.length;
  const [firstBarred] = barred;
  const nothing = chosen.length === 0 ? words.nothingSelected : undefined;
  const isAll = chosen.length === waiting.length;
  return (
    <div className={css.bar}>
      <DeskButton
        onClick={() => {
          desk.select(
            waiting.map(({ metric }) => metric.key),
            !isAll,
          );
        }}
      >
        {isAll ? words.selectNone : words.selectAll(waiting.length)}
      </DeskButton>
      <DeskButton
        kind="primary"
        disabled={approvable === 0 || desk.isBusy}
        explanation={nothing}
        onClick={() => void desk.act('approve')}
      >
        {approvable === 0 ? words.approveNone : words.approve(approvable)}
      </DeskButton>
      <DeskButton disabled={chosen.length === 0 || desk.isBusy} explanation={nothing} onClick={onReturn}>
        {chosen.length === 0 ? words.returnNone : words.return(chosen.length)}
      </DeskButton>
      {firstBarred !== undefined && (
        <p className={css.small} role="status">
          {words.someBarred(barred.length, inWords(firstBarred))}
        </p>
      )}
    </div>
  );
}
