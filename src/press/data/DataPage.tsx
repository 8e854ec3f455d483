import type { ReactNode } from 'react';
import type { Locale } from '@/domain/bilingual';
import { observationStatuses } from '@/domain/openData/observation';
import { bookletFiles } from '@/domain/publication/address';
import { dateInWords } from '@/domain/days';
import { openDataWords } from '@/messages/booklet/openData';
import { columns } from './columns';
import { downloadOf, type DataSet } from './dataSet';
import { formats } from './formats';
import type { FileFacts } from './metadata/inLanguages';
import { schemaPath, schemas, type SchemaName } from './metadata/schemas';

interface PageProps {
  readonly locale: Locale;
  readonly facts: readonly FileFacts[];
}

/** Writes a size as people read it: `2,0 MB`, `36 KB`; in English with a point. */
export function sizeInWords(bytes: number, locale: Locale): string {
  const [amount, unit] =
    bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1_000)), 'KB'] : [bytes / 1_000_000, 'MB'];
  const digits = unit === 'MB' ? 1 : 0;
  const written = amount.toFixed(digits).replace('.', locale === 'tr' ? ',' : '.');
  return `${written} ${unit}`;
}

/** Shows the files of a set, each with its format, its size and the name that a copy of it gets. */
function SetFiles({ locale, facts, set }: PageProps & { readonly set: DataSet }): ReactNode {
  const words = openDataWords[locale];
  const rows = formats.flatMap((format) => {
    const file = facts.find(({ path }) => `/${path}` === set.path + format.file);
    return file === undefined ? [] : [{ ...format, bytes: file.bytes }];
  });
  return (
    <div className="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.page.file}</th>
            <th scope="col">{words.page.use}</th>
            <th scope="col" className="amount">
              {words.page.size}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, file, mediaType, bytes }) => (
            <tr key={key}>
              <th scope="row">
                <a href={set.path + file} download={downloadOf(set, file)} type={mediaType}>
                  {words.formats[key][0]}
                </a>
              </th>
              <td>{words.formats[key][1]}</td>
              <td className="amount">{sizeInWords(bytes, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Shows version, date, licence and citation of a set; a licence only where one is set. */
function SetState({ locale, set }: Pick<PageProps, 'locale'> & { readonly set: DataSet }): ReactNode {
  const { page, about } = openDataWords[locale];
  return (
    <ul>
      <li>{`${page.version}: ${set.version}`}</li>
      {set.issued !== null && <li>{`${page.updated}: ${dateInWords(set.issued, locale)}`}</li>}
      {set.licence !== null && (
        <li>
          {`${about.licence}: `}
          <a href={set.licence.url} rel="license">
            {set.licence.name}
          </a>
        </li>
      )}
      <li>{`${page.cite}: ${page.citation(set.issuer, set.title[locale], set.version)}`}</li>
      <li>
        <a href={set.path + bookletFiles.csvw}>{page.csvw}</a>
      </li>
      <li>
        <a href={`${set.path}datapackage.json`}>{page.package}</a>
      </li>
    </ul>
  );
}

function Meanings({
  heads,
  rows,
}: {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}): ReactNode {
  return (
    <div className="scroll">
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
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
    </div>
  );
}

function CodeBook({ locale }: Pick<PageProps, 'locale'>): ReactNode {
  const { page, columns: names, statuses } = openDataWords[locale];
  return (
    <>
      <h2>{page.statuses}</h2>
      <p>{page.statusIntro}</p>
      <Meanings
        heads={[page.letter, page.meaning]}
        rows={observationStatuses.map((letter) => [letter, statuses[letter]])}
      />
      <h2>{page.columns}</h2>
      <Meanings
        heads={[page.column, page.meaning]}
        rows={columns.map(({ name }) => [name, `${names[name][0] ?? ''}. ${names[name][1] ?? ''}`])}
      />
    </>
  );
}

const schemaNames = Object.keys(schemas) as readonly SchemaName[];

function ForPrograms({ locale }: Pick<PageProps, 'locale'>): ReactNode {
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
      <ul>
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
      <p>{page.changesIntro}</p>
      <ul>
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

interface AllProps extends PageProps {
  readonly sets: readonly [DataSet, ...DataSet[]];
}

/** Shows all open data: everything together, the editions, what columns and letters mean, and what programs need. */
export function AllDataPage({ locale, facts, sets: [everything, ...editions] }: AllProps): ReactNode {
  const { page } = openDataWords[locale];
  const root = locale === 'tr' ? '' : '/en';
  return (
    <>
      <h1>{page.title}</h1>
      <p>{page.intro}</p>
      <h2>{everything.title[locale]}</h2>
      <SetFiles locale={locale} facts={facts} set={everything} />
      <SetState locale={locale} set={everything} />
      <h2>{page.editions}</h2>
      <ul>
        {editions.toReversed().map((set) => (
          <li key={set.path}>
            <a href={root + set.path}>{set.title[locale]}</a>
          </li>
        ))}
      </ul>
      <ForPrograms locale={locale} />
      <CodeBook locale={locale} />
    </>
  );
}

/** Shows the files of one set. */
export function SetPage({ locale, facts, set }: PageProps & { readonly set: DataSet }): ReactNode {
  const { page } = openDataWords[locale];
  const { edition } = set;
  const root = locale === 'tr' ? '/' : '/en/';
  return (
    <>
      <h1>{set.title[locale]}</h1>
      <SetFiles locale={locale} facts={facts} set={set} />
      <SetState locale={locale} set={set} />
      {edition !== null && (
        <p>
          <a href={`${root}${edition}/`}>{page.booklets(edition)}</a>
        </p>
      )}
      <CodeBook locale={locale} />
    </>
  );
}
