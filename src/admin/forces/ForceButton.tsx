'use client';
import { useState } from 'react';
import type { BoardRow } from '@/contract/boardView';
import { forceWords } from '@/messages/desk/forces';
import { DeskButton } from '../desk/controls';
import { useWords } from '../desk/words';
import { ForceDialog } from './ForceDialog';

interface ForceButtonProps {
  readonly edition: string;
  readonly row: BoardRow;
  /** The board may stand otherwise now. */
  readonly onClosed: () => void;
}

/** Opens the exceptional acts of one province; not there for whoever has no part in them, nor where nothing is entered. */
export function ForceButton({ edition, row, onClosed }: ForceButtonProps) {
  const words = useWords(forceWords);
  const [open, setOpen] = useState(false);
  if (row.barred.forces !== null || row.progress.entered === 0) return null;
  return (
    <>
      <DeskButton
        kind="quiet"
        label={words.buttonLabel(row.name)}
        onClick={() => {
          setOpen(true);
        }}
      >
        {words.button}
      </DeskButton>
      {open && (
        <ForceDialog
          edition={edition}
          plate={row.plate}
          province={row.name}
          onClose={() => {
            setOpen(false);
            onClosed();
          }}
        />
      )}
    </>
  );
}
