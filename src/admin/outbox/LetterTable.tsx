'use client';
import { momentInWords } from '@/domain/days';
import type { OutboxLetter } from '@/contract/outboxView';
import { outboxWords } from '@/messages/desk/outbox';
import { DeskButton } from '../desk/DeskButton';
import { TableHeads } from '../desk/TableHeads';
import { useLocale } from '../desk/useWords';
import css from './outbox.module.css';

interface LetterTableProps {
  readonly letters: readonly OutboxLetter[];
  readonly onOpen: (id: string) => void;
}

/** The kept mails; the subject opens one. */
export function LetterTable({ letters, onOpen }: LetterTableProps) {
  const locale = useLocale();
  const words = outboxWords[locale];
  return (
    <table className={css.table} aria-label={words.letters}>
      <TableHeads heads={[words.at, words.to, words.subject]} />
      <tbody>
        {letters.map(({ id, at, to, subject }) => (
          <tr key={id}>
            <td>{momentInWords(at, locale)}</td>
            <td>{to}</td>
            <td>
              <DeskButton
                kind="quiet"
                label={words.open(subject)}
                onClick={() => {
                  onOpen(id);
                }}
              >
                {subject}
              </DeskButton>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
