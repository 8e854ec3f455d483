import type { ReactNode } from 'react';
import type { Locale } from '@/domain/bilingual';
import { bookletPath } from '@/domain/publication/address';
import type { SiteBooklet, SiteEdition, SiteIndex } from '@/domain/publication/siteIndex';
import { readableBooklets } from '@/domain/publication/siteIndex';
import { siteWords } from '@/messages/site';
import { type ProvinceLine, provinceGroups } from '../provinceGroups';
import { dayText } from '../siteDates';

interface ProvinceListProps {
  readonly locale: Locale;
  readonly index: SiteIndex;
  readonly edition: SiteEdition;
}

function stateText(locale: Locale, booklet: SiteBooklet | null): string {
  const words = siteWords[locale];
  if (booklet === null) return words.notPublished;
  const date = dayText(locale, booklet.publishedOn);
  return booklet.kind === 'withdrawal' ? words.withdrawn(date) : words.published(booklet.number, date);
}

function Line({
  locale,
  edition,
  line,
}: {
  readonly locale: Locale;
  readonly edition: string;
  readonly line: ProvinceLine;
}): ReactNode {
  const { province, booklet } = line;
  return (
    <li className={booklet === null ? 'waiting' : undefined}>
      {booklet === null ? (
        <span lang="tr">{province.name}</span>
      ) : (
        <a href={bookletPath({ edition, slug: province.slug })} lang="tr">
          {province.name}
        </a>
      )}{' '}
      <span className="state">{stateText(locale, booklet)}</span>
    </li>
  );
}

/** The 81 provinces of an edition: those published linked, the others said to be missing. */
export function ProvinceList({ locale, index, edition }: ProvinceListProps): ReactNode {
  const words = siteWords[locale];
  const groups = provinceGroups(index.provinces, edition);
  return (
    <>
      {edition.sample && <p className="site-sample">{words.sample}</p>}
      <p className="site-intro">{words.editionLine(readableBooklets(edition), index.provinces.length)}</p>
      <p className="site-intro">{words.asOf(dayText(locale, edition.asOf))}</p>
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
                <Line key={line.province.plate} locale={locale} edition={edition.code} line={line} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
