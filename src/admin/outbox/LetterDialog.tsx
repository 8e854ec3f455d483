'use client';
import { deskWords } from '@/messages/desk/desk';
import { outboxWords } from '@/messages/desk/outbox';
import { DeskDialog } from '../desk/DeskDialog';
import { TroubleNotice } from '../desk/TroubleNotice';
import { useDesk } from '../desk/useDesk';
import { useLocale } from '../desk/useWords';
import css from './outbox.module.css';

/** One kept mail as its reader would see it: without scripts, its links in a window of their own. */
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
              sandbox="allow-popups allow-popups-to-escape-sandbox"
              srcDoc={`<base target="_blank">${record.html}`}
            />
          )}
        </>
      )}
    </DeskDialog>
  );
}
