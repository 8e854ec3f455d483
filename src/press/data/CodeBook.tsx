import type { ReactNode } from 'react';
import type { Locale } from '@/domain/bilingual';
import { observationStatuses } from '@/domain/openData/observation';
import { openDataWords } from '@/messages/booklet/openData';
import { columns } from './columns';
import { schemaPath, schemas, type SchemaName } from './metadata/schemas';
import { TableHeads } from '../booklet/parts/TableHeads';

interface InLocale {
  readonly locale: Locale;
}

/** Shows a table that scrolls by itself where the screen is narrow. */
export function Scrolling({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className="scroll" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}

interface MeaningsProps {
  readonly label: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function Meanings({ label, heads, rows }: MeaningsProps): ReactNode {
  return (
    <Scrolling label={label}>
      <table>
        <TableHeads heads={heads} />
        <tbody>
          {rows.map(([name = '', ...others]) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              {others.map((text) => (
                <td key={text}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

/** Shows what the letters and the columns mean. */
export function CodeBook({ locale }: InLocale): ReactNode {
  const { page, columns: names, statuses } = openDataWords[locale];
  return (
    <>
      <h2>{page.statuses}</h2>
      <p className="lead">{page.statusIntro}</p>
      <Meanings
        label={page.statuses}
        heads={[page.letter, page.meaning]}
        rows={observationStatuses.map((letter) => [letter, statuses[letter]])}
      />
      <h2>{page.columns}</h2>
      <Meanings
        label={page.columns}
        heads={[page.column, page.meaning]}
        rows={columns.map(({ name }) => [name, `${names[name][0] ?? ''}. ${names[name][1] ?? ''}`])}
      />
    </>
  );
}

const schemaNames = Object.keys(schemas) as readonly SchemaName[];

/** Shows what programs need: directory, interface, catalogue, schemas, and the change log. */
export function ForPrograms({ locale }: InLocale): ReactNode {
  const { page } = openDataWords[locale];
  const links = [
    ['/veri/dizin.json', page.directory],
    ['/veri/openapi.json', page.openApi],
    ['/veri/katalog.jsonld', page.catalogue],
    ['/veri/sdmx-yapi.json', page.structure],
  ];
  return (
    <>
      <h2>{page.programs}</h2>
      <ul className="dots">
        {links.map(([path, text]) => (
          <li key={path}>
            <a href={path}>{text}</a>
          </li>
        ))}
        <li>
          {`${page.schemas}: `}
          {schemaNames.map((name, index) => (
            <span key={name}>
              {index > 0 && ', '}
              <a href={`/${schemaPath(name)}`}>{name}</a>
            </span>
          ))}
        </li>
      </ul>
      <h2>{page.changes}</h2>
      <p className="lead">{page.changesIntro}</p>
      <ul className="dots">
        <li>
          <a href="/veri/degisiklikler.csv" download="degisiklikler.csv">
            CSV
          </a>
        </li>
        <li>
          <a href="/veri/degisiklikler.json">JSON</a>
        </li>
      </ul>
    </>
  );
}
