'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { currentEdition } from '@/contract/homeView';
import { boardWords } from '@/messages/desk/board';
import { deskWords } from '@/messages/desk/desk';
import { homeWords } from '@/messages/desk/home';
import { Callout, TroubleNotice } from '../desk/feedback';
import { EditionPicker } from '../desk/controls';
import type { Trouble } from '../desk/callDesk';
import deskCss from '../desk/desk.module.css';
import { addressOf } from '@/contract/addresses';
import { useDesk } from '../desk/useDesk';
import { useLocale } from '../desk/words';
import { BoardDesk } from './BoardDesk';
import { isWaiting } from './boardFilter';

/** Milliseconds between two looks while files are being made. */
const lookAgain = 2500;

/** Shows the edition that was chosen, or the current one. */
export function BoardChooser({ edition }: { edition: string | null }) {
  const router = useRouter();
  const locale = useLocale();
  const { record, trouble, reload, replace } = useDesk('readBoard', {
    shownEdition: edition ?? currentEdition,
  });
  const isBeforeTheFirst = edition === null && isNotFound(trouble);
  const waits = record !== null && isWaiting(record.rows);
  useEffect(() => {
    if (!waits) return;
    const timer = setInterval(() => void reload(), lookAgain);
    return () => {
      clearInterval(timer);
    };
  }, [waits, reload]);
  return (
    <>
      <h1>{boardWords[locale].title}</h1>
      {trouble !== null && !isBeforeTheFirst && (
        <TroubleNotice trouble={trouble} onRetry={() => void reload()} />
      )}
      {isBeforeTheFirst && <Callout tone="info">{homeWords[locale].noEdition}</Callout>}
      {record !== null && (
        <div className={deskCss.pickers}>
          <EditionPicker
            editions={record.editions}
            code={record.edition.code}
            onPick={(next) => {
              router.push(addressOf('board', { edition: next }));
            }}
          />
        </div>
      )}
      {record === null && trouble === null && <p role="status">{deskWords[locale].loading}</p>}
      {record !== null && <BoardDesk board={record} replace={replace} reload={reload} />}
    </>
  );
}

function isNotFound(trouble: Trouble | null): boolean {
  return trouble?.kind === 'refused' && trouble.issues.some(({ problem }) => problem === 'not_found');
}
