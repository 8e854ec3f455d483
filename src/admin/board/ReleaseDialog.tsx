'use client';
import { useState } from 'react';
import type { PublicationKind } from '@/domain/booklet/snapshot';
import type { BoardRow } from '@/contract/boardView';
import type { WithdrawalRequest } from '@/domain/publication/releaseIssues';
import { boardWords } from '@/messages/desk/board';
import { deskWords } from '@/messages/desk/desk';
import { callDesk, type Trouble } from '../desk/callDesk';
import { DeskDialog, TroubleNotice } from '../desk/feedback';
import { useDesk } from '../desk/useDesk';
import { useLocale } from '../desk/words';
import { ReleaseChanges, ReleaseErratum, ReleaseIssues } from './ReleaseContents';
import { ReleaseFalls } from './ReleaseFalls';
import { ReleaseForm } from './ReleaseForm';

interface ReleaseDialogProps {
  readonly edition: string;
  readonly row: BoardRow;
  readonly onClose: () => void;
  readonly onReleased: () => void;
}

const noNotice: WithdrawalRequest = { notice: '', noticeEn: '', instead: null };

/** Shows what a publication would hold and change, asks for kind and reason, and publishes. */
export function ReleaseDialog({ edition, row, onClose, onReleased }: ReleaseDialogProps) {
  const locale = useLocale();
  const words = boardWords[locale];
  const place = { edition, province: row.plate };
  const { record, trouble, reload } = useDesk('readRelease', place);
  const [kind, setKind] = useState<PublicationKind | null>(null);
  const [reason, setReason] = useState('');
  const [withdrawal, setWithdrawal] = useState<WithdrawalRequest>(noNotice);
  const [failed, setFailed] = useState<Trouble | null>(null);
  const isFirst = record?.nextNumber === 1;
  // What is wrong with the figures, or has not changed, keeps no booklet from being withdrawn.
  const issues = kind === 'withdrawal' ? [] : (record?.issues ?? []);
  const isTold = kind !== 'withdrawal' || withdrawal.notice.trim() !== '';
  const isReady =
    record !== null && issues.length === 0 && (isFirst || (kind !== null && reason.trim() !== '' && isTold));

  const release = async (): Promise<void> => {
    if (record === null) return;
    const { revision } = record;
    const later = kind === 'withdrawal' ? { kind, reason, ...withdrawal } : { kind, reason };
    const answer = await callDesk('releaseBooklet', { ...place, revision, ...(!isFirst && later) });
    setFailed(answer.kind === 'ok' ? null : answer);
    // What was refused may no longer be what stands here.
    if (answer.kind === 'refused') await reload();
    if (answer.kind === 'ok') onReleased();
  };

  return (
    <DeskDialog
      title={words.releaseTitle(row.name, record?.nextNumber ?? 1)}
      onClose={onClose}
      act={{
        label: kind === 'withdrawal' ? words.withdrawal.act : words.releaseDo,
        danger: kind === 'withdrawal',
        disabled: !isReady,
        onClick: () => void release(),
      }}
    >
      {record === null && trouble === null && <p role="status">{deskWords[locale].loading}</p>}
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
      {failed !== null && <TroubleNotice trouble={failed} onRetry={() => void release()} />}
      {record !== null && (
        <>
          <ReleaseIssues issues={issues} />
          <ReleaseFalls
            release={record}
            onAccepted={(published) => {
              if (published) onReleased();
              else void reload();
            }}
          />
          {kind !== 'withdrawal' && <ReleaseChanges release={record} />}
          {!isFirst && (
            <ReleaseForm
              {...{ kind, reason, withdrawal }}
              standing={record.standing}
              onKind={setKind}
              onReason={setReason}
              onWithdrawal={setWithdrawal}
            />
          )}
          <ReleaseErratum release={record} kind={kind} />
        </>
      )}
    </DeskDialog>
  );
}
