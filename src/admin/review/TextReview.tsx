'use client';
import { useState } from 'react';
import type { ReviewText } from '@/contract/reviewView';
import { reviewWords } from '@/messages/desk/review';
import { callDesk, type Trouble } from '../desk/callDesk';
import { Notice } from '../desk/Notice';
import { TroubleNotice } from '../desk/TroubleNotice';
import { useDesk } from '../desk/useDesk';
import { useLocale } from '../desk/useWords';
import { ReturnDialog } from './ReturnDialog';
import { TextCard } from './TextCard';
import css from './review.module.css';

/** Texts and definitions that wait for a second person. */
export function TextReview() {
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
      {said !== null && <Notice tone="success">{said}</Notice>}
      {record?.texts.length === 0 && <Notice tone="success">{words.noTexts}</Notice>}
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
