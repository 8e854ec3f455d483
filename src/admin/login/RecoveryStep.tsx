'use client';
import { loginWords } from '@/messages/desk/login';
import { useWords } from '../desk/useWords';
import { RecoveryCodes } from './RecoveryCodes';

interface RecoveryStepProps {
  readonly codes: readonly string[];
  readonly onDone: () => void;
}

/** The last step of setting up: the recovery codes. */
export function RecoveryStep(props: RecoveryStepProps) {
  const { recovery } = useWords(loginWords);
  return (
    <>
      <h1>{recovery.title}</h1>
      <RecoveryCodes {...props} />
    </>
  );
}
