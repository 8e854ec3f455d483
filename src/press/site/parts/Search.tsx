import type { ReactNode } from 'react';
import type { Locale } from '@/domain/bilingual';
import { countryWords } from '@/messages/booklet/country';

export interface SearchProps {
  readonly locale: Locale;
  /** Address of the list that is searched in. */
  readonly searchList: string;
  /** Address of the list of provinces, which the form leads to without script. */
  readonly provinces?: string;
}

/** Shows a search over a list of the site's own; without script its button leads to the list of provinces. */
export function Search({ locale, searchList, provinces = '#liste' }: SearchProps): ReactNode {
  const words = countryWords[locale].home;
  const { province, service, metric, section } = words.kinds;
  return (
    <form
      className="search"
      role="search"
      id="ara"
      action={provinces}
      data-list={searchList}
      data-found={words.found}
      data-many={words.manyFound}
      data-none={words.notFound}
      data-failed={words.searchFailed}
      data-province={province}
      data-service={service}
      data-metric={metric}
      data-section={section}
    >
      <label htmlFor="aranan">{words.search}</label>
      <div className="search-line">
        <input
          id="aranan"
          type="search"
          autoComplete="off"
          spellCheck="false"
          enterKeyHint="search"
          placeholder={words.example}
        />
        <button type="submit">{words.go}</button>
      </div>
      <p role="status" className="small unseen" />
      <ul hidden className="found" />
    </form>
  );
}
