import type { ReactNode } from 'react';
import type { Locale } from '@/domain/bilingual';
import { dateInWords } from '@/domain/days';
import { readableBooklets, type SiteBooklet, type SiteEdition } from '@/domain/publication/site';
import { countryWords } from '@/messages/booklet/country';
import { siteWords } from '@/messages/booklet/site';
import type { SiteContext } from '../siteContext';
import { countryPath, provinceGroups, recordDataPath, type ProvinceLine } from '../sitePaths';
import { ProvinceLink } from './provinceState';

interface ProvinceListProps {
  readonly locale: Locale;
  readonly context: SiteContext;
  readonly edition: SiteEdition;
}

function stateText(locale: Locale, booklet: SiteBooklet | null): string {
  const words = siteWords[locale];
  if (booklet === null) return words.notPublished;
  const date = dateInWords(booklet.publishedOn, locale);
  return booklet.kind === 'withdrawal' ? words.withdrawn(date) : words.published(booklet.number, date);
}

function Line({
  locale,
  edition,
  line: { province, booklet },
}: {
  readonly locale: Locale;
  readonly edition: SiteEdition;
  readonly line: ProvinceLine;
}): ReactNode {
  const { recorded } = edition;
  const isMissing = recorded !== undefined && !recorded.provinces.includes(province.plate);
  const recordedText = isMissing ? siteWords[locale].notRecorded : '';
  return (
    <li className={recorded === undefined && booklet === null ? 'waiting' : undefined}>
      <ProvinceLink locale={locale} edition={edition} province={province} />{' '}
      <span className="soft small">{recorded === undefined ? stateText(locale, booklet) : recordedText}</span>
    </li>
  );
}

/** The number of booklets; for a recorded edition, the source of its figures and their files. */
function Standing({ locale, context, edition }: ProvinceListProps): ReactNode {
  const words = siteWords[locale];
  const all = context.plates.length;
  const { code, recorded } = edition;
  if (recorded === undefined)
    return <p className="lead">{words.editionLine(readableBooklets(edition), all)}</p>;
  return (
    <>
      <p className="notice">{words.recorded(dateInWords(recorded.approvedOn, locale))}</p>
      <p>{words.recordedLine(recorded.provinces.length, all)}</p>
      <p className="links">
        <a href={`/${recordDataPath(code, 'csv')}`}>{words.dataFile('CSV')}</a>
        <a href={`/${recordDataPath(code, 'json')}`}>{words.dataFile('JSON')}</a>
      </p>
    </>
  );
}

/** Shows the 81 provinces of an edition: links to their booklets, and which are missing. */
export function ProvinceList(props: ProvinceListProps): ReactNode {
  const { locale, context, edition } = props;
  const words = siteWords[locale];
  const groups = provinceGroups(context.provinces, edition);
  return (
    <>
      <Standing {...props} />
      <p>{words.asOf(dateInWords(edition.asOf, locale))}</p>
      {edition.sample && <p className="notice bad">{words.sample}</p>}
      <p className="links">
        <a href={countryPath(locale, edition.code)}>{countryWords[locale].country.title(edition.code)}</a>
      </p>
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
