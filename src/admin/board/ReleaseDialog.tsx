'use client';
import { useState } from 'react';
import type { PublicationKind } from '@/domain/booklet/snapshot';
import type { BoardRow, ReleaseView } from '@/domain/publication/boardView';
import { boardWords } from '@/messages/board';
import { deskWords } from '@/messages/desk';
import { callDesk, type Trouble } from '../desk/callDesk';
import { DeskDialog } from '../desk/DeskDialog';
import { TroubleNotice } from '../desk/TroubleNotice';
import { useDesk } from '../desk/useDesk';
import { useLocale } from '../desk/useWords';
import { ReleaseChanges } from './ReleaseChanges';
import { ReleaseFalls } from './ReleaseFalls';
import { ReleaseForm } from './ReleaseForm';
import { ReleaseIssues } from './ReleaseIssues';

interface ReleaseDialogProps {
  readonly edition: string;
  readonly row: BoardRow;
  readonly onClose: () => void;
  readonly onReleased: () => void;
}

/** Shows what a publication would hold and change, asks for kind and reason, and publishes. */
export function ReleaseDialog({ edition, row, onClose, onReleased }: ReleaseDialogProps) {
  const locale = useLocale();
  const words = boardWords[locale];
  const path = `/booklets/${edition}/${row.plate}/release`;
  const { record, trouble, reload } = useDesk<ReleaseView>(path);
  const [kind, setKind] = useState<PublicationKind | null>(null);
  const [reason, setReason] = useState('');
  const [failed, setFailed] = useState<Trouble | null>(null);
  const isFirst = record?.nextNumber === 1;
  // What is wrong with the figures, or has not changed, keeps no booklet from being withdrawn.
  const issues = kind === 'withdrawal' ? [] : (record?.issues ?? []);
  const isReady =
    record !== null && issues.length === 0 && (isFirst || (kind !== null && reason.trim() !== ''));

  const release = async (): Promise<void> => {
    if (record === null) return;
    const { revision } = record;
    const answer = await callDesk(path, isFirst ? { revision } : { revision, kind, reason });
    setFailed(answer.kind === 'ok' ? null : answer);
    // What was refused may no longer be what stands here.
    if (answer.kind === 'refused') await reload();
    if (answer.kind === 'ok') onReleased();
  };

  return (
    <DeskDialog
      title={words.releaseTitle(row.name, record?.nextNumber ?? 1)}
      onClose={onClose}
      act={{ label: words.releaseDo, disabled: !isReady, onClick: () => void release() }}
    >
      {record === null && trouble === null && <p role="status">{deskWords[locale].loading}</p>}
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
      {failed !== null && <TroubleNotice trouble={failed} onRetry={() => void release()} />}
      {record !== null && (
        <>
          <ReleaseIssues issues={issues} />
          <ReleaseFalls release={record} onAccepted={() => void reload()} />
          <ReleaseChanges release={record} />
          {!isFirst && <ReleaseForm {...{ kind, reason }} onKind={setKind} onReason={setReason} />}
        </>
      )}
    </DeskDialog>
  );
}
