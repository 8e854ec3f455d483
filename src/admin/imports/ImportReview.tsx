'use client';
import { useState } from 'react';
import { momentInWords } from '@/domain/days';
import type { ImportView } from '@/contract/importView';
import { importWords } from '@/messages/desk/imports';
import { callDesk, type Trouble } from '../desk/callDesk';
import desk from '../desk/desk.module.css';
import { Callout, TroubleNotice } from '../desk/feedback';
import { useLocale } from '../desk/words';
import { ImportActs } from './ImportActs';
import { ImportBodyView } from './ImportBodyView';

interface ImportReviewProps {
  readonly view: ImportView;
  readonly replace: (view: ImportView) => void;
}

const acts = { withdraw: 'withdrawImport', approve: 'approveImport', return: 'returnImport' } as const;

/** One import: where it stands, everything it brings, and the decision on the whole of it. */
export function ImportReview({ view, replace }: ImportReviewProps) {
  const locale = useLocale();
  const words = importWords[locale];
  const { standing, body } = view;
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const act = async (name: 'withdraw' | 'approve' | 'return', reason = ''): Promise<void> => {
    const seen = { id: standing.id, revision: view.revision, contentHash: body.contentHash };
    const answer = await callDesk(acts[name], { ...seen, reason });
    setTrouble(answer.kind === 'ok' ? null : answer);
    if (answer.kind === 'ok') replace(answer.body);
  };
  return (
    <>
      <h1>
        {words.title}{' '}
        <span className={desk['badge']} data-state={standing.state}>
          {words.states[standing.state]}
        </span>
      </h1>
      <p className={desk['small']}>
        {words.heads.by}: {standing.importedBy}, {momentInWords(standing.importedAt, locale)}
        {standing.decidedBy !== null &&
          standing.decidedAt !== null &&
          ` · ${words.heads.decided}: ${standing.decidedBy}, ${momentInWords(standing.decidedAt, locale)}`}
      </p>
      {standing.returnReason !== null && (
        <Callout tone="warning" title={words.review.returned}>
          <p>{standing.returnReason}</p>
        </Callout>
      )}
      {standing.state === 'approved' && (
        <p>
          <a href={`/${body.edition.code}/`}>{words.review.public}</a>
        </p>
      )}
      {trouble !== null && (
        <TroubleNotice
          trouble={trouble}
          onRetry={() => {
            setTrouble(null);
          }}
        />
      )}
      <ImportActs view={view} onAct={(name, reason) => void act(name, reason)} />
      <ImportBodyView body={body} />
    </>
  );
}
