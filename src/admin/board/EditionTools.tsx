'use client';
import { useState } from 'react';
import type { BoardEdition, BoardRow, BoardView } from '@/contract/boardView';
import { datesWords } from '@/messages/desk/editionDates';
import { adoptWords } from '@/messages/desk/adopt';
import { trainWords } from '@/messages/desk/train';
import { DeskButton, ReasonField } from '../desk/controls';
import { DayInput } from '../desk/DayField';
import { useLocale, useWords } from '../desk/words';
import { DatesDialog } from './DatesDialog';
import { AdoptDialog } from './AdoptDialog';
import { TrainDialog } from './TrainDialog';
import { boardWords } from '@/messages/desk/board';
import { callDesk, type Trouble } from '../desk/callDesk';
import { DeskDialog, TroubleNotice } from '../desk/feedback';
import deskCss from '../desk/desk.module.css';

interface EditionToolsProps {
  readonly edition: BoardEdition;
  readonly reload: () => Promise<void>;
  readonly replace: (board: BoardView) => void;
  readonly onSaid: (said: string | null) => void;
}

/** Shows the publisher's acts on a whole edition: take in later texts, release all booklets together. */
export function EditionTools({ edition, reload, replace, onSaid }: EditionToolsProps) {
  const locale = useLocale();
  const [open, setOpen] = useState<'adopt' | 'train' | 'dates' | null>(null);
  const { code, barred } = edition;
  const close = (): void => {
    setOpen(null);
    void reload();
  };
  const isDatesMatter = barred.dates === null || edition.proposals.some(({ state }) => state === 'waiting');
  return (
    <>
      {isDatesMatter && (
        <DeskButton
          onClick={() => {
            setOpen('dates');
          }}
        >
          {barred.dates === null ? datesWords[locale].button : datesWords[locale].waiting}
        </DeskButton>
      )}
      {barred.adopt === null && (
        <DeskButton
          onClick={() => {
            setOpen('adopt');
          }}
        >
          {adoptWords[locale].button}
        </DeskButton>
      )}
      {barred.train === null && (
        <DeskButton
          kind="primary"
          onClick={() => {
            setOpen('train');
          }}
        >
          {trainWords[locale].button}
        </DeskButton>
      )}
      {open === 'dates' && (
        <DatesDialog
          edition={edition}
          onClose={close}
          onDone={(board) => {
            replace(board);
            onSaid(datesWords[locale].said);
          }}
          onRefused={reload}
        />
      )}
      {open === 'train' && <TrainDialog edition={code} onClose={close} />}
      {open === 'adopt' && (
        <AdoptDialog
          edition={code}
          onClose={close}
          onAdopted={(texts) => {
            onSaid(adoptWords[locale].adopted(texts));
            close();
          }}
        />
      )}
    </>
  );
}

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
        <DayInput required value={until} onChange={setUntil} />
      </label>
      <ReasonField
        label={words.extendReason}
        rows={3}
        value={reason}
        onChange={setReason}
        place={['extend', edition, plate]}
      />
    </DeskDialog>
  );
}
