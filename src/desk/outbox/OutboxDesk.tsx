'use client';
import type { Locale } from '@/domain/bilingual';
import type { OutboxLetter, WaitingMail } from '@/contract/outboxView';
import { outboxWords } from '@/messages/desk/outbox';
import { deskWords } from '@/messages/desk/desk';
import { DeskDialog, Callout, TroubleNotice } from '../shared/feedback';
import { useAct, useDesk } from '../shared/useDesk';
import { useLocale } from '../shared/words';
import css from './outbox.module.css';
import { momentInWords } from '@/domain/days';
import { DeskButton } from '../shared/controls';
import { ScreenPage } from '../shared/ScreenPage';
import { DeskTable, type DeskColumn } from '../shared/DeskTable';
import { useState } from 'react';

/** Gives the subject of a mail in words: `2024-2 · 76 plakalı il · veri formu`. */
export function mailInWords(
  { id, edition, province }: Pick<WaitingMail, 'id' | 'edition' | 'province'>,
  locale: Locale,
): string {
  const { subjects, plate } = outboxWords[locale];
  const [source = '', scope = ''] = id.split(':');
  const kind = source === 'timeline' ? scope : source;
  const named = Object.entries(subjects).find(([key]) => key === kind)?.[1] ?? subjects.other;
  const parts = [edition, province === null ? null : plate(province), named];
  return parts.filter((part) => part !== null).join(' · ');
}

/**
 * Gives the elements of a mail the looks that it wrote for them: the desk's policy takes no style from a document, but takes
 * those that a script of ours sets. Nothing in the frame may run.
 */
function dress(letter: Document | null): void {
  for (const element of letter?.querySelectorAll<HTMLElement>('[style]') ?? [])
    element.style.cssText = element.getAttribute('style') ?? '';
}

/** Shows one kept mail as its recipient would see it: without scripts, its links in a window of their own. */
export function LetterDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const locale = useLocale();
  const words = outboxWords[locale];
  const { record, trouble, reload } = useDesk('openLetter', { letter: id });
  return (
    <DeskDialog title={record?.subject ?? deskWords[locale].loading} onClose={onClose}>
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
      {record !== null && (
        <>
          <p>{`${words.to}: ${record.to}`}</p>
          {record.html === null ? (
            <pre className={css.plain}>{record.text}</pre>
          ) : (
            <iframe
              className={css.letter}
              title={words.content}
              sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
              onLoad={({ currentTarget }) => {
                dress(currentTarget.contentDocument);
              }}
              srcDoc={`<base target="_blank">${record.html}`}
            />
          )}
        </>
      )}
    </DeskDialog>
  );
}

interface LetterTableProps {
  readonly letters: readonly OutboxLetter[];
  readonly onOpen: (id: string) => void;
}

/** Lists the kept mails; the subject opens one. */
export function LetterTable({ letters, onOpen }: LetterTableProps) {
  const locale = useLocale();
  const words = outboxWords[locale];
  const columns: readonly DeskColumn<OutboxLetter>[] = [
    { id: 'at', head: words.at, sortBy: ({ at }) => at, cell: ({ at }) => momentInWords(at, locale) },
    { id: 'to', head: words.to, sortBy: ({ to }) => to, cell: ({ to }) => to },
    {
      id: 'subject',
      head: words.subject,
      sortBy: ({ subject }) => subject,
      cell: ({ id, subject }) => (
        <DeskButton
          kind="quiet"
          label={words.open(subject)}
          onClick={() => {
            onOpen(id);
          }}
        >
          {subject}
        </DeskButton>
      ),
    },
  ];
  return <DeskTable label={words.letters} columns={columns} rows={letters} idOf={({ id }) => id} />;
}

interface WaitingTableProps {
  readonly mails: readonly WaitingMail[];
  readonly onRetry: (mail: WaitingMail) => void;
}

/** Lists mails that wait or were given up, with the mail server's answer; given-up ones can be retried. */
export function WaitingTable({ mails, onRetry }: WaitingTableProps) {
  const locale = useLocale();
  const words = outboxWords[locale];
  const columns: readonly DeskColumn<WaitingMail>[] = [
    { id: 'at', head: words.at, sortBy: ({ at }) => at, cell: ({ at }) => momentInWords(at, locale) },
    { id: 'about', head: words.about, cell: (mail) => mailInWords(mail, locale) },
    {
      id: 'state',
      head: words.state,
      sortBy: ({ state }) => state,
      cell: (mail) => (
        <>
          {words.states[mail.state]}
          {mail.state === 'failed' && (
            <DeskButton
              kind="quiet"
              label={words.retryNamed(mailInWords(mail, locale))}
              onClick={() => {
                onRetry(mail);
              }}
            >
              {words.retry}
            </DeskButton>
          )}
        </>
      ),
    },
    { id: 'attempts', head: words.attempts, cell: ({ attempts }) => attempts, numeric: true },
    { id: 'sent', head: words.sent, cell: ({ sent }) => sent, numeric: true },
    { id: 'reason', head: words.reason, cell: ({ reason }) => reason },
  ];
  return <DeskTable label={words.waiting} columns={columns} rows={mails} idOf={({ id }) => id} />;
}

/** Shows outgoing mail: the mails that could not be sent, and the kept ones where there is no mail server. */
export function OutboxDesk() {
  const locale = useLocale();
  const words = outboxWords[locale];
  const { record, trouble, reload } = useDesk('readOutbox', {});
  const [opened, setOpened] = useState<string | null>(null);
  const deed = useAct();
  const retry = async ({ id, attempts }: WaitingMail): Promise<void> => {
    await deed.act('retryMail', { mail: id, attempts }, words.retried);
    await reload();
  };
  return (
    <ScreenPage title={words.title}>
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
      {record === null && trouble === null && <p role="status">{deskWords[locale].loading}</p>}
      {record !== null && (
        <>
          <Callout tone="info">{record.kind === 'outbox' ? words.local : words.server}</Callout>
          <h2 className={css['heading']}>{words.waiting}</h2>
          {deed.said !== null && <Callout tone="success">{deed.said}</Callout>}
          {deed.trouble !== null && <TroubleNotice trouble={deed.trouble} onRetry={() => void reload()} />}
          {record.waiting.length === 0 ? (
            <p>{words.noneWaiting}</p>
          ) : (
            <WaitingTable mails={record.waiting} onRetry={(mail) => void retry(mail)} />
          )}
          {record.kind === 'outbox' && (
            <>
              <h2 className={css['heading']}>{words.letters}</h2>
              {record.letters.length === 0 ? (
                <p>{words.noLetters}</p>
              ) : (
                <LetterTable letters={record.letters} onOpen={setOpened} />
              )}
            </>
          )}
        </>
      )}
      {opened !== null && (
        <LetterDialog
          id={opened}
          onClose={() => {
            setOpened(null);
          }}
        />
      )}
    </ScreenPage>
  );
}
