'use client';
import { useState } from 'react';
import { deskWords } from '@/messages/desk/desk';
import { peopleWords } from '@/messages/desk/people';
import { DeskButton } from '../desk/DeskButton';
import desk from '../desk/desk.module.css';
import { Notice } from '../desk/Notice';
import { TroubleNotice } from '../desk/TroubleNotice';
import { useAct } from '../desk/useAct';
import { useDesk } from '../desk/useDesk';
import { useLocale } from '../desk/useWords';
import { InviteDialog } from './InviteDialog';
import css from './people.module.css';
import { everybody, filterPeople } from './peopleFilter';
import { PeopleFilters } from './PeopleFilters';
import { PeopleTable } from './PeopleTable';

/** Everybody who works here, and the way to invite somebody. */
export function PeopleDesk() {
  const locale = useLocale();
  const { title, list } = peopleWords[locale];
  const { record, trouble, reload } = useDesk('readPeople', {});
  const [filter, setFilter] = useState(everybody);
  const [inviting, setInviting] = useState(false);
  const deed = useAct();
  const shown = record === null ? [] : filterPeople(record.people, filter);
  return (
    <>
      <div className={css['head']}>
        <h1>{title}</h1>
        <DeskButton
          kind="primary"
          onClick={() => {
            setInviting(true);
          }}
        >
          {list.invite}
        </DeskButton>
      </div>
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
      {record === null && trouble === null && <p role="status">{deskWords[locale].loading}</p>}
      {deed.said !== null && <Notice tone="success" title={deed.said} />}
      {record !== null && (
        <>
          <PeopleFilters filter={filter} provinces={record.provinces} onChange={setFilter} />
          <p className={desk['small']} role="status">
            {shown.length === 0 ? list.nobody : list.count(shown.length, record.people.length)}
          </p>
          {shown.length > 0 && <PeopleTable people={shown} provinces={record.provinces} />}
        </>
      )}
      {inviting && record !== null && (
        <InviteDialog
          provinces={record.provinces}
          deed={deed}
          onClose={() => {
            setInviting(false);
          }}
          onDone={() => {
            setInviting(false);
            void reload();
          }}
        />
      )}
    </>
  );
}
