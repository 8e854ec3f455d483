import type { ReactNode } from 'react';
import type { Locale } from '@/domain/bilingual';
import type { SiteEdition, SiteProvince } from '@/domain/publication/site';
import { countryWords } from '@/messages/booklet/country';
import { provinceHref } from '../sitePaths';

/** Whether readers can read a province's figures of an edition, and how that is said. */
export interface StateInEdition {
  readonly isPublished: boolean;
  readonly words: (locale: Locale) => string;
}

/** Tells whether readers can read a province's figures of an edition. */
export function stateOf(edition: SiteEdition, { plate }: SiteProvince): StateInEdition {
  const { code, recorded, booklets } = edition;
  const booklet = booklets.find(({ province }) => province === plate);
  if (recorded?.provinces.includes(plate) === true)
    return { isPublished: true, words: (locale) => countryWords[locale].home.recordedState(code) };
  if (booklet === undefined)
    return { isPublished: false, words: (locale) => countryWords[locale].home.waitingState(code) };
  if (booklet.kind === 'withdrawal')
    return { isPublished: false, words: (locale) => countryWords[locale].home.withdrawnState(code) };
  return {
    isPublished: true,
    words: (locale) => countryWords[locale].home.publishedState(code, booklet.number),
  };
}

interface StateProps {
  readonly locale: Locale;
  readonly edition: SiteEdition;
  readonly province: SiteProvince;
}

/** Shows a province's name, as the way to its page in an edition where there is one. */
export function ProvinceLink({ locale, edition, province }: StateProps): ReactNode {
  const href = provinceHref(locale, edition, province);
  return href === null ? (
    <span lang="tr">{province.name}</span>
  ) : (
    <a href={href} lang="tr">
      {province.name}
    </a>
  );
}

/** Shows the state of a province that has no booklet to read in an edition. */
export function ProvinceState({ locale, edition, province }: StateProps): ReactNode {
  const isWithdrawn = edition.booklets.some(
    ({ province: plate, kind }) => plate === province.plate && kind === 'withdrawal',
  );
  const words = countryWords[locale].value;
  return <span className="soft small">({isWithdrawn ? words.withdrawn : words.notPublished})</span>;
}
