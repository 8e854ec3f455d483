'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { boardWords } from '@/messages/desk/board';
import { deskWords } from '@/messages/desk/desk';
import { homeWords } from '@/messages/desk/home';
import { Notice } from '../desk/Notice';
import { EditionPicker } from '../desk/Pickers';
import { TroubleNotice } from '../desk/TroubleNotice';
import deskCss from '../desk/desk.module.css';
import { addressOf } from '@/contract/addresses';
import { useDesk } from '../desk/useDesk';
import { useLocale } from '../desk/useWords';
import { BoardDesk } from './BoardDesk';
import { isWaiting } from './boardFilter';

/** Milliseconds between two looks while files are being made. */
const lookAgain = 2500;

/** Finds the edition to show: the one chosen, or the current one. */
export function BoardChooser({ edition }: { edition: string | null }) {
  const router = useRouter();
  const locale = useLocale();
  const home = useDesk('readHome', {});
  const code = edition ?? home.record?.current ?? null;
  const { record, trouble, reload, replace } = useDesk('readBoard', code === null ? null : { edition: code });
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
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
      {home.record !== null && code === null && <Notice tone="info">{homeWords[locale].noEdition}</Notice>}
      {home.record !== null && code !== null && (
        <div className={deskCss.pickers}>
          <EditionPicker
            editions={home.record.editions}
            code={code}
            onPick={(next) => {
              router.push(addressOf('board', { edition: next }));
            }}
          />
        </div>
      )}
      {record === null && trouble === null && code !== null && (
        <p role="status">{deskWords[locale].loading}</p>
      )}
      {record !== null && <BoardDesk board={record} replace={replace} reload={reload} />}
    </>
  );
}
