'use client';
import Link from 'next/link';
import type { PersonLine, ProvinceName } from '@/contract/peopleView';
import { peopleWords } from '@/messages/desk/people';
import { workflowWords } from '@/messages/desk/workflow';
import { addressOf } from '@/contract/addresses';
import { TableHeads } from '../desk/TableHeads';
import { useLocale } from '../desk/useWords';
import css from './people.module.css';
import { PersonBadge } from './PersonBadge';

interface PeopleTableProps {
  readonly people: readonly PersonLine[];
  readonly provinces: readonly ProvinceName[];
}

/** The people, one line each; the name opens one. */
export function PeopleTable({ people, provinces }: PeopleTableProps) {
  const locale = useLocale();
  const { list, title } = peopleWords[locale];
  const names = new Map(provinces.map(({ plate, name }) => [plate, name]));
  return (
    <table className={css['table']} aria-label={title}>
      <TableHeads heads={[list.name, list.email, list.roles, list.province, list.state]} />
      <tbody>
        {people.map(({ id, name, email, roles, province, state }) => (
          <tr key={id}>
            <th scope="row">
              <Link href={addressOf('people', { person: id })}>{name}</Link>
            </th>
            <td>{email}</td>
            <td>{roles.map((role) => workflowWords[locale].roles[role]).join(', ')}</td>
            <td>{province === null ? '–' : (names.get(province) ?? province)}</td>
            <td>
              <PersonBadge state={state} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
