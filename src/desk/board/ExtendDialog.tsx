'use client';
import { useState } from 'react';
import type { BoardRow, BoardView } from '@/contract/boardView';
import { boardWords } from '@/messages/desk/board';
import { callDesk, type Trouble } from '../shared/callDesk';
import { DeskButton, ReasonField } from '../shared/controls';
import { DayInput } from '../shared/DayInput';
import deskCss from '../shared/desk.module.css';
import { DeskDialog, TroubleNotice } from '../shared/feedback';
import { useWords } from '../shared/words';

interface ExtendDialogProps {
  readonly edition: string;
  readonly row: BoardRow;
  /** All provinces of the edition: others may get the same time. */
  readonly rows: readonly BoardRow[];
  readonly onClose: () => void;
  readonly onExtended: (board: BoardView) => void;
  /** What is on the board is not what stands any more. */
  readonly onRefused: () => Promise<void>;
}

/** Gives one province or several more time: until which day, and why. */
export function ExtendDialog({ edition, row, rows, onClose, onExtended, onRefused }: ExtendDialogProps) {
  const words = useWords(boardWords);
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const [plates, setPlates] = useState<readonly string[]>([row.plate]);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  const extend = async (): Promise<void> => {
    const chosen = rows.filter(({ plate }) => plates.includes(plate));
    const provinces = chosen.map(({ plate, revision }) => ({ province: plate, revision }));
    const answer = await callDesk('grantExceptions', { edition, until, reason, provinces });
    if (answer.kind === 'ok') {
      onExtended(answer.body);
      return;
    }
    setTrouble(answer);
    if (answer.kind === 'refused') await onRefused();
  };

  return (
    <DeskDialog
      title={words.extendTitle(row.name)}
      onClose={onClose}
      act={{
        label: words.extendDo,
        disabled: until === '' || reason.trim() === '' || plates.length === 0,
        onClick: () => void extend(),
      }}
    >
      <p>{words.extendExplained}</p>
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void extend()} />}
      <label className={deskCss.field}>
        {words.extendUntil}
        <DayInput required value={until} onChange={setUntil} />
      </label>
      <ReasonField
        label={words.extendReason}
        rows={3}
        value={reason}
        onChange={setReason}
        place={['extend', edition, row.plate]}
      />
      <Provinces {...{ rows, plates }} onChange={setPlates} />
    </DeskDialog>
  );
}

interface ProvincesProps extends Pick<ExtendDialogProps, 'rows'> {
  readonly plates: readonly string[];
  readonly onChange: (plates: readonly string[]) => void;
}

/** The other provinces that get the same time; closed until somebody asks for it. */
function Provinces({ rows, plates, onChange }: ProvincesProps) {
  const words = useWords(boardWords);
  return (
    <details>
      <summary>{words.extendOthers(plates.length)}</summary>
      <DeskButton
        kind="quiet"
        onClick={() => {
          onChange(rows.map(({ plate }) => plate));
        }}
      >
        {words.extendAll}
      </DeskButton>
      <ul className={deskCss.plainList}>
        {rows.map(({ plate, name }) => (
          <li key={plate}>
            <label>
              <input
                type="checkbox"
                checked={plates.includes(plate)}
                onChange={({ target }) => {
                  onChange(target.checked ? [...plates, plate] : plates.filter((each) => each !== plate));
                }}
              />{' '}
              {name}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
