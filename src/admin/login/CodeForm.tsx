'use client';
import { useState } from 'react';
import { loginWords } from '@/messages/desk/login';
import { DeskButton } from '../desk/DeskButton';
import { DeskForm } from '../desk/DeskForm';
import { useWords } from '../desk/useWords';
import { LoginField } from './LoginField';
import own from './login.module.css';
import { SubmitButton } from './SubmitButton';

/** What both steps with a code do with it. */
export interface CodeFormProps {
  readonly busy: boolean;
  readonly onSubmit: (code: string) => void;
  readonly onBack: () => void;
}

/** Where a code is typed. */
export function CodeForm({ busy, onSubmit, onBack, submit }: CodeFormProps & { readonly submit: string }) {
  const words = useWords(loginWords);
  const [code, setCode] = useState('');
  return (
    <DeskForm
      onSubmit={() => {
        if (!busy) onSubmit(code);
      }}
    >
      <LoginField
        name="code"
        type="text"
        autoComplete="one-time-code"
        label={words.code.label}
        value={code}
        onChange={setCode}
        focused
      />
      <SubmitButton busy={busy}>{submit}</SubmitButton>
      <p className={own['aside']}>
        <DeskButton kind="quiet" onClick={onBack}>
          {words.back}
        </DeskButton>
      </p>
    </DeskForm>
  );
}
