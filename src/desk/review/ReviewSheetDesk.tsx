'use client';
import { useState } from 'react';
import { evaluateChecks } from '@/domain/checks/evaluateChecks';
import type { ReviewSheet } from '@/contract/reviewView';
import { reviewWords } from '@/messages/desk/review';
import { Callout, TroubleNotice } from '../shared/feedback';
import { useLocale } from '../shared/words';
import { ReturnDialog, ReviewAnswerLine, ReviewBar } from './ReviewBar';
import { ReviewForces } from './ReviewForces';
import { ReviewGroupCard } from './ReviewGroupCard';
import css from './review.module.css';
import { useReview } from './useReview';

interface ReviewSheetDeskProps {
  readonly sheet: ReviewSheet;
  readonly replace: (sheet: ReviewSheet) => void;
  readonly reload: () => Promise<void>;
}

/** Shows the waiting figures of one sheet, sentence by sentence. */
export function ReviewSheetDesk({ sheet, replace, reload }: ReviewSheetDeskProps) {
  const locale = useLocale();
  const words = reviewWords[locale];
  const desk = useReview(sheet, replace);
  const [isReturning, setIsReturning] = useState(false);
  const skipped = sheet.forces.flatMap((force) => force.skipped);
  return (
    <>
      {desk.trouble !== null && <TroubleNotice trouble={desk.trouble} onRetry={() => void reload()} />}
      <ReviewAnswerLine last={desk.last} />
      <ReviewForces forces={sheet.forces} />
      <FailingChecks sheet={sheet} />
      {sheet.groups.length === 0 ? (
        <Callout tone="success" stands>
          {words.nothingMore}
        </Callout>
      ) : (
        <ReviewBar
          sheet={sheet}
          desk={desk}
          onReturn={() => {
            setIsReturning(true);
          }}
        />
      )}
      {sheet.groups.map((group) => (
        <ReviewGroupCard
          key={group.key}
          group={group}
          answers={desk.answers}
          skipped={skipped}
          selected={desk.selected}
          onSelect={(metric, isSelected) => {
            desk.select([metric], isSelected);
          }}
        />
      ))}
      {isReturning && (
        <ReturnDialog
          title={words.returnTitle(desk.selected.size)}
          place={['return', sheet.edition.code, sheet.province.plate]}
          onClose={() => {
            setIsReturning(false);
          }}
          onReturn={(reason) => {
            setIsReturning(false);
            void desk.act('return', reason);
          }}
        />
      )}
    </>
  );
}

function FailingChecks({ sheet }: { sheet: ReviewSheet }) {
  const locale = useLocale();
  const failing = evaluateChecks(sheet.checks, (metric) => sheet.values[metric] ?? null).filter(
    ({ outcome }) => outcome === 'fails',
  );
  if (failing.length === 0) return <p className={css.small}>✓ {reviewWords[locale].checksHold}</p>;
  return (
    <Callout tone="warning" title={reviewWords[locale].checksTitle}>
      <ul>
        {failing.map(({ check }) => (
          <li key={check.key}>{check.message[locale]}</li>
        ))}
      </ul>
    </Callout>
  );
}
