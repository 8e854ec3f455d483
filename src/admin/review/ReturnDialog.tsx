'use client';
import { useState } from 'react';
import { reviewWords } from '@/messages/desk/review';
import { DeskDialog } from '../desk/DeskDialog';
import { useWords } from '../desk/useWords';
import { ReasonField } from '../desk/ReasonField';

interface ReturnDialogProps {
  readonly title: string;
  readonly onReturn: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why a correction is wanted; without a reason nothing goes back. */
export function ReturnDialog({ title, onReturn, onClose }: ReturnDialogProps) {
  const words = useWords(reviewWords);
  const [reason, setReason] = useState('');
  const isEmpty = reason.trim() === '';
  return (
    <DeskDialog
      title={title}
      onClose={onClose}
      act={{
        label: words.returnDo,
        disabled: isEmpty,
        onClick: () => {
          onReturn(reason.trim());
        },
      }}
    >
      <p>{words.returnExplained}</p>
      <ReasonField label={words.returnReason} rows={4} value={reason} onChange={setReason} />
    </DeskDialog>
  );
}
