'use client';
import { useState } from 'react';
import type { BoardPublication, BoardTyping } from '@/contract/boardView';
import { endpointAddressOf } from '@/contract/endpointAddress';
import { dateInWords } from '@/domain/days';
import { typedReleaseWords } from '@/messages/desk/release/typedRelease';
import { callDesk, type Trouble } from '../shared/callDesk';
import { DeskButton, DeskField, ReasonField } from '../shared/controls';
import { DeskDialog, TroubleNotice } from '../shared/feedback';
import { useLocale } from '../shared/words';
import css from './board.module.css';

interface TypedReleaseDialogProps {
  readonly name: string;
  readonly publication: BoardPublication;
  readonly typing: BoardTyping;
  readonly onClose: () => void;
  /** Called with what is said of it when the files were released or given up. */
  readonly onDone: (said: string) => void;
  /** What is on the board is not what stands any more. */
  readonly onRefused: () => Promise<void>;
}

/** Lets a publisher open the PDF that was made, and release it by typing two parts of the hash that it prints. */
export function TypedReleaseDialog(props: TypedReleaseDialogProps) {
  const { name, publication, typing, onClose, onDone, onRefused } = props;
  const locale = useLocale();
  const words = typedReleaseWords[locale];
  const [typed, setTyped] = useState({ first: '', second: '' });
  const [reason, setReason] = useState('');
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const { id, number } = publication;

  const after = async (answer: { readonly kind: 'ok' } | Trouble, said: string): Promise<void> => {
    if (answer.kind === 'ok') {
      onDone(said);
      return;
    }
    setTrouble(answer);
    await onRefused();
  };
  const release = async (): Promise<void> =>
    after(await callDesk('typeRelease', { publication: id, ...typed }), words.released(name));
  const refuse = async (): Promise<void> =>
    after(await callDesk('refuseRelease', { publication: id, reason }), words.refused(name));

  return (
    <DeskDialog
      title={words.title(name, number)}
      onClose={onClose}
      act={{
        label: words.release,
        disabled: typed.first.trim() === '' || typed.second.trim() === '',
        onClick: () => void release(),
      }}
    >
      <p>{words.explained}</p>
      <p>
        <a
          href={endpointAddressOf('readWaitingPdf', { publication: id }).path}
          target="_blank"
          rel="noreferrer"
        >
          {words.open}
        </a>
      </p>
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void release()} />}
      {(['first', 'second'] as const).map((field, index) => (
        <DeskField
          key={field}
          label={words.chunk(typing.asked[index] ?? 0)}
          hint={words.chunkHint}
          issues={[]}
        >
          <input
            value={typed[field]}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={20}
            onChange={({ target }) => {
              setTyped({ ...typed, [field]: target.value });
            }}
          />
        </DeskField>
      ))}
      <p className={css.small}>
        {words.left(typing.left)} · {words.until(dateInWords(typing.until, locale))}
      </p>
      <details>
        <summary>{words.refuse}</summary>
        <p className={css.small}>{words.refuseExplained}</p>
        <ReasonField
          label={words.refuseReason}
          rows={2}
          value={reason}
          onChange={setReason}
          place={['refuseRelease', id]}
        />
        <DeskButton kind="danger" disabled={reason.trim() === ''} onClick={() => void refuse()}>
          {words.refuse}
        </DeskButton>
      </details>
    </DeskDialog>
  );
}
