'use client';
import type { Problem } from '@/domain/problem';
import { problemText } from '@/messages/problems/problems';
import { useLocale } from '../desk/words';
import { CodeStep, EnrolStep, RecoveryStep } from './CodeSteps';
import { EntranceDesk } from './EntranceDesk';
import { PasswordStep } from './PasswordStep';
import { useSignIn } from './useSignIn';

interface LoginDeskProps {
  /** Where to go afterwards. */
  readonly goal: string;
  /** Name of the identity provider; null without one. */
  readonly provider: string | null;
  /** What went wrong before somebody came here: at the provider's, or with the session. */
  readonly trouble: Problem | null;
}

/** Signing in, step by step. */
export function LoginDesk({ goal, provider, trouble }: LoginDeskProps) {
  const locale = useLocale();
  const signIn = useSignIn(goal);
  const { answer, messages, busy } = signIn;
  const said = messages ?? (trouble === null ? [] : [problemText({ problem: trouble }, locale)]);
  return (
    <EntranceDesk said={said}>
      {answer.step === 'none' && (
        <PasswordStep provider={provider} goal={goal} busy={busy} onSubmit={signIn.logIn} />
      )}
      {answer.step === 'code' && <CodeStep busy={busy} onSubmit={signIn.giveCode} onBack={signIn.begin} />}
      {answer.step === 'enrol' && (
        <EnrolStep
          secret={answer.secret}
          uri={answer.uri}
          busy={busy}
          onSubmit={signIn.giveCode}
          onBack={signIn.begin}
        />
      )}
      {answer.step === 'open' && answer.recoveryCodes.length > 0 && (
        <RecoveryStep codes={answer.recoveryCodes} onDone={signIn.leave} />
      )}
    </EntranceDesk>
  );
}
