'use client';
import { useState } from 'react';
import type { ImportView } from '@/contract/importView';
import { importWords } from '@/messages/desk/imports';
import { DeskButton, ReasonField } from '../desk/controls';
import { DeskDialog } from '../desk/feedback';
import desk from '../desk/desk.module.css';
import { useIssueWords, useWords } from '../desk/words';

interface ImportActsProps {
  readonly view: ImportView;
  readonly onAct: (name: 'withdraw' | 'approve' | 'return', reason?: string) => void;
}

/** The buttons of whoever may decide, or take back, this import; none when it has been decided. */
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
  onClose,
  onReturn,
}: {
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
      <ReasonField label={words.returnReason} rows={4} value={reason} onChange={setReason} />
    </DeskDialog>
  );
}
