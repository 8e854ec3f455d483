import { useState } from 'react';
import { accountChangeWords } from '@/messages/desk/accountChanges';
import { DeskButton, ReasonField } from '../shared/controls';
import { useLocale } from '../shared/words';

interface ReasonedActProps {
  /** What the button says, and where half a reason is kept. */
  readonly label: string;
  readonly place: readonly string[];
  readonly busy: boolean;
  readonly onAct: (reason: string) => void;
}

/** Asks why before an act is proposed: the second person reads it. */
export function ReasonedAct({ label, place, busy, onAct }: ReasonedActProps) {
  const words = accountChangeWords[useLocale()];
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  if (!asking)
    return (
      <DeskButton
        disabled={busy}
        onClick={() => {
          setAsking(true);
        }}
      >
        {label}
      </DeskButton>
    );
  return (
    <>
      <p>{words.needsSecond}</p>
      <ReasonField label={words.why} rows={2} value={reason} onChange={setReason} place={place} />
      <DeskButton
        kind="primary"
        disabled={busy || reason.trim() === ''}
        onClick={() => {
          onAct(reason);
        }}
      >
        {words.propose}
      </DeskButton>
    </>
  );
}
