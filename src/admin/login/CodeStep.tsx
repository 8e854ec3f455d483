'use client';
import { loginWords } from '@/messages/desk/login';
import css from '../desk/desk.module.css';
import { useWords } from '../desk/useWords';
import { CodeForm, type CodeFormProps } from './CodeForm';

/** Asks for the second factor. */
export function CodeStep(form: CodeFormProps) {
  const { code } = useWords(loginWords);
  return (
    <>
      <h1>{code.title}</h1>
      <p>{code.text}</p>
      <CodeForm {...form} submit={code.submit} />
      <p className={css['small']}>{code.lost}</p>
    </>
  );
}
