'use client';
import { useState } from 'react';
import type { ImportView } from '@/contract/importView';
import { importWords } from '@/messages/desk/imports';
import { DeskButton, ReasonField } from '../shared/controls';
import { Callout, DeskDialog, TroubleNotice } from '../shared/feedback';
import desk from '../shared/desk.module.css';
import { useIssueWords, useLocale, useWords } from '../shared/words';
import { momentInWords } from '@/domain/days';
import { callDesk, type Trouble } from '../shared/callDesk';
import { ImportBodyView } from './ImportBodyView';

interface ImportActsProps {
  readonly view: ImportView;
  readonly onAct: (name: 'withdraw' | 'approve' | 'return', reason?: string) => void;
}

/** Shows the buttons to decide, or take back, this import; none once it has been decided. */
export function ImportActs({ view, onAct }: ImportActsProps) {
  const words = useWords(importWords).review;
  const say = useIssueWords();
  const [asked, setAsked] = useState<'approve' | 'return' | null>(null);
  const { barred, standing, body } = view;
  if (standing.state !== 'in_review') return null;
  const close = (): void => {
    setAsked(null);
  };
  const against = barred.approve?.problem === 'four_eyes' ? barred.approve : null;
  return (
    <div className={desk['row']}>
      {(barred.approve === null || against !== null) && (
        <DeskButton
          kind="primary"
          disabled={against !== null}
          explanation={against === null ? undefined : say(against)}
          onClick={() => {
            setAsked('approve');
          }}
        >
          {words.approve}
        </DeskButton>
      )}
      {barred.return === null && (
        <DeskButton
          onClick={() => {
            setAsked('return');
          }}
        >
          {words.return}
        </DeskButton>
      )}
      {barred.recall === null && (
        <DeskButton
          onClick={() => {
            onAct('withdraw');
          }}
        >
          {words.withdraw}
        </DeskButton>
      )}
      {asked === 'approve' && (
        <DeskDialog
          title={words.approveTitle(body.edition.code)}
          onClose={close}
          act={{
            label: words.approve,
            onClick: () => {
              close();
              onAct('approve');
            },
          }}
        >
          <p>{words.approveExplained(body.findings.counts.rows)}</p>
        </DeskDialog>
      )}
      {asked === 'return' && (
        <ReturnImport
          id={standing.id}
          onClose={close}
          onReturn={(reason) => {
            close();
            onAct('return', reason);
          }}
        />
      )}
    </div>
  );
}

function ReturnImport({
  id,
  onClose,
  onReturn,
}: {
  readonly id: string;
  readonly onClose: () => void;
  readonly onReturn: (reason: string) => void;
}) {
  const words = useWords(importWords).review;
  const [reason, setReason] = useState('');
  return (
    <DeskDialog
      title={words.returnTitle}
      onClose={onClose}
      act={{
        label: words.return,
        disabled: reason.trim() === '',
        onClick: () => {
          onReturn(reason.trim());
        },
      }}
    >
      <ReasonField
        label={words.returnReason}
        rows={4}
        value={reason}
        onChange={setReason}
        place={['return', 'import', id]}
      />
    </DeskDialog>
  );
}

interface ImportReviewProps {
  readonly view: ImportView;
  readonly replace: (view: ImportView) => void;
}

const acts = { withdraw: 'withdrawImport', approve: 'approveImport', return: 'returnImport' } as const;

/** Shows one import: where it stands, everything it brings, and the decision on the whole of it. */
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
