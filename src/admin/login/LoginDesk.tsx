'use client';
import { useTranslation } from '@payloadcms/ui';
import { useEffect } from 'react';
import type { Problem } from '@/domain/problem';
import { loginWords } from '@/messages/login';
import { problemText } from '@/messages/problems';
import css from '../desk/desk.module.css';
import { Notice } from '../desk/Notice';
import { useLocale } from '../desk/useWords';
import { CodeStep } from './CodeStep';
import { EnrolStep } from './EnrolStep';
import own from './login.module.css';
import { PasswordStep } from './PasswordStep';
import { RecoveryStep } from './RecoveryStep';
import { useSignIn } from './useSignIn';

interface LoginDeskProps {
  /** Where to go afterwards. */
  readonly goal: string;
  /** Name of the identity provider; null without one. */
  readonly provider: string | null;
  /** What went wrong at the provider's. */
  readonly trouble: Problem | null;
}

/** Signing in, step by step. */
export function LoginDesk({ goal, provider, trouble }: LoginDeskProps) {
  const locale = useLocale();
  const words = loginWords[locale];
  const { switchLanguage } = useTranslation();
  const signIn = useSignIn(goal);
  const { answer, messages, busy } = signIn;
  useEffect(() => {
    document.title = `${words.title} – Kitapçık`;
  }, [words.title]);
  const said = messages ?? (trouble === null ? [] : [problemText({ problem: trouble }, locale)]);
  return (
    <main className={`${css['page']} ${own['desk']}`}>
      {said.length > 0 && (
        <Notice tone="error">
          {said.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
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
      <p className={own['language']}>
        <button
          type="button"
          className={css['button']}
          data-kind="quiet"
          lang={locale === 'tr' ? 'en' : 'tr'}
          onClick={() => {
            void switchLanguage?.(locale === 'tr' ? 'en' : 'tr');
          }}
        >
          {words.otherLanguage}
        </button>
      </p>
    </main>
  );
}
