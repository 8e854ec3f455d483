'use client';
import { useRouter } from '@/desk/shell/router';
import { useEffect } from 'react';
import { boardWords } from '@/messages/desk/board';
import { deskWords } from '@/messages/desk/desk';
import { homeWords } from '@/messages/desk/home';
import { Callout, TroubleNotice } from '../shared/feedback';
import { EditionPicker } from '../shared/controls';
import deskCss from '../shared/desk.module.css';
import { addressOf, editionAddress } from '@/contract/addresses';
import { openingWords } from '@/messages/desk/opening';
import { useDesk } from '../shared/useDesk';
import { useLocale } from '../shared/words';
import { BoardDesk } from './BoardDesk';
import { isWaiting } from './boardFilter';

/** Milliseconds between two looks while files are being made. */
const lookAgain = 2500;

/** Shows the edition that was chosen, or the current one. */
export function BoardChooser({ edition }: { edition: string | null }) {
  const router = useRouter();
  const locale = useLocale();
  // Without one in the address it is the edition in which something waits for the reader.
  const home = useDesk('readHome', edition === null ? {} : null);
  const shownEdition = edition ?? home.record?.current ?? null;
  const board = useDesk('readBoard', shownEdition === null ? null : { shownEdition });
  const { record, reload, replace } = board;
  const trouble = home.trouble ?? board.trouble;
  const isBeforeTheFirst = home.record !== null && shownEdition === null;
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
      {trouble !== null && (
        <TroubleNotice trouble={trouble} onRetry={() => void Promise.all([home.reload(), reload()])} />
      )}
      {isBeforeTheFirst && (
        <Callout tone="info">
          {homeWords[locale].noEdition}{' '}
          {home.record.acceptsFalls && <a href={editionAddress()}>{openingWords[locale].all}</a>}
        </Callout>
      )}
      {record !== null && (
        <div className={deskCss.pickers}>
          <EditionPicker
            editions={record.editions}
            code={record.edition.code}
            onPick={(next) => {
              router.go(addressOf('board', { edition: next }));
            }}
          />
        </div>
      )}
      {record === null && trouble === null && !isBeforeTheFirst && (
        <p role="status">{deskWords[locale].loading}</p>
      )}
      {record !== null && <BoardDesk board={record} replace={replace} reload={reload} />}
    </>
  );
}
