import type { ReactNode } from 'react';
import type { Locale } from '@/domain/bilingual';
import { bookletFiles } from '@/domain/publication/address';
import { dateInWords } from '@/domain/days';
import { openDataWords } from '@/messages/booklet/openData';
import { dataWords } from '@/messages/booklet/site';
import { CodeBook, ForPrograms, Scrolling } from './CodeBook';
import { downloadOf, type DataSet } from './dataSet';
import { formats } from './formats';
import { editionCataloguePath } from './metadata/dcat';
import type { FileFacts } from './metadata/inLanguages';

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
    <Scrolling label={set.title[locale]}>
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
    </Scrolling>
  );
}

/** Shows version, date, licence and citation of a set; a licence only where one is set. */
function SetState({ locale, set }: Pick<PageProps, 'locale'> & { readonly set: DataSet }): ReactNode {
  const { page, about } = openDataWords[locale];
  const { version, issued, licence, issuer, title, path, edition } = set;
  return (
    <div className="prose">
      <dl className="facts">
        <dt>{page.version}</dt>
        <dd>{version}</dd>
        {issued !== null && (
          <>
            <dt>{page.updated}</dt>
            <dd>{dateInWords(issued, locale)}</dd>
          </>
        )}
        {licence !== null && (
          <>
            <dt>{about.licence}</dt>
            <dd>
              <a href={licence.url} rel="license">
                {licence.name}
              </a>
            </dd>
          </>
        )}
        <dt>{page.cite}</dt>
        <dd>{page.citation(issuer, title[locale], version)}</dd>
      </dl>
      <p className="links">
        <a href={path + bookletFiles.csvw}>{page.csvw}</a>
        <a href={`${path}datapackage.json`}>{page.package}</a>
        {edition !== null && <a href={`/${editionCataloguePath(edition)}`}>{page.catalogue}</a>}
      </p>
    </div>
  );
}

/** Says that figures are invented, where any is. */
function SampleNotice({ locale, set }: Pick<PageProps, 'locale'> & { readonly set: DataSet }): ReactNode {
  return set.sample ? <p className="notice">{dataWords[locale].sample}</p> : null;
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
      <p className="lead">{page.intro}</p>
      <SampleNotice locale={locale} set={everything} />
      <h2>{page.everything}</h2>
      <SetFiles locale={locale} facts={facts} set={everything} />
      <SetState locale={locale} set={everything} />
      <h2>{page.editions}</h2>
      <ul className="dots">
        {editions.toReversed().map((set) => (
          <li key={set.path}>
            <a href={root + set.path}>{page.edition(set.edition ?? '')}</a>
          </li>
        ))}
      </ul>
      <CodeBook locale={locale} />
      <ForPrograms locale={locale} />
    </>
  );
}

/** Shows the files of one set. */
export function SetPage({ locale, facts, set }: PageProps & { readonly set: DataSet }): ReactNode {
  const words = openDataWords[locale];
  const { page } = words;
  const { edition } = set;
  const root = locale === 'tr' ? '/' : '/en/';
  return (
    <>
      <h1>{edition === null ? page.everything : page.edition(edition)}</h1>
      <p className="lead">{words.setDescription}</p>
      <SampleNotice locale={locale} set={set} />
      <SetFiles locale={locale} facts={facts} set={set} />
      <SetState locale={locale} set={set} />
      {edition !== null && (
        <p className="links">
          <a href={`${root}${edition}/`}>{page.booklets(edition)}</a>
        </p>
      )}
      <CodeBook locale={locale} />
    </>
  );
}
