'use client';
import { useState } from 'react';
import type { DeputiesView } from '@/contract/deputiesView';
import { deputyWords } from '@/messages/desk/deputies';
import { deskWords } from '@/messages/desk/desk';
import { Callout, TroubleNotice } from '../desk/feedback';
import { useDesk } from '../desk/useDesk';
import { useLocale } from '../desk/words';
import { DeputyForm } from './DeputyForm';
import { DeputyTable } from './DeputyTable';

/** Who stands in for whom: naming, the list, and ending. */
export function DeputiesDesk() {
  const locale = useLocale();
  const words = deputyWords[locale];
  const { record, trouble, reload, replace } = useDesk('readDeputies', {});
  const [said, setSaid] = useState<string | null>(null);
  const show = (told: string) => (view: DeputiesView) => {
    setSaid(told);
    replace(view);
  };
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.explained}</p>
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
      {said !== null && <Callout tone="success">{said}</Callout>}
      {record === null && trouble === null && <p role="status">{deskWords[locale].loading}</p>}
      {record !== null && (
        <>
          {record.mayName === 'none' ? (
            <Callout tone="info">{words.mayNot}</Callout>
          ) : (
            <DeputyForm view={record} onNamed={show(words.named)} />
          )}
          <DeputyTable view={record} onEnded={show(words.ended)} />
        </>
      )}
    </>
  );
}
