'use client';
import { addressOf } from '@/contract/addresses';
import { deskWords } from '@/messages/desk/desk';
import type { Trouble } from './callDesk';
import css from './desk.module.css';
import { DeskButton } from './DeskButton';
import { Notice } from './Notice';
import { useLocale } from './useWords';

/** Says what went wrong with a request and what to do next; what was typed stays where it is. */
export function TroubleNotice({ trouble, onRetry }: { trouble: Trouble; onRetry: () => void }) {
  const locale = useLocale();
  const words = deskWords[locale];
  if (trouble.kind === 'refused') {
    return (
      <Notice tone="error" title={words.failed}>
        <ul className={css.plainList}>
          {trouble.issues.map(({ field, problem, message }) => (
            <li key={field + problem}>{message[locale]}</li>
          ))}
        </ul>
      </Notice>
    );
  }
  const { title, body } = trouble.kind === 'logged_out' ? words.loggedOut : words.offline;
  return (
    <Notice tone="error" title={title}>
      <p>{body}</p>
      <p className={css.row}>
        {trouble.kind === 'logged_out' && (
          <a className={css.linkButton} href={addressOf('login')} target="_blank" rel="noreferrer">
            {words.loggedOut.logIn}
          </a>
        )}
        <DeskButton onClick={onRetry}>{words.tryAgain}</DeskButton>
      </p>
    </Notice>
  );
}
