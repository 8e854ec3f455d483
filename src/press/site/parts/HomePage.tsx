import type { ReactNode } from 'react';
import { dateInWords, monthInWords } from '@/domain/days';
import { readableBooklets, type SiteEdition, type SiteProvince } from '@/domain/publication/site';
import { noticeWords } from '@/messages/booklet/notices';
import { countryWords } from '@/messages/booklet/country';
import { siteWords } from '@/messages/booklet/site';
import { currentEdition, namesOf, type SiteContext } from '../siteContext';
import { comparePath, countryPath, editionPath, metricsPath, pagePath, provinceHref } from '../sitePaths';
import { CountryMap, ProvinceName } from './CountryMap';
import { ProvinceLink, ProvinceState, stateOf } from './provinceState';
import { Search, type SearchProps } from './Search';

interface HomeProps extends SearchProps {
  readonly context: SiteContext;
}

interface EditionProps extends HomeProps {
  readonly edition: SiteEdition;
}

function Standing({ locale, context, edition }: EditionProps): ReactNode {
  const words = countryWords[locale].home;
  const all = context.plates.length;
  const published = edition.recorded?.provinces.length ?? readableBooklets(edition);
  return (
    <p>
      <a className="edition-name" href={editionPath(locale, edition.code)}>
        {siteWords[locale].editionTitle(monthInWords(edition.year, edition.month, locale), edition.code)}
      </a>{' '}
      <span className="soft">{words.standing(published, all, all - published)}</span>
    </p>
  );
}

/** Names on the map only where they are few: those that lack a booklet. */
const mostNames = 6;

function HomeMap({ locale, context, edition }: EditionProps): ReactNode {
  const words = countryWords[locale].home;
  const byPlate = new Map(context.provinces.map((province) => [province.plate, province]));
  const waiting = context.provinces.filter((province) => !stateOf(edition, province).isPublished);
  return (
    <nav className="map-nav" aria-label={words.mapOf} id="harita">
      <CountryMap
        id="yok"
        className="map-links"
        text={null}
        plates={context.plates}
        lookOf={(plate) => ({
          className: 'province',
          isHatched: waiting.some((province) => province.plate === plate),
        })}
        around={(plate, shape) => {
          const province = byPlate.get(plate);
          if (province === undefined) return shape;
          const href = provinceHref(locale, edition, province);
          const label = `${province.name}: ${stateOf(edition, province).words(locale)}`;
          return href === null ? (
            shape
          ) : (
            <a href={href} aria-label={label}>
              {shape}
            </a>
          );
        }}
      >
        {waiting.length <= mostNames &&
          waiting.map(({ plate, name }) => <ProvinceName key={plate} plate={plate} name={name} />)}
      </CountryMap>
    </nav>
  );
}

function Key({ locale, context, edition }: EditionProps): ReactNode {
  const words = countryWords[locale].home;
  const waiting = context.provinces.filter((province) => !stateOf(edition, province).isPublished);
  const names = namesOf(
    context,
    waiting.map(({ plate }) => plate),
  );
  return (
    <ul className="map-key small soft">
      <li>
        <span className="swatch province" /> {words.published}
      </li>
      {waiting.length > 0 && (
        <li>
          <span className="swatch hatched" /> {words.waiting}
          {names.length <= mostNames && (
            <>
              {': '}
              <span lang="tr">{names.join(', ')}</span>
            </>
          )}
        </li>
      )}
    </ul>
  );
}

function Provinces({ locale, context, edition }: EditionProps): ReactNode {
  const line = (province: SiteProvince): ReactNode => (
    <li key={province.plate}>
      <ProvinceLink locale={locale} edition={edition} province={province} />
      {!stateOf(edition, province).isPublished && (
        <>
          {' '}
          <ProvinceState locale={locale} edition={edition} province={province} />
        </>
      )}
    </li>
  );
  return (
    <nav aria-labelledby="liste">
      <h2 id="liste" className="unseen" tabIndex={-1}>
        {countryWords[locale].home.provinces}
      </h2>
      <ul className="province-columns">{context.provinces.map(line)}</ul>
    </nav>
  );
}

/** The newest corrections that are told on the first page. */
const newest = 3;

function Latest({ locale, context }: HomeProps): ReactNode {
  const words = noticeWords[locale].corrections;
  const later = context.publications.filter(({ kind }) => kind !== 'first').slice(0, newest);
  if (later.length === 0) return <p className="soft">{countryWords[locale].home.noneYet}</p>;
  return (
    <ul>
      {later.map(({ province, edition, number, kind, publishedOn }) => (
        <li key={`${edition.code}:${province.plate}:${String(number)}`}>
          <a href={pagePath(locale, 'corrections')}>
            {words.entry(province.name, edition.code, number, words.kinds[kind])}
          </a>{' '}
          <span className="soft small">{dateInWords(publishedOn, locale)}</span>
        </li>
      ))}
    </ul>
  );
}

function More(props: EditionProps): ReactNode {
  const { locale, context, edition } = props;
  const words = countryWords[locale];
  return (
    <div className="home-more">
      <section>
        <h2>{words.home.country}</h2>
        <p>{words.home.countryText(context.metrics.length)}</p>
        <ul>
          <li>
            <a href={countryPath(locale, edition.code)}>{words.country.title(edition.code)}</a>
          </li>
          <li>
            <a href={metricsPath(locale)}>{words.metrics.title}</a>
          </li>
          <li>
            <a href={comparePath(locale)}>{words.metrics.compareLink}</a>
          </li>
        </ul>
      </section>
      <section>
        <h2>{words.home.editions}</h2>
        <ul>
          {context.editions.map(({ code, year, month }) => (
            <li key={code}>
              <a href={editionPath(locale, code)}>
                {siteWords[locale].editionTitle(monthInWords(year, month, locale), code)}
              </a>
            </li>
          ))}
          <li>
            <a href={pagePath(locale, 'calendar')}>{noticeWords[locale].calendar.title}</a>
          </li>
        </ul>
      </section>
      <section>
        <h2>{words.home.latest}</h2>
        <Latest {...props} />
      </section>
    </div>
  );
}

/** Shows the first page: a search, the map of the newest edition and the same as a list, and where else to go. */
export function HomePage(props: HomeProps): ReactNode {
  const { locale, context } = props;
  const words = countryWords[locale].home;
  const edition = currentEdition(context);
  return (
    <div className="home">
      <div className="home-head">
        <h1>{words.title}</h1>
        {edition !== null && <Search {...props} />}
      </div>
      {edition === null ? (
        <p>{words.nothing}</p>
      ) : (
        <>
          <div className="home-bar">
            <Standing {...props} edition={edition} />
            <nav className="tabs" aria-label={words.views}>
              <ul>
                <li>
                  <a href="#harita" aria-current="true">
                    {words.map}
                  </a>
                </li>
                <li>
                  <a href="#liste">{words.list}</a>
                </li>
              </ul>
            </nav>
          </div>
          <HomeMap {...props} edition={edition} />
          <Key {...props} edition={edition} />
          <Provinces {...props} edition={edition} />
          <More {...props} edition={edition} />
        </>
      )}
    </div>
  );
}
