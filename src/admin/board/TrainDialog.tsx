'use client';
import { useState } from 'react';
import type { TrainResult } from '@/contract/trainView';
import { deskWords } from '@/messages/desk/desk';
import { trainWords } from '@/messages/desk/train';
import { callDesk, type Trouble } from '../desk/callDesk';
import { DeskDialog } from '../desk/DeskDialog';
import deskCss from '../desk/desk.module.css';
import { TroubleNotice } from '../desk/TroubleNotice';
import { useDesk } from '../desk/useDesk';
import { useLocale } from '../desk/useWords';
import { TrainResults } from './TrainResults';
import { TrainRows } from './TrainRows';

interface TrainDialogProps {
  readonly edition: string;
  readonly onClose: () => void;
}

/** All booklets together: what each would be, the choice whether to carry over, a typed confirmation, and what became of each. */
export function TrainDialog({ edition, onClose }: TrainDialogProps) {
  const locale = useLocale();
  const words = trainWords[locale];
  const { record, trouble, reload } = useDesk('readTrain', { edition });
  const [carry, setCarry] = useState(false);
  const [confirmation, setConfirmation] = useState('');
  const [working, setWorking] = useState(false);
  const [failed, setFailed] = useState<Trouble | null>(null);
  const [results, setResults] = useState<readonly TrainResult[] | null>(null);
  const rows = record?.rows ?? [];
  const leaving = rows.filter(({ state }) => state === 'complete' || (carry && state === 'carried'));
  const carried = rows.filter(({ state }) => state === 'carried').length;

  const release = async (): Promise<void> => {
    setWorking(true);
    const provinces = leaving.map(({ plate, revision }) => ({ province: plate, revision }));
    const answer = await callDesk('releaseTrain', { edition, confirmation, provinces });
    setWorking(false);
    setFailed(answer.kind === 'ok' ? null : answer);
    if (answer.kind === 'ok') setResults(answer.body.results);
  };
  if (results !== null) {
    return (
      <DeskDialog title={words.resultsTitle(edition)} onClose={onClose}>
        <TrainResults results={results} />
      </DeskDialog>
    );
  }
  const disabled = working || leaving.length === 0 || confirmation.trim() !== edition;
  return (
    <DeskDialog
      title={words.title(edition)}
      onClose={onClose}
      act={{ label: words.release(leaving.length), disabled, onClick: () => void release() }}
    >
      {record === null && trouble === null && <p role="status">{deskWords[locale].loading}</p>}
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
      {failed !== null && <TroubleNotice trouble={failed} onRetry={() => void release()} />}
      {record !== null && (
        <>
          <p>{words.explained}</p>
          <TrainRows rows={rows} />
          {carried > 0 && (
            <label>
              <input
                type="checkbox"
                checked={carry}
                onChange={(event) => {
                  setCarry(event.target.checked);
                }}
              />{' '}
              {words.carry(carried)}
            </label>
          )}
          <label className={deskCss.field}>
            {words.confirm(edition)}
            <input
              value={confirmation}
              autoComplete="off"
              onChange={(event) => {
                setConfirmation(event.target.value);
              }}
            />
          </label>
          {working && <p role="status">{words.working}</p>}
        </>
      )}
    </DeskDialog>
  );
}
