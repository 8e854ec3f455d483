'use client';
import { useState } from 'react';
import { reviewWords } from '@/messages/desk/review';
import { DeskDialog, Callout } from '../shared/feedback';
import { useIssueWords, useWords } from '../shared/words';
import { DeskButton, ReasonField } from '../shared/controls';
import { waitingFigures, type ReviewDesk } from './useReview';
import type { ReviewSheet } from '@/contract/reviewView';
import css from './review.module.css';

interface ReturnDialogProps {
  readonly title: string;
  /** What is returned. */
  readonly place: readonly string[];
  readonly onReturn: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks for the reason of a correction; without one nothing goes back. */
export function ReturnDialog({ title, place, onReturn, onClose }: ReturnDialogProps) {
  const words = useWords(reviewWords);
  const [reason, setReason] = useState('');
  const isEmpty = reason.trim() === '';
  return (
    <DeskDialog
      title={title}
      onClose={onClose}
      act={{
        label: words.returnDo,
        disabled: isEmpty,
        onClick: () => {
          onReturn(reason.trim());
        },
      }}
    >
      <p>{words.returnExplained}</p>
      <ReasonField label={words.returnReason} rows={4} value={reason} onChange={setReason} place={place} />
    </DeskDialog>
  );
}

/** Says the outcome of the last decision in words, read aloud when it changes. */
export function ReviewAnswerLine({ last }: Pick<ReviewDesk, 'last'>) {
  const words = useWords(reviewWords).answers;
  const inWords = useIssueWords();
  if (last === null) return null;
  const of = (outcome: string) => last.results.filter((each) => each.outcome === outcome);
  const [done, unchanged, stale, refused] = [of('done'), of('unchanged'), of('stale'), of('refused')];
  const reason = refused[0]?.issues[0];
  return (
    <Callout tone={stale.length + refused.length === 0 ? 'success' : 'warning'}>
      {done.length > 0 && <p>{words[last.act](done.length)}</p>}
      {last.published && <p>{words.published}</p>}
      {unchanged.length > 0 && <p>{words.unchanged(unchanged.length)}</p>}
      {stale.length > 0 && <p>{words.stale(stale.length)}</p>}
      {reason && <p>{words.refused(refused.length, inWords(reason))}</p>}
    </Callout>
  );
}

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
