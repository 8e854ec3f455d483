'use client';
import { useTranslation } from '@payloadcms/ui';
import type { ReactNode } from 'react';
import { loginWords } from '@/messages/desk/login';
import css from '../desk/desk.module.css';
import { Callout } from '../desk/feedback';
import { useLocale } from '../desk/words';
import own from './login.module.css';

interface EntranceDeskProps {
  /** What went wrong; nothing while all is well. */
  readonly said: readonly string[];
  readonly children: ReactNode;
}

/** The card of a page that nobody needs to be signed in for: what went wrong, the page's own part, the other language. */
export function EntranceDesk({ said, children }: EntranceDeskProps) {
  const locale = useLocale();
  const { switchLanguage } = useTranslation();
  const other = locale === 'tr' ? 'en' : 'tr';
  return (
    <main className={`${css['page']} ${own['desk']}`}>
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
            void switchLanguage?.(other);
          }}
        >
          {loginWords[locale].otherLanguage}
        </button>
      </p>
    </main>
  );
}
