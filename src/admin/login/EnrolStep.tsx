'use client';
import { loginWords } from '@/messages/desk/login';
import { useWords } from '../desk/useWords';
import { CodeForm, type CodeFormProps } from './CodeForm';
import own from './login.module.css';
import { QrCode } from './QrCode';

/** Sets up the second factor, for who must have one and has none. */
export function EnrolStep({
  secret,
  uri,
  ...form
}: CodeFormProps & { readonly secret: string; readonly uri: string }) {
  const { enrol } = useWords(loginWords);
  return (
    <>
      <h1>{enrol.title}</h1>
      <p>{enrol.text}</p>
      <ol className={own['steps']}>
        {enrol.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <QrCode text={uri} label={enrol.qr} />
      <p>
        {enrol.byHand} <code className={own['secret']}>{secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
      <CodeForm {...form} submit={enrol.submit} />
    </>
  );
}
