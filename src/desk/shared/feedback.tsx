'use client';
import { useEffect, useId, useRef, type ReactNode, type RefObject } from 'react';
import css from './desk.module.css';
import { addressOf } from '@/contract/addresses';
import { deskWords } from '@/messages/desk/desk';
import type { Trouble } from './callDesk';
import { DeskButton } from './controls';
import { say, useStatusLine } from './status';
import { useLocale, useWords } from './words';
import type { FigureView } from '@/contract/figureView';
import { positionOf } from '@/domain/workflow/position';
import { workflowWords } from '@/messages/desk/workflow';

export type Tone = 'info' | 'success' | 'warning' | 'error';

interface CalloutProps {
  readonly tone: Tone;
  readonly title?: string;
  /** It tells how things stand, and answers nothing that somebody has just done. */
  readonly stands?: boolean;
  readonly children?: ReactNode;
}

/**
 * Shows a boxed message. An error interrupts a screen reader, everything else waits its turn; in the desk's own frame what is
 * done, or went wrong, is said in the status line too, which is in sight wherever the reader has scrolled to.
 */
export function Callout({ tone, title, stands = false, children }: CalloutProps) {
  const box = useRef<HTMLDivElement>(null);
  const isAnswer = !stands && (tone === 'success' || tone === 'error');
  const isRepeated = useSaid(box, isAnswer ? tone : null);
  const role = tone === 'error' ? 'alert' : 'status';
  return (
    <div
      ref={box}
      className={css.notice}
      data-tone={tone}
      role={isRepeated && tone !== 'error' ? undefined : role}
    >
      {title !== undefined && <p className={css.noticeTitle}>{title}</p>}
      {children}
    </div>
  );
}

/** Says in the status line what a box says, each time that it says something else; tells whether there is such a line. */
function useSaid(box: RefObject<HTMLElement | null>, tone: 'success' | 'error' | null): boolean {
  const last = useRef('');
  const { isShown } = useStatusLine();
  useEffect(() => {
    const parts = [...(box.current?.querySelectorAll('p, li') ?? [])].filter(
      (part) => !part.querySelector('p, li, button'),
    );
    const text = (parts.length > 0 ? parts : [box.current])
      .map((part) => part?.textContent.trim() ?? '')
      .join(' ');
    if (tone === null || !isShown || text === last.current) return;
    last.current = text;
    say(text, { tone: tone === 'error' ? 'error' : 'good' });
  });
  return isShown && tone !== null;
}

/** Shows why a request failed and the next step; the typed text stays where it is. */
export function TroubleNotice({ trouble, onRetry }: { trouble: Trouble; onRetry: () => void }) {
  const locale = useLocale();
  const words = deskWords[locale];
  if (trouble.kind === 'refused') {
    return (
      <Callout tone="error" title={words.failed}>
        <ul className={css.plainList}>
          {trouble.issues.map(({ field, message }) => (
            <li key={field + message[locale]}>{message[locale]}</li>
          ))}
        </ul>
      </Callout>
    );
  }
  const { title, body } = trouble.kind === 'logged_out' ? words.loggedOut : words.offline;
  return (
    <Callout tone="error" title={title}>
      <p>{body}</p>
      <p className={css.row}>
        {trouble.kind === 'logged_out' && (
          <a className={css.linkButton} href={addressOf('login')} target="_blank" rel="noreferrer">
            {words.loggedOut.logIn}
          </a>
        )}
        <DeskButton onClick={onRetry}>{words.tryAgain}</DeskButton>
      </p>
    </Callout>
  );
}

/** Shows a figure's state in a word; in review it says at which stage. */
export function StateBadge({ state, stage }: Pick<FigureView, 'state' | 'stage'>) {
  const words = useWords(workflowWords);
  const position = positionOf(state === null ? null : { state, stage });
  return (
    <span className={css.badge} data-state={state ?? 'empty'}>
      {words.positions[position]}
    </span>
  );
}

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

/** Shows a modal question or view: Esc closes it, focus stays inside and goes back where it came from. */
export function DeskDialog({ title, onClose, children, act }: DeskDialogProps) {
  const words = useWords(deskWords);
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const from = document.activeElement;
    dialog.current?.showModal();
    return () => {
      // The browser gives the focus back where it closes the dialog itself, and not where the dialog goes with its page.
      if (from instanceof HTMLElement && document.activeElement === document.body) from.focus();
    };
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
