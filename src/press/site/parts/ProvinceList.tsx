import type { ReactNode } from 'react';
import type { Locale } from '@/domain/bilingual';
import { bookletPath } from '@/domain/publication/address';
import {
  readableBooklets,
  type SiteBooklet,
  type SiteEdition,
  type SiteIndex,
  type SiteProvince,
} from '@/domain/publication/site';
import { dateInWords } from '@/domain/days';
import { siteWords } from '@/messages/booklet/site';
import { provinceGroups, recordDataPath, recordPath, type ProvinceLine } from '../sitePaths';

interface ProvinceListProps {
  readonly locale: Locale;
  readonly index: SiteIndex;
  readonly edition: SiteEdition;
}

function stateText(locale: Locale, booklet: SiteBooklet | null): string {
  const words = siteWords[locale];
  if (booklet === null) return words.notPublished;
  const date = dateInWords(booklet.publishedOn, locale);
  return booklet.kind === 'withdrawal' ? words.withdrawn(date) : words.published(booklet.number, date);
}

function recordedText(locale: Locale, isRecorded: boolean): string {
  return isRecorded ? '' : siteWords[locale].notRecorded;
}

/** Booklets are in Turkish; the plain tables of a recorded edition stand in both languages. */
function pathOf(locale: Locale, { code, recorded }: SiteEdition, { slug }: SiteProvince): string {
  return recorded === undefined ? bookletPath({ edition: code, slug }) : recordPath(locale, code, slug);
}

function Line({
  locale,
  edition,
  line,
}: {
  readonly locale: Locale;
  readonly edition: SiteEdition;
  readonly line: ProvinceLine;
}): ReactNode {
  const { province, booklet } = line;
  const isRecorded = edition.recorded?.provinces.includes(province.plate) ?? false;
  const isThere = booklet !== null || isRecorded;
  return (
    <li className={isThere ? undefined : 'waiting'}>
      {!isThere ? (
        <span lang="tr">{province.name}</span>
      ) : (
        <a href={pathOf(locale, edition, province)} lang="tr">
          {province.name}
        </a>
      )}{' '}
      <span className="state">
        {edition.recorded === undefined ? stateText(locale, booklet) : recordedText(locale, isRecorded)}
      </span>
    </li>
  );
}

/** The number of booklets; for a recorded edition, the source of its figures and their files. */
function Standing({
  locale,
  edition,
  provinces,
}: {
  readonly locale: Locale;
  readonly edition: SiteEdition;
  readonly provinces: number;
}): ReactNode {
  const words = siteWords[locale];
  const { code, recorded } = edition;
  if (recorded === undefined)
    return <p className="site-intro">{words.editionLine(readableBooklets(edition), provinces)}</p>;
  return (
    <>
      <p className="site-intro site-recorded">{words.recorded(dateInWords(recorded.approvedOn, locale))}</p>
      <p className="site-intro">
        {words.recordedLine(recorded.provinces.length, provinces)}{' '}
        <a href={`/${recordDataPath(code, 'csv')}`}>{words.dataFile('CSV')}</a>
        {' · '}
        <a href={`/${recordDataPath(code, 'json')}`}>{words.dataFile('JSON')}</a>
      </p>
    </>
  );
}

/** Shows the 81 provinces of an edition: links to those published, and which are missing. */
export function ProvinceList({ locale, index, edition }: ProvinceListProps): ReactNode {
  const words = siteWords[locale];
  const groups = provinceGroups(index.provinces, edition);
  return (
    <>
      {edition.sample && <p className="site-sample">{words.sample}</p>}
      <Standing locale={locale} edition={edition} provinces={index.provinces.length} />
      <p className="site-intro">{words.asOf(dateInWords(edition.asOf, locale))}</p>
      <h2>{words.provinces}</h2>
      <nav className="letters" aria-label={words.letters}>
        <ul>
          {groups.map(({ letter }) => (
            <li key={letter}>
              <a href={`#harf-${letter}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="province-groups">
        {groups.map(({ letter, lines }) => (
          <section key={letter} id={`harf-${letter}`} aria-label={letter}>
            <h3>{letter}</h3>
            <ul>
              {lines.map((line) => (
                <Line key={line.province.plate} locale={locale} edition={edition} line={line} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
