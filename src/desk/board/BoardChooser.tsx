'use client';
import { useEffect, useState } from 'react';
import { boardWords } from '@/messages/desk/board';
import { deskWords } from '@/messages/desk/desk';
import { homeWords } from '@/messages/desk/home';
import { Callout, TroubleNotice } from '../shared/feedback';
import { ScreenPage } from '../shared/ScreenPage';
import { editionAddress } from '@/contract/addresses';
import { openingWords } from '@/messages/desk/opening';
import { useDesk } from '../shared/useDesk';
import { useNamedProvince } from '../shell/router';
import { useSelf, useShownEdition } from '../shell/self';
import { useLocale } from '../shared/words';
import { BoardDesk } from './BoardDesk';
import { isWaiting } from './boardFilter';

/** Milliseconds between two looks while files are being made. */
const lookAgain = 2500;

/** Shows the edition that was chosen, or the current one. */
export function BoardChooser({ edition }: { edition: string | null }) {
  const locale = useLocale();
  const { self } = useSelf();
  // Without one in the address it is the edition in which something waits for the reader, as it was on coming here.
  const [current] = useState(self.current);
  const shownEdition = edition ?? current;
  useShownEdition(shownEdition);
  const board = useDesk('readBoard', shownEdition === null ? null : { shownEdition });
  const { record, trouble, reload, replace } = board;
  const isBeforeTheFirst = shownEdition === null;
  const waits = record !== null && isWaiting(record.rows);
  useEffect(() => {
    if (!waits) return;
    const timer = setInterval(() => void reload(), lookAgain);
    return () => {
      clearInterval(timer);
    };
  }, [waits, reload]);
  const notice = trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />;
  useNamedProvince(record !== null);
  if (record !== null) return <BoardDesk board={record} {...{ replace, reload, notice }} />;
  return (
    <ScreenPage title={boardWords[locale].title}>
      {notice}
      {isBeforeTheFirst && (
        <Callout tone="info">
          {homeWords[locale].noEdition}{' '}
          {self.person.roles.includes('publisher') && (
            <a href={editionAddress()}>{openingWords[locale].all}</a>
          )}
        </Callout>
      )}
      {trouble === null && !isBeforeTheFirst && <p role="status">{deskWords[locale].loading}</p>}
    </ScreenPage>
  );
}
