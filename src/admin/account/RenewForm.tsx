'use client';
import { useState } from 'react';
import { secondFactorWords } from '@/messages/desk/secondFactor';
import { callDesk, type Trouble } from '../desk/callDesk';
import { DeskButton, DeskField } from '../desk/controls';
import desk from '../desk/desk.module.css';
import { DeskForm } from '../desk/DeskForm';
import { TroubleNotice } from '../desk/feedback';
import { issuesIn, troubleBeside } from '../desk/useDesk';
import { useWords } from '../desk/words';

interface RenewFormProps {
  readonly onCancel: () => void;
  readonly onRenewed: (codes: readonly string[]) => void;
}

/** Asks for a code of the app, and hands on the new recovery codes. */
export function RenewForm({ onCancel, onRenewed }: RenewFormProps) {
  const words = useWords(secondFactorWords);
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const send = async (): Promise<void> => {
    setBusy(true);
    const answer = await callDesk('renewRecoveryCodes', { code });
    setBusy(false);
    if (answer.kind === 'ok') onRenewed(answer.body.recoveryCodes);
    else setTrouble(answer);
  };
  const beside = troubleBeside(trouble, ['code']);
  return (
    <DeskForm
      onSubmit={() => {
        if (!busy) void send();
      }}
    >
      <p>{words.explain}</p>
      {beside !== null && <TroubleNotice trouble={beside} onRetry={() => void send()} />}
      <DeskField label={words.code} issues={issuesIn(trouble, 'code')}>
        <input
          type="text"
          required
          inputMode="numeric"
          autoComplete="one-time-code"
          spellCheck={false}
          autoFocus
          value={code}
          onChange={(event) => {
            setCode(event.target.value);
          }}
        />
      </DeskField>
      <p className={desk['row']}>
        <button type="submit" className={desk['button']} data-kind="primary" aria-disabled={busy}>
          {words.show}
        </button>
        <DeskButton onClick={onCancel}>{words.cancel}</DeskButton>
      </p>
    </DeskForm>
  );
}
