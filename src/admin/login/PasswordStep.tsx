'use client';
import { useState } from 'react';
import { loginWords } from '@/messages/desk/login';
import css from '../desk/desk.module.css';
import { DeskForm } from '../desk/DeskForm';
import { addressOf } from '@/contract/addresses';
import { useWords } from '../desk/words';
import { LoginField, SubmitButton } from './LoginField';
import own from './login.module.css';

interface PasswordStepProps {
  readonly provider: string | null;
  readonly goal: string;
  readonly busy: boolean;
  readonly onSubmit: (email: string, password: string) => void;
}

/** Address and password, or the way to the ministry's own login. */
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
