'use client';
import Link from 'next/link';
import { momentInWords, monthInWords } from '@/domain/days';
import type { ImportStanding } from '@/contract/importView';
import { importWords } from '@/messages/desk/imports';
import desk from '../desk/desk.module.css';
import { addressOf } from '@/contract/addresses';
import { TableHeads } from '../desk/TableHeads';
import { useLocale } from '../desk/useWords';
import css from './imports.module.css';

/** All imports, the newest first; the edition opens one. */
export function ImportTable({ imports }: { readonly imports: readonly ImportStanding[] }) {
  const locale = useLocale();
  const words = importWords[locale];
  return (
    <table className={css['table']} aria-label={words.list}>
      <TableHeads heads={Object.values(words.heads)} />
      <tbody>
        {imports.map(({ id, edition, fileName, counts, warnings, state, ...standing }) => (
          <tr key={id}>
            <td>
              <Link href={addressOf('imports', { record: id })} aria-label={words.open(id)}>
                {`${edition.code} · ${monthInWords(edition.year, edition.month, locale)}`}
              </Link>
            </td>
            <td>{fileName}</td>
            <td className={css['number']}>{counts.rows}</td>
            <td className={css['number']}>{warnings}</td>
            <td>
              {standing.importedBy}
              <p className={desk['small']}>{momentInWords(standing.importedAt, locale)}</p>
            </td>
            <td>
              <span className={desk['badge']} data-state={state}>
                {words.states[state]}
              </span>
            </td>
            <td>
              {standing.decidedBy}
              {standing.decidedAt !== null && (
                <p className={desk['small']}>{momentInWords(standing.decidedAt, locale)}</p>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
