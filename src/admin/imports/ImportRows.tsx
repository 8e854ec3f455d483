'use client';
import { useState } from 'react';
import { dateInWords } from '@/domain/days';
import type { ImportBody } from '@/contract/importView';
import { importWords } from '@/messages/desk/imports';
import { useLocale } from '../desk/useWords';
import { valueInWords } from '../desk/valueInWords';
import { bodyNames } from './bodyNames';
import css from './imports.module.css';

/** Every figure of the file, province by province; one province is made ready when it is opened. */
export function ImportRows({ body }: { readonly body: ImportBody }) {
  const locale = useLocale();
  const words = importWords[locale].body;
  const inFile = body.provinces.filter(({ plate }) => body.rows.some(({ province }) => province === plate));
  return (
    <>
      <h3 className={css['heading']}>{words.rows}</h3>
      {inFile.map(({ plate, name }) => (
        <ProvinceRows key={plate} body={body} plate={plate} name={name} />
      ))}
    </>
  );
}

interface ProvinceRowsProps {
  readonly body: ImportBody;
  readonly plate: string;
  readonly name: string;
}

function ProvinceRows({ body, plate, name }: ProvinceRowsProps) {
  const locale = useLocale();
  const words = importWords[locale].body;
  const [isOpen, setOpen] = useState(false);
  const rows = body.rows.filter(({ province }) => province === plate);
  const names = bodyNames(body, locale);
  return (
    <details
      className={css['province']}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        {name} <span>{words.rowCount(rows.length)}</span>
      </summary>
      {isOpen && (
        <table className={css['table']} aria-label={name}>
          <thead>
            <tr>
              {[words.metric, words.value, words.note].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ metric, value, note, asOf }) => (
              <tr key={metric}>
                <td>{names.metric(metric)}</td>
                <td className={css['number']}>{valueInWords(value, locale)}</td>
                <td>
                  {[note, asOf === null ? null : words.asOf(dateInWords(asOf, locale))]
                    .filter(Boolean)
                    .join(' · ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
