'use client';
import { useState } from 'react';
import { loginWords } from '@/messages/desk/login';
import css from '@/desk/shared/desk.module.css';
import { DeskForm } from '@/desk/shared/DeskForm';
import { addressOf } from '@/contract/addresses';
import { useLocale, useWords } from '@/desk/shared/words';
import { LoginField, SubmitButton } from './LoginField';
import own from './login.module.css';
import type { Problem } from '@/domain/problem';
import { problemText } from '@/messages/problems/problems';
import { CodeStep, EnrolStep, RecoveryStep } from './CodeSteps';
import { EntranceDesk } from './ForgotDesk';
import { useSignIn } from './useSignIn';

interface PasswordStepProps {
  readonly provider: string | null;
  readonly goal: string;
  readonly busy: boolean;
  readonly onSubmit: (email: string, password: string) => void;
}

/** Asks for address and password, or leads to the ministry's own login. */
export function PasswordStep({ provider, goal, busy, onSubmit }: PasswordStepProps) {
  const words = useWords(loginWords);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  return (
    <DeskForm
      onSubmit={() => {
        if (!busy) onSubmit(email, password);
      }}
    >
      <h1>{words.title}</h1>
      <p className={css['small']}>{words.intro}</p>
      <LoginField
        name="email"
        type="email"
        autoComplete="username"
        label={words.email}
        value={email}
        onChange={setEmail}
      />
      <LoginField
        name="password"
        type="password"
        autoComplete="current-password"
        label={words.password}
        value={password}
        onChange={setPassword}
      />
      <SubmitButton busy={busy}>{words.logIn}</SubmitButton>
      <p className={own['aside']}>
        <a href={addressOf('forgot')}>{words.forgot}</a>
      </p>
      {provider !== null && (
        <p className={own['provider']}>
          <span className={css['small']}>{words.or}</span>
          <a className={css['linkButton']} href={`/api/users/provider?hedef=${encodeURIComponent(goal)}`}>
            {words.withProvider(provider)}
          </a>
        </p>
      )}
    </DeskForm>
  );
}

interface LoginDeskProps {
  /** Where to go afterwards. */
  readonly goal: string;
  /** Name of the identity provider; null without one. */
  readonly provider: string | null;
  /** What went wrong before somebody came here: at the provider's, or with the session. */
  readonly trouble: Problem | null;
}

/** Shows the steps of signing in, one by one. */
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
