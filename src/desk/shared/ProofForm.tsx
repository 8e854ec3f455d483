import { useState } from 'react';
import { secondFactorWords } from '@/messages/entrance/secondFactor';
import { callDesk, type Trouble } from './callDesk';
import { DeskField } from './controls';
import { DeskForm } from './DeskForm';
import desk from './desk.module.css';
import { DeskDialog, TroubleNotice } from './feedback';
import { issuesIn, troubleBeside } from './useDesk';
import { useWords } from './words';

/** Asks for the second factor, and tells whether it was proved. */
export default function ProofForm({ onEnd }: { readonly onEnd: (proved: boolean) => void }) {
  const words = useWords(secondFactorWords);
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const send = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const answer = await callDesk('proveAgain', { code });
    setBusy(false);
    if (answer.kind === 'ok') onEnd(true);
    else setTrouble(answer);
  };
  const beside = troubleBeside(trouble, ['code']);
  return (
    <DeskDialog
      title={words.again}
      onClose={() => {
        onEnd(false);
      }}
    >
      <p>{words.whyAgain}</p>
      <DeskForm onSubmit={() => void send()}>
        {beside !== null && <TroubleNotice trouble={beside} onRetry={() => void send()} />}
        <DeskField label={words.anyCode} issues={issuesIn(trouble, 'code')}>
          <input
            type="text"
            required
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
            {words.goOn}
          </button>
        </p>
      </DeskForm>
    </DeskDialog>
  );
}
