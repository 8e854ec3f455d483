import { useEffect, useState, type ReactNode } from 'react';
import { loginWords } from '@/messages/entrance/login';
import css from '../shared/desk.module.css';
import { Callout } from '../shared/feedback';
import { useLocale, useWords } from '../shared/words';
import own from './entrance.module.css';
import { entranceWords } from '@/messages/entrance/entrance';
import { callDesk } from '../shared/callDesk';
import { useDesk } from '../shared/useDesk';
import { DeskButton } from '../shared/controls';
import { DeskForm } from '../shared/DeskForm';
import { addressOf } from '@/contract/addresses';
import { chooseLocale } from '../shell/preferences';
import { messagesOf } from './messagesOf';
import { LoginField, SubmitButton } from './LoginField';

interface EntranceDeskProps {
  /** What went wrong; nothing while all is well. */
  readonly said: readonly string[];
  readonly children: ReactNode;
}

/**
 * Shows the card of a page that nobody needs to be signed in for: messages, the page's own part, the other
 * language.
 */
export function EntranceDesk({ said, children }: EntranceDeskProps) {
  const locale = useLocale();
  const other = locale === 'tr' ? 'en' : 'tr';
  return (
    <main className={own['card']}>
      {said.length > 0 && (
        <Callout tone="error">
          {said.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Callout>
      )}
      {children}
      <p className={own['language']}>
        <button
          type="button"
          className={css['button']}
          data-kind="quiet"
          lang={other}
          onClick={() => {
            chooseLocale(other);
          }}
        >
          {loginWords[locale].otherLanguage}
        </button>
      </p>
    </main>
  );
}

/**
 * Asks for the address, and then gives one answer, whether anybody has it or not. People who have signed in change their
 * password in their account.
 */
export function ForgotDesk() {
  const locale = useLocale();
  const entrance = useDesk('readEntrance', {}).record;
  useEffect(() => {
    if (entrance?.isSomebody === true) window.location.replace(addressOf('account'));
  }, [entrance]);
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

/** Says why a page does not open, and where to go. */
export function OutsideDesk() {
  const { outside } = useWords(entranceWords);
  return (
    <EntranceDesk said={[]}>
      <h1>{outside.title}</h1>
      <p>{outside.text}</p>
      <p className={css['row']}>
        <a className={css['linkButton']} href={addressOf('home')}>
          {outside.home}
        </a>
        <a className={css['linkButton']} href={addressOf('signOut')}>
          {outside.signOut}
        </a>
      </p>
    </EntranceDesk>
  );
}

/**
 * Explains how the first admins are made, in place of a form, which would make the first visitor one. Where there are
 * people it leads to the login.
 */
export function FirstPersonDesk() {
  const { firstPerson } = useWords(entranceWords);
  const entrance = useDesk('readEntrance', {}).record;
  useEffect(() => {
    if (entrance?.hasPeople === true) window.location.replace(addressOf('login'));
  }, [entrance]);
  return (
    <EntranceDesk said={[]}>
      <h1>{firstPerson.title}</h1>
      <p>
        {firstPerson.text} <code className={own['secret']}>npm run admin -- --email … --name …</code>
      </p>
      <p>{firstPerson.then}</p>
      <p>
        <a className={css['linkButton']} href={addressOf('login')}>
          {firstPerson.toLogin}
        </a>
      </p>
    </EntranceDesk>
  );
}
