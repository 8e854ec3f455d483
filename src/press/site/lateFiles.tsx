import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { locales, type Locale } from '@/domain/bilingual';
import { dateInWords, monthInWords } from '@/domain/days';
import { amountOf } from '@/domain/figures/figureValue';
import type { EditionData, ProvinceData } from '@/domain/openData/editionData';
import { bookletPath, englishFolderName, lateFolderName } from '@/domain/publication/address';
import type { SiteEdition, SiteIndex, SiteProvince } from '@/domain/publication/site';
import { frameWords } from '@/messages/booklet/frame';
import { lateWords, pageWords } from '@/messages/booklet/page';
import type { BookletAssets, PressFile } from '../booklet/assets';
import { heroClass } from '../booklet/parts/Block';
import { screenAssets } from '../booklet/screen/screenFiles';
import { numberParts } from '../booklet/screen/screenPage';
import { accentClass } from '../booklet/styleRules';
import { fittedOutline } from '../map/fittedOutline';
import { PageFrame } from '../web/PageFrame';
import { siteCardOf } from '../web/siteCard';

/** What the pages of awaited booklets are made from. */
export interface LateSource {
  readonly index: SiteIndex;
  readonly data: readonly EditionData[];
  readonly assets: BookletAssets;
  /** Scheme and host of the public side; empty when unknown. */
  readonly origin: string;
}

interface LatePage extends LateSource {
  readonly locale: Locale;
  readonly edition: SiteEdition;
  readonly province: SiteProvince;
}

/** A booklet of the province that readers have, with its edition. */
interface LastBooklet {
  readonly data: EditionData;
  readonly figures: ProvinceData;
}

const rank = ({ year, month }: Pick<SiteEdition, 'year' | 'month'>): number => year * 12 + month;

/** The newest earlier edition in which readers have figures of the province. */
function lastBooklet({ data, edition, province }: LatePage): LastBooklet | null {
  const earlier = data
    .filter((each) => rank(each.edition) < rank(edition))
    .toSorted((a, b) => rank(b.edition) - rank(a.edition));
  for (const each of earlier) {
    const figures = each.provinces.find(({ plate }) => plate === province.plate);
    if (figures !== undefined && Object.keys(figures.figures).length > 0) return { data: each, figures };
  }
  return null;
}

function Lead({ locale, last }: { readonly locale: Locale; readonly last: LastBooklet }): ReactNode {
  const set = last.data.definitions[last.figures.definitions];
  const shown = (set?.derived.lead ?? []).flatMap((key) => {
    const metric = set?.metrics.find((each) => each.key === key);
    const value = last.figures.figures[key]?.value;
    return metric === undefined || value === undefined || amountOf(value) === null ? [] : [{ metric, value }];
  });
  if (shown.length === 0) return null;
  return (
    <div className="three">
      {shown.map(({ metric, value }) => {
        const number = set?.sections.find(({ key }) => key === metric.section)?.number ?? 1;
        const said = numberParts(metric, value, locale);
        // The label has the noun of a count.
        const unit = metric.unit.kind === 'money' ? said.unit : null;
        return (
          <div key={metric.key} className={accentClass(number)}>
            <p className={heroClass({ number: said.number, unit })}>
              {said.number} {unit !== null && <small>{unit}</small>}
            </p>
            <p className="cap">{metric.label[locale]}</p>
          </div>
        );
      })}
    </div>
  );
}

function Last({ page, last }: { readonly page: LatePage; readonly last: LastBooklet }): ReactNode {
  const { locale, edition, province } = page;
  const words = lateWords[locale];
  const { code, year, month, asOf } = last.data.edition;
  return (
    <section className="part">
      <h2>{words.last(monthInWords(year, month, locale), code)}</h2>
      <p className="soft intro">{words.lastDates(dateInWords(asOf, locale), edition.code)}</p>
      <Lead locale={locale} last={last} />
      <p className="downloads">
        <a className="button" href={pathIn(locale, code, province.slug)}>
          {words.open(code)}
        </a>
      </p>
    </section>
  );
}

const pathIn = (locale: Locale, edition: string, slug: string): string =>
  `${locale === 'tr' ? '' : `/${englishFolderName}`}${bookletPath({ edition, slug })}`;

