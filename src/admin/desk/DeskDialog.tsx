'use client';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { deskWords } from '@/messages/desk/desk';
import css from './desk.module.css';
import { DeskButton } from './DeskButton';
import { useWords } from './useWords';

interface DeskDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The button that does it; without one the dialog only shows something. */
  readonly act?: {
    readonly label: string;
    readonly onClick: () => void;
    readonly disabled?: boolean;
    readonly danger?: boolean;
  };
}

/** A modal question or view: Esc closes it, focus stays inside and goes back where it came from. */
export function DeskDialog({ title, onClose, children, act }: DeskDialogProps) {
  const words = useWords(deskWords);
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={css.dialog} aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId} className={css.dialogTitle}>
        {title}
      </h2>
      {children}
      <div className={css.dialogActions}>
        <DeskButton onClick={onClose}>{act ? words.cancel : words.close}</DeskButton>
        {act && (
          <DeskButton
            kind={act.danger ? 'danger' : 'primary'}
            disabled={act.disabled ?? false}
            onClick={act.onClick}
          >
            {act.label}
          </DeskButton>
        )}
      </div>
    </dialog>
  );
}
