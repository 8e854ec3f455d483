import { useEffect, useState } from 'react';
import { loginWords } from '@/messages/entrance/login';
import css from '../shared/desk.module.css';
import { DeskForm } from '../shared/DeskForm';
import { addressOf, goalOf } from '@/contract/addresses';
import { useDesk } from '../shared/useDesk';
import { useLocale, useWords } from '../shared/words';
import { LoginField, SubmitButton } from './LoginField';
import own from './entrance.module.css';
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
      <LoginField
        name="email"
        type="email"
        autoComplete="username"
        label={words.email}
        value={email}
        onChange={setEmail}
        focused
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
  /** Where somebody wanted to go, as the address says it. */
  readonly back: string | null;
  /** What went wrong before somebody came here, as the address says it: at the provider's, or with the session. */
  readonly trouble: string | null;
}

/** What leads somebody here; an address that names anything else is not ours, and nothing is said. */
const troubles: readonly Problem[] = [
  'session_over',
  'login_wrong',
  'provider_unreachable',
  'provider_refused',
  'provider_unknown_person',
  'provider_unverified',
  'provider_linked_elsewhere',
];

/** Shows the steps of signing in, one by one; whoever has a session is led on. */
export function LoginDesk({ back, trouble: asked }: LoginDeskProps) {
  const locale = useLocale();
  const goal = goalOf(back);
  const trouble = troubles.find((each) => each === asked) ?? null;
  const entrance = useDesk('readEntrance', {}).record;
  const provider = entrance?.provider ?? null;
  useEffect(() => {
    if (entrance?.hasPeople === false) window.location.replace(addressOf('firstPerson'));
  }, [entrance]);
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
