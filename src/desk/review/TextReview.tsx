'use client';
import type { ReviewText, ReviewTexts } from '@/contract/reviewView';
import { istanbulDate } from '@/domain/days';
import { expiredInCopy } from '@/domain/publication/expiredConstants';
import { reviewWords } from '@/messages/desk/review';
import { DeskButton, ReasonField } from '../shared/controls';
import { useIssueWords, useLocale, useWords } from '../shared/words';
import css from './review.module.css';
import { textDifferences, type TextDifference } from './textParts';
import { useState } from 'react';
import { callDesk, type Trouble } from '../shared/callDesk';
import { Callout, DeskDialog, TroubleNotice } from '../shared/feedback';
import { useDesk } from '../shared/useDesk';

interface ReturnDialogProps {
  readonly title: string;
  /** What is returned. */
  readonly place: readonly string[];
  readonly onReturn: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks for the reason of a correction; without one nothing goes back. */
function ReturnDialog({ title, place, onReturn, onClose }: ReturnDialogProps) {
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

interface TextCardProps {
  readonly text: ReviewText;
  readonly metrics: ReviewTexts['metrics'];
  readonly onApprove: () => void;
  readonly onReturn: () => void;
}

/** Shows one text that waits: its new version, its old one, and the two decisions. */
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
      {expiredInCopy(text.after, title, istanbulDate(new Date())).map((issue) => (
        <Callout key={inWords(issue)} tone="warning">
          {inWords(issue)}
        </Callout>
      ))}
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

/** Shows the texts and definitions that wait for a second person. */
export default function TextReview() {
  const locale = useLocale();
  const words = reviewWords[locale];
  const { record, trouble, reload } = useDesk('readReviewTexts', {});
  const [returning, setReturning] = useState<ReviewText | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [failed, setFailed] = useState<Trouble | null>(null);

  const decide = async (text: ReviewText, reason: string | null): Promise<void> => {
    const { collection, id, revision } = text;
    const seen = { collection, id, revision };
    const answer =
      reason === null
        ? await callDesk('approveText', seen)
        : await callDesk('returnText', { ...seen, reason });
    setFailed(answer.kind === 'ok' ? null : answer);
    setSaid(answer.kind === 'ok' ? (reason === null ? words.texts.approved : words.texts.returned) : null);
    await reload();
  };

  return (
    <>
      <h2 className={css.listTitle}>{words.textsTitle}</h2>
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
      {failed !== null && <TroubleNotice trouble={failed} onRetry={() => void reload()} />}
      {said !== null && <Callout tone="success">{said}</Callout>}
      {record?.texts.length === 0 && (
        <Callout tone="success" stands>
          {words.noTexts}
        </Callout>
      )}
      {record?.texts.map((text) => (
        <TextCard
          key={`${text.collection}:${text.id}`}
          text={text}
          metrics={record.metrics}
          onApprove={() => void decide(text, null)}
          onReturn={() => {
            setReturning(text);
          }}
        />
      ))}
      {returning !== null && (
        <ReturnDialog
          title={returning.title[locale]}
          place={['return', returning.collection, returning.id]}
          onClose={() => {
            setReturning(null);
          }}
          onReturn={(reason) => {
            setReturning(null);
            void decide(returning, reason);
          }}
        />
      )}
    </>
  );
}
