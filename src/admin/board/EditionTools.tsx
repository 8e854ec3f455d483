'use client';
import { useState } from 'react';
import type { BoardEdition } from '@/contract/boardView';
import { adoptWords } from '@/messages/desk/adopt';
import { trainWords } from '@/messages/desk/train';
import { DeskButton } from '../desk/DeskButton';
import { useLocale } from '../desk/useWords';
import { AdoptDialog } from './AdoptDialog';
import { TrainDialog } from './TrainDialog';

interface EditionToolsProps {
  readonly edition: BoardEdition;
  readonly reload: () => Promise<void>;
  readonly onSaid: (said: string | null) => void;
}

/** What the publisher does with a whole edition: take in later texts, release all booklets together. */
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