function Outline({ province }: Pick<LatePage, 'province'>): ReactNode {
  const box = { width: 280, height: 150 };
  const outline = fittedOutline(province.plate, box);
  if (outline === null) return null;
  const { path, transform, scale } = outline;
  return (
    <svg className="outline" {...box} viewBox="0 0 280 150" aria-hidden="true">
      <path
        className="border"
        d={path}
        transform={transform}
        strokeWidth={1.75 / scale}
        strokeDasharray={`${String(5 / scale)} ${String(4 / scale)}`}
      />
    </svg>
  );
}

function Content({ page }: { readonly page: LatePage }): ReactNode {
  const { locale, edition, province } = page;
  const words = lateWords[locale];
  const root = locale === 'tr' ? '/' : '/en/';
  const last = lastBooklet(page);
  const title = lateTitle(page);
  return (
    <>
      <div className="mast">
        <div>
          <h1 lang="tr">{province.name}</h1>
          <p className="subtitle">{title}</p>
          <div className="standing">
            <p className="state waiting">{words.state}</p>
          </div>
        </div>
        <Outline province={province} />
      </div>
      <div className="notice">
        <p>
          <b>{words.awaited(province.name)}</b> {words.willStand}
        </p>
        <p className="data-links">
          <a href={`${root}yayimlar.atom`}>{words.feed}</a> <a href={`${root}takvim/`}>{words.calendar}</a>{' '}
          <a href={`${root}${edition.code}/`}>{pageWords[locale].editionIndex(edition.code)}</a>
        </p>
      </div>
      {last === null ? <p className="part">{words.none}</p> : <Last page={page} last={last} />}
    </>
  );
}

function lateTitle({ locale, edition }: LatePage): string {
  const monthYear = monthInWords(edition.year, edition.month, locale);
  return `${pageWords[locale].awaitedTitle(monthYear)} (${edition.code})`;
}

const nobody = { telephone: null, email: null, web: null, address: null } as const;

function Page(page: LatePage): ReactNode {
  const { locale, edition, province, index, data, assets, origin } = page;
  const root = locale === 'tr' ? '/' : '/en/';
  const newest = data.toSorted((a, b) => rank(b.edition) - rank(a.edition))[0];
  const path = pathIn(locale, edition.code, province.slug);
  return (
    <PageFrame
      locale={locale}
      origin={origin}
      issuer={index.issuer}
      isSample={edition.sample}
      assets={screenAssets(assets).page}
      card={siteCardOf({ locale, isSample: edition.sample, origin }, assets)}
      current="provinces"
      contact={newest?.contact ?? nobody}
      licence={newest?.licence ?? null}
      title={`${province.name}, ${lateTitle(page)}`}
      description={lateWords[locale].description(
        province.name,
        monthInWords(edition.year, edition.month, locale),
      )}
      path={path}
      otherPath={pathIn(locale === 'tr' ? 'en' : 'tr', edition.code, province.slug)}
      trail={[
        { text: frameWords[locale].links.provinces, path: root },
        { text: edition.code, path: `${root}${edition.code}/` },
        { text: province.name, path, lang: 'tr' },
      ]}
    >
      <Content page={page} />
    </PageFrame>
  );
}

/**
 * Makes a page for each province whose booklet an edition still lacks, which says so and leads to its last one. They lie in a
 * folder of their own: whoever stores them puts none over a booklet.
 */
export function lateFiles(source: LateSource): readonly PressFile[] {
  const { index } = source;
  const due = index.editions.filter(({ recorded }) => recorded === undefined);
  return due.flatMap((edition) => {
    const there = new Set(edition.booklets.map((booklet) => booklet.province));
    const awaited = index.provinces.filter(({ plate }) => !there.has(plate));
    return awaited.flatMap((province) =>
      locales.map((locale) => ({
        path: `${lateFolderName}${pathIn(locale, edition.code, province.slug)}index.html`,
        content: `<!DOCTYPE html>${renderToStaticMarkup(<Page {...source} locale={locale} edition={edition} province={province} />)}`,
      })),
    );
  });
}
