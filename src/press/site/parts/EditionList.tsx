import type { ReactNode } from 'react';
import type { Locale } from '@/domain/bilingual';
import { readableBooklets, type SiteEdition, type SiteIndex } from '@/domain/publication/site';
import { dateInWords, monthInWords } from '@/domain/days';
import { siteWords } from '@/messages/booklet/site';
import { editionPath } from '../sitePaths';

interface EditionListProps {
  readonly locale: Locale;
  readonly index: SiteIndex;
  /** Newest first. */
  readonly editions: readonly SiteEdition[];
}

function EditionLine({
  locale,
  edition,
  provinces,
}: {
  readonly locale: Locale;
  readonly edition: SiteEdition;
  readonly provinces: number;
}): ReactNode {
  const words = siteWords[locale];
  return (
    <li>
      <a href={editionPath(locale, edition.code)}>
        {words.editionTitle(monthInWords(edition.year, edition.month, locale), edition.code)}
      </a>
      <p>
        {edition.recorded === undefined
          ? words.editionLine(readableBooklets(edition), provinces)
          : words.recorded(dateInWords(edition.recorded.approvedOn, locale))}
      </p>
      {edition.sample && <p className="site-sample">{words.sample}</p>}
    </li>
  );
}

/** Shows all editions that are public. */
export function EditionList({ locale, index, editions }: EditionListProps): ReactNode {
  const words = siteWords[locale];
  return (
    <>
      <p className="site-intro">{words.intro}</p>
      <h2>{words.editions}</h2>
      {editions.length === 0 && <p>{words.noEdition}</p>}
      <ul className="edition-list">
        {editions.map((edition) => (
          <EditionLine
            key={edition.code}
            locale={locale}
            edition={edition}
            provinces={index.provinces.length}
          />
        ))}
      </ul>
    </>
  );
}
