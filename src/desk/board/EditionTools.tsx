'use client';
import { useState } from 'react';
import type { BoardEdition, BoardView } from '@/contract/boardView';
import { datesWords } from '@/messages/desk/editionDates';
import { adoptWords } from '@/messages/desk/release/adopt';
import { trainWords } from '@/messages/desk/release/train';
import { DeskButton } from '../shared/controls';
import { useLocale } from '../shared/words';
import { DatesDialog } from './DatesDialog';
import { AdoptDialog } from './AdoptDialog';
import { TrainDialog } from './TrainDialog';

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
