'use client';
import type { ImportBody } from '@/contract/importView';
import { importWords } from '@/messages/desk/imports';
import { TableHeads } from '../desk/TableHeads';
import { useLocale } from '../desk/useWords';
import { valueInWords } from '../desk/valueInWords';
import { bodyNames, mostLines } from './bodyNames';
import css from './imports.module.css';

/** Figures that are recorded otherwise so far, the old value beside the new. */
export function ImportChanges({ body }: { readonly body: ImportBody }) {
  const locale = useLocale();
  const words = importWords[locale].body;
  const { changes } = body.findings;
  const names = bodyNames(body, locale);
  if (changes.length === 0) return null;
  return (
    <>
      <h3 className={css['heading']}>{words.changes}</h3>
      <table className={css['table']} aria-label={words.changes}>
        <TableHeads heads={[words.province, words.metric, words.before, words.after]} />
        <tbody>
          {changes.slice(0, mostLines).map(({ province, metric, before, after }) => (
            <tr key={`${province}:${metric}`}>
              <td>{names.province(province)}</td>
              <td>{names.metric(metric)}</td>
              <td className={css['number']}>{valueInWords(before, locale)}</td>
              <td className={css['number']}>{valueInWords(after, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {changes.length > mostLines && <p>{words.more(changes.length - mostLines)}</p>}
    </>
  );
}
