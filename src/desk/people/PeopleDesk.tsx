import type { PersonLine, ProvinceName } from '@/contract/peopleView';
import { personStates } from '@/domain/people/account';
import { roles } from '@/domain/permissions/person';
import { homeWords } from '@/messages/desk/home';
import { peopleWords } from '@/messages/desk/people';
import { workflowWords } from '@/messages/desk/workflow';
import desk from '../shared/desk.module.css';
import { useLocale } from '../shared/words';
import { Link } from '../shell/router';
import { DeskTable, type DeskColumn } from '../shared/DeskTable';
import { ScreenPage } from '../shared/ScreenPage';
import { PersonBadge } from './PersonDesk';
import { useState } from 'react';
import { deskWords } from '@/messages/desk/desk';
import { DeskButton } from '../shared/controls';
import { TroubleNotice } from '../shared/feedback';
import { useAct, useDesk } from '../shared/useDesk';
import { AccountChanges } from './AccountChanges';
import { InviteDialog } from './InviteDialog';
import { filterPeople, peopleAddress, useFilter, type PeopleFilter } from './peopleFilter';

export const filterRoles = roles;
export const filterStates = personStates;

interface PeopleFiltersProps {
  readonly filter: PeopleFilter;
  readonly provinces: readonly ProvinceName[];
  readonly onChange: (filter: PeopleFilter) => void;
}

/** Narrows the list by name, province, role and state. */
export function PeopleFilters({ filter, provinces, onChange }: PeopleFiltersProps) {
  const locale = useLocale();
  const words = peopleWords[locale];
  const choices = {
    province: [['ministry', words.list.ministry], ...provinces.map(({ plate, name }) => [plate, name])],
    role: filterRoles.map((role) => [role, workflowWords[locale].roles[role]]),
    state: filterStates.map((state) => [state, words.states[state]]),
  } as const;
  return (
    <div className={desk['pickers']}>
      <label className={desk['picker']}>
        {words.list.search}
        <input
          type="search"
          value={filter.text}
          onChange={(event) => {
            onChange({ ...filter, text: event.target.value });
          }}
        />
      </label>
      {(['province', 'role', 'state'] as const).map((part) => (
        <label key={part} className={desk['picker']}>
          {words.list[part]}
          <select
            value={filter[part]}
            onChange={(event) => {
              onChange({ ...filter, [part]: event.target.value });
            }}
          >
            <option value="">{words.list.all}</option>
            {choices[part].map(([value = '', label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}

interface PeopleTableProps {
  readonly people: readonly PersonLine[];
  readonly provinces: readonly ProvinceName[];
  readonly filter: PeopleFilter;
}

/** Lists the people, one line each; the name opens one. */
export function PeopleTable({ people, provinces, filter }: PeopleTableProps) {
  const locale = useLocale();
  const { list, states } = peopleWords[locale];
  const { permissions: title } = homeWords[locale];
  const { roles: roleNames } = workflowWords[locale];
  const names = new Map(provinces.map(({ plate, name }) => [plate, name]));
  const provinceOf = ({ province }: PersonLine): string =>
    province === null ? '–' : (names.get(province) ?? province);
  const rolesOf = ({ roles: held }: PersonLine): string => held.map((role) => roleNames[role]).join(', ');
  const columns: readonly DeskColumn<PersonLine>[] = [
    {
      id: 'name',
      head: list.name,
      sortBy: ({ name }) => name,
      cell: ({ id, name }) => <Link href={peopleAddress(filter, { person: id })}>{name}</Link>,
    },
    { id: 'email', head: list.email, sortBy: ({ email }) => email, cell: ({ email }) => email },
    { id: 'roles', head: list.roles, sortBy: rolesOf, cell: rolesOf },
    { id: 'province', head: list.province, sortBy: provinceOf, cell: provinceOf },
    {
      id: 'state',
      head: list.state,
      sortBy: ({ state }) => states[state],
      cell: ({ state }) => (
        <span>
          <PersonBadge state={state} />
        </span>
      ),
    },
  ];
  return <DeskTable label={title} columns={columns} rows={people} idOf={({ id }) => id} />;
}

/** Lists everybody who works here, and shows the way to invite somebody. */
export function PeopleDesk() {
  const locale = useLocale();
  const { list } = peopleWords[locale];
  const { permissions: title } = homeWords[locale];
  const { record, trouble, reload } = useDesk('readPeople', {});
  const [filter, setFilter] = useFilter();
  const [inviting, setInviting] = useState(false);
  const [turn, setTurn] = useState(0);
  const deed = useAct({ inStatus: true });
  const shown = record === null ? [] : filterPeople(record.people, filter);
  return (
    <ScreenPage
      title={title}
      actions={
        <DeskButton
          kind="primary"
          onClick={() => {
            setInviting(true);
          }}
        >
          {list.invite}
        </DeskButton>
      }
    >
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void reload()} />}
      {record === null && trouble === null && <p role="status">{deskWords[locale].loading}</p>}
      <AccountChanges key={turn} onDecided={() => void reload()} />
      {record !== null && (
        <>
          <PeopleFilters filter={filter} provinces={record.provinces} onChange={setFilter} />
          <p className={desk['small']} role="status">
            {shown.length === 0 ? list.nobody : list.count(shown.length, record.people.length)}
          </p>
          {shown.length > 0 && <PeopleTable people={shown} provinces={record.provinces} filter={filter} />}
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
            setTurn((before) => before + 1);
            void reload();
          }}
        />
      )}
    </ScreenPage>
  );
}
