'use client';
import { useState } from 'react';
import type { WaitingMail } from '@/contract/outboxView';
import { deskWords } from '@/messages/desk/desk';
import { outboxWords } from '@/messages/desk/outbox';
import { Notice } from '../desk/Notice';
import { TroubleNotice } from '../desk/TroubleNotice';
import { useAct } from '../desk/useAct';
import { useDesk } from '../desk/useDesk';
import { useLocale } from '../desk/useWords';
import { LetterDialog } from './LetterDialog';
import { LetterTable } from './LetterTable';
import styles from './outbox.module.css';
import { WaitingTable } from './WaitingTable';

/** Outgoing mail: what could not be sent, and the kept mails where there is no mail server. */
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
    <>
      <h1>{words.title}</h1>
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
      {record === null && trouble === null && <p role="status">{deskWords[locale].loading}</p>}
      {record !== null && (
        <>
          <Notice tone="info">{record.kind === 'outbox' ? words.local : words.server}</Notice>
          <h2 className={styles['heading']}>{words.waiting}</h2>
          {deed.said !== null && <Notice tone="success">{deed.said}</Notice>}
          {deed.trouble !== null && <TroubleNotice trouble={deed.trouble} onRetry={() => void reload()} />}
          {record.waiting.length === 0 ? (
            <p>{words.noneWaiting}</p>
          ) : (
            <WaitingTable mails={record.waiting} onRetry={(mail) => void retry(mail)} />
          )}
          {record.kind === 'outbox' && (
            <>
              <h2 className={styles['heading']}>{words.letters}</h2>
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
    </>
  );
}
