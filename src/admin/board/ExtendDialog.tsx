'use client';
import { useState } from 'react';
import type { BoardRow, BoardView } from '@/contract/boardView';
import { boardWords } from '@/messages/desk/board';
import { callDesk, type Trouble } from '../desk/callDesk';
import { DeskDialog } from '../desk/DeskDialog';
import deskCss from '../desk/desk.module.css';
import { TroubleNotice } from '../desk/TroubleNotice';
import { useWords } from '../desk/useWords';
import { ReasonField } from '../desk/ReasonField';

interface ExtendDialogProps {
  readonly edition: string;
  readonly row: BoardRow;
  readonly onClose: () => void;
  readonly onExtended: (board: BoardView) => void;
  /** What is on the board is not what stands any more. */
  readonly onRefused: () => Promise<void>;
}

/** Gives one province more time: until which day, and why. */
export function ExtendDialog({ edition, row, onClose, onExtended, onRefused }: ExtendDialogProps) {
  const words = useWords(boardWords);
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const { plate, name, revision } = row;

  const extend = async (): Promise<void> => {
    const answer = await callDesk('grantException', { edition, province: plate, revision, until, reason });
    if (answer.kind === 'ok') {
      onExtended(answer.body);
      return;
    }
    setTrouble(answer);
    if (answer.kind === 'refused') await onRefused();
  };

  return (
    <DeskDialog
      title={words.extendTitle(name)}
      onClose={onClose}
      act={{
        label: words.extendDo,
        disabled: until === '' || reason.trim() === '',
        onClick: () => void extend(),
      }}
    >
      <p>{words.extendExplained}</p>
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void extend()} />}
      <label className={deskCss.field}>
        {words.extendUntil}
        <input
          type="date"
          required
          value={until}
          onChange={(event) => {
            setUntil(event.target.value);
          }}
        />
      </label>
      <ReasonField label={words.extendReason} rows={3} value={reason} onChange={setReason} />
    </DeskDialog>
  );
}
