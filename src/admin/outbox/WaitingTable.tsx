'use client';
import type { WaitingMail } from '@/domain/workflow/outboxView';
import { outboxWords } from '@/messages/outbox';
import { momentInWords } from '../desk/dateWords';
import { useLocale } from '../desk/useWords';
import css from './outbox.module.css';

/** Mails that wait or were given up, with what the mail server said. */
export function WaitingTable({ mails }: { mails: readonly WaitingMail[] }) {
  const locale = useLocale();
  const words = outboxWords[locale];
  return (
    <table className={css.table} aria-label={words.waiting}>
      <thead>
        <tr>
          {[words.at, words.about, words.state, words.attempts, words.sent, words.reason].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {mails.map(({ id, at, state, attempts, sent, reason }) => (
          <tr key={id}>
            <td>{momentInWords(at, locale)}</td>
            <td>{id}</td>
            <td>{words.states[state]}</td>
            <td>{attempts}</td>
            <td>{sent}</td>
            <td>{reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
