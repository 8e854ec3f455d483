'use client';
import { useState } from 'react';
import { entranceWords } from '@/messages/desk/entrance';
import { loginWords } from '@/messages/desk/login';
import { callDesk } from '../desk/callDesk';
import css from '../desk/desk.module.css';
import { DeskButton } from '../desk/controls';
import { DeskForm } from '../desk/DeskForm';
import { addressOf } from '@/contract/addresses';
import { useLocale } from '../desk/words';
import { messagesOf } from './messagesOf';
import { EntranceDesk } from './EntranceDesk';
import { LoginField, SubmitButton } from './LoginField';
import own from './login.module.css';

/** Asks for the address, and then says the same whether anybody has it. */
export function ForgotDesk() {
  const locale = useLocale();
  const { forgot, toLogin } = entranceWords[locale];
  const [email, setEmail] = useState('');
  const [step, setStep] = useState<'typing' | 'sending' | 'sent'>('typing');
  const [said, setSaid] = useState<readonly string[]>([]);
  const send = async (): Promise<void> => {
    setStep('sending');
    const reply = await callDesk('askReset', { email });
    setSaid(messagesOf(reply, locale));
    setStep(reply.kind === 'ok' ? 'sent' : 'typing');
  };
  return (
    <EntranceDesk said={said}>
      {step === 'sent' ? (
        <ForgotDone
          onAgain={() => {
            setEmail('');
            setStep('typing');
          }}
        />
      ) : (
        <DeskForm
          onSubmit={() => {
            if (step === 'typing') void send();
          }}
        >
          <h1>{forgot.title}</h1>
          <p>{forgot.text}</p>
          <LoginField
            name="email"
            type="email"
            autoComplete="username"
            label={loginWords[locale].email}
            value={email}
            onChange={setEmail}
            focused
          />
          <SubmitButton busy={step === 'sending'}>{forgot.send}</SubmitButton>
        </DeskForm>
      )}
      <p className={own['aside']}>
        <a href={addressOf('login')}>{toLogin}</a>
      </p>
    </EntranceDesk>
  );
}

function ForgotDone({ onAgain }: { readonly onAgain: () => void }) {
  const { forgot } = entranceWords[useLocale()];
  return (
    <>
      <div role="status">
        <h1>{forgot.sent}</h1>
        <p>{forgot.sentText}</p>
      </div>
      <p className={css['small']}>{forgot.noMail}</p>
      <DeskButton onClick={onAgain}>{forgot.again}</DeskButton>
    </>
  );
}
