'use client';
import { useState } from 'react';
import type { BoardEdition, BoardRow, BoardView } from '@/contract/boardView';
import { adoptWords } from '@/messages/desk/adopt';
import { trainWords } from '@/messages/desk/train';
import { DeskButton, ReasonField } from '../desk/controls';
import { useLocale, useWords } from '../desk/words';
import { AdoptDialog } from './AdoptDialog';
import { TrainDialog } from './TrainDialog';
import { boardWords } from '@/messages/desk/board';
import { callDesk, type Trouble } from '../desk/callDesk';
import { DeskDialog, TroubleNotice } from '../desk/feedback';
import deskCss from '../desk/desk.module.css';
import { monthInWords } from '@/domain/days';
import { deskWords } from '@/messages/desk/desk';
import { hasEntered, isOut } from './boardFilter';
import css from './board.module.css';

interface EditionToolsProps {
  readonly edition: BoardEdition;
  readonly reload: () => Promise<void>;
  readonly onSaid: (said: string | null) => void;
}

/** Shows the publisher's acts on a whole edition: take in later texts, release all booklets together. */
export function EditionTools({ edition, reload, onSaid }: EditionToolsProps) {
  const locale = useLocale();
  const [open, setOpen] = useState<'adopt' | 'train' | null>(null);
  const { code, barred } = edition;
  const close = (): void => {
    setOpen(null);
    void reload();
  };
  return (
    <>
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
        <input
          type="date"
          required
          value={until}
          onChange={(event) => {
            setUntil(event.target.value);
          }}
        />
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

interface EditionHeadLineProps {
  readonly board: BoardView;
  readonly replace: (board: BoardView) => void;
  readonly reload: () => Promise<void>;
  readonly onSaid: (said: string | null) => void;
  readonly onTrouble: (trouble: Trouble | null) => void;
}

type Move = 'open' | 'close';

/** Shows which edition this is, how far it is, and the buttons that open or close it. */
export function EditionHeadLine({ board, replace, reload, onSaid, onTrouble }: EditionHeadLineProps) {
  const locale = useLocale();
  const words = boardWords[locale];
  const [asking, setAsking] = useState<Move | null>(null);
  const { edition, rows } = board;

  const move = async (to: Move): Promise<void> => {
    setAsking(null);
    const answer = await callDesk(to === 'open' ? 'openEdition' : 'closeEdition', {
      edition: edition.code,
      revision: edition.revision,
    });
    onTrouble(answer.kind === 'ok' ? null : answer);
    onSaid(answer.kind === 'ok' ? (to === 'open' ? words.opened : words.closed) : null);
    if (answer.kind === 'ok') replace(answer.body);
    if (answer.kind === 'refused') await reload();
  };

  return (
    <div className={css.head}>
      <div>
        <p className={css.editionLine}>
          <strong>{edition.code}</strong> · {monthInWords(edition.year, edition.month, locale)} ·{' '}
          {deskWords[locale].editionStates[edition.state]}
        </p>
        {rows.length > 0 && (
          <p className={css.small}>
            {words.totals(rows.filter(hasEntered).length, rows.filter(isOut).length, rows.length)}
            <br />
            {words.release[edition.releaseMode]}
          </p>
        )}
      </div>
      {(['open', 'close'] as const).map(
        (to) =>
          edition.barred[to] === null && (
            <DeskButton
              key={to}
              kind={to === 'open' ? 'primary' : 'plain'}
              onClick={() => {
                setAsking(to);
              }}
            >
              {words[to]}
            </DeskButton>
          ),
      )}
      <EditionTools edition={edition} reload={reload} onSaid={onSaid} />
      {asking !== null && (
        <DeskDialog
          title={asking === 'open' ? words.openTitle(edition.code) : words.closeTitle(edition.code)}
          onClose={() => {
            setAsking(null);
          }}
          act={{ label: words[asking], onClick: () => void move(asking) }}
        >
          <p>{asking === 'open' ? words.openExplained : words.closeExplained}</p>
        </DeskDialog>
      )}
    </div>
  );
}
