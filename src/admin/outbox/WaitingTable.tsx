'use client';
import { momentInWords } from '@/domain/days';
import type { WaitingMail } from '@/contract/outboxView';
import { outboxWords } from '@/messages/desk/outbox';
import { DeskButton } from '../desk/DeskButton';
import { TableHeads } from '../desk/TableHeads';
import { useLocale } from '../desk/useWords';
import { mailInWords } from './mailInWords';
import css from './outbox.module.css';

interface WaitingTableProps {
  readonly mails: readonly WaitingMail[];
  readonly onRetry: (mail: WaitingMail) => void;
}

/** Mails that wait or were given up, with what the mail server said; what was given up can be tried again. */
export function WaitingTable({ mails, onRetry }: WaitingTableProps) {
  const locale = useLocale();
  const words = outboxWords[locale];
  return (
    <table className={css.table} aria-label={words.waiting}>
      <TableHeads heads={[words.at, words.about, words.state, words.attempts, words.sent, words.reason]} />
      <tbody>
        {mails.map((mail) => {
          const { id, at, state, attempts, sent, reason } = mail;
          const about = mailInWords(mail, locale);
          return (
            <tr key={id}>
              <td>{momentInWords(at, locale)}</td>
              <td>{about}</td>
              <td>
                {words.states[state]}
                {state === 'failed' && (
                  <DeskButton
                    kind="quiet"
                    label={words.retryNamed(about)}
                    onClick={() => {
                      onRetry(mail);
                    }}
                  >
                    {words.retry}
                  </DeskButton>
                )}
              </td>
              <td>{attempts}</td>
              <td>{sent}</td>
              <td>{reason}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
