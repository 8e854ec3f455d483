import { type Locale, locales } from '@/domain/bilingual';
import type { MetricHistory } from '@/domain/country/metricHistory';
import { monthInWords } from '@/domain/days';
import type { SiteEdition, SiteRecord } from '@/domain/publication/site';
import { frameWords } from '@/messages/booklet/frame';
import { noticeWords } from '@/messages/booklet/notices';
import { countryWords } from '@/messages/booklet/country';
import { siteWords } from '@/messages/booklet/site';
import type { PressFile } from '../booklet/assets';
import { emblemSvg } from '../web/Emblem';
import { faviconIco } from '../web/favicon';
import { feedFiles } from './feeds';
import { metricDataFiles } from './metricData';
import { metricDescription, metricView } from './metricView';
import { CompareList, ComparePage, similarIn } from './parts/ComparePage';
import { CorrectionsPage } from './parts/CorrectionsPage';
import { CountryPage } from './parts/CountryPage';
import { HomePage } from './parts/HomePage';
import { MetricList } from './parts/MetricList';
import { MetricPage } from './parts/MetricPage';
import { AccessibilityPage, CalendarPage, ContactPage } from './parts/NoticePages';
import { ProvinceList } from './parts/ProvinceList';
import { missingPage } from './parts/MissingPage';
import { pageFile, type Page } from './parts/SitePage';
import { recordFiles } from './recordFiles';
import { searchFile } from './searchFile';
import { servicePages } from './servicePages';
import { sitemapFile } from './sitemap';
import { currentEdition, siteContext, type SiteContext, type SiteSource } from './siteContext';
import {
  comparePath,
  countryPath,
  editionPath,
  feedPath,
  metricPath,
  metricsPath,
  pagePath,
  rootPath,
} from './sitePaths';

function homePage(context: SiteContext, locale: Locale, searchList: string): Page {
  const { title, description } = countryWords[locale].home;
  return {
    title: frameWords[locale].site,
    description,
    pathIn: rootPath,
    between: null,
    current: 'provinces',
    heading: null,
    alternates: [{ type: 'application/atom+xml', path: feedPath(locale, 'yayimlar'), title }],
    children: <HomePage locale={locale} context={context} searchList={searchList} />,
  };
}

function editionPage(context: SiteContext, locale: Locale, edition: SiteEdition): Page {
  const { code, year, month, sample } = edition;
  const words = siteWords[locale];
  return {
    title: words.editionHeading(monthInWords(year, month, locale)),
    description: words.editionTitle(monthInWords(year, month, locale), code),
    pathIn: (each) => editionPath(each, code),
    current: 'provinces',
    isSample: sample,
    children: <ProvinceList locale={locale} context={context} edition={edition} />,
  };
}

function countryPage(context: SiteContext, locale: Locale, edition: SiteEdition): Page {
  const words = countryWords[locale].country;
  const before = context.editions[context.editions.indexOf(edition) + 1] ?? null;
  return {
    title: words.title(edition.code),
    description: words.description(edition.code),
    pathIn: (each) => countryPath(each, edition.code),
    between: [{ text: edition.code, path: editionPath(locale, edition.code) }],
    current: 'metrics',
    isSample: edition.sample,
    children: <CountryPage locale={locale} context={context} edition={edition} before={before} />,
  };
}

/** A metric has a page for each edition that asked it; that of the newest one stands at its own address. */
function metricPages(context: SiteContext, locale: Locale, history: MetricHistory): readonly Page[] {
  const { metric, section, editions } = history;
  const words = countryWords[locale];
  const views = editions.map((shown) => metricView(history, shown, context));
  return views.map((view, index) => ({
    title: metric.label[locale],
    description: metricDescription(view, context, locale),
    pathIn: (each) => metricPath(each, metric.key, index === 0 ? null : view.shown.edition.code),
    between: [
      { text: words.metrics.title, path: metricsPath(locale) },
      ...(section === null
        ? []
        : [{ text: section.name, path: metricsPath(locale, section.key), lang: 'tr' as const }]),
    ],
    current: 'metrics',
    isSample: view.shown.sample,
    children: <MetricPage locale={locale} context={context} view={view} />,
  }));
}

function comparePages(context: SiteContext, locale: Locale): readonly Page[] {
  const words = countryWords[locale].compare;
  const edition = currentEdition(context);
  if (edition === null) return [];
  const before = context.editions[context.editions.indexOf(edition) + 1] ?? null;
  const similarTo = similarIn(context, edition);
  const pages = context.provinces.map((province): Page => {
    const shown = { locale, context, province, edition, before, similar: similarTo(province.plate) };
    return {
      title: words.heading(province.name),
      description: words.description,
      pathIn: (each) => comparePath(each, province.slug),
      between: [{ text: words.title, path: comparePath(locale) }],
      current: 'provinces',
      isSample: edition.sample,
      children: <ComparePage {...shown} />,
    };
  });
  const list: Page = {
    title: words.title,
    description: words.description,
    pathIn: comparePath,
    current: 'provinces',
    children: <CompareList locale={locale} context={context} />,
  };
  return [list, ...pages];
}

function noticePages(context: SiteContext, locale: Locale): readonly Page[] {
  const words = noticeWords[locale];
  const props = { locale, context };
  const feed = {
    type: 'application/atom+xml',
    path: feedPath(locale, 'duzeltmeler'),
    title: words.corrections.feedTitle,
  };
  const page = (
    name: Parameters<typeof pagePath>[1],
    rest: Pick<Page, 'children' | 'current' | 'alternates'>,
  ): Page => ({
    title: words[name].title,
    description: words[name].description,
    pathIn: (each) => pagePath(each, name),
    ...rest,
  });
  return [
    page('corrections', {
      current: 'corrections',
      alternates: [feed],
      children: <CorrectionsPage {...props} />,
    }),
    page('calendar', { current: null, children: <CalendarPage {...props} /> }),
    page('contact', { current: null, children: <ContactPage {...props} /> }),
    page('accessibility', { current: null, children: <AccessibilityPage {...props} /> }),
  ];
}

function pagesIn(context: SiteContext, locale: Locale, searchList: string): readonly Page[] {
  const words = countryWords[locale].metrics;
  return [
    homePage(context, locale, searchList),
    ...context.editions.flatMap((edition) => [
      editionPage(context, locale, edition),
      countryPage(context, locale, edition),
    ]),
    {
      title: words.title,
      description: words.description,
      pathIn: metricsPath,
      current: 'metrics',
      children: <MetricList locale={locale} context={context} />,
    },
    ...context.metrics.flatMap((history) => metricPages(context, locale, history)),
    ...servicePages(context, locale),
    ...comparePages(context, locale),
    ...noticePages(context, locale),
  ];
}

/**
 * Makes the pages over many provinces in both languages, with their feeds, search lists, icons and shared files, and the
 * tables of these recorded editions.
 */
export function siteFiles(source: SiteSource, records: readonly SiteRecord[]): readonly PressFile[] {
  const context = siteContext(source);
  const pages = locales.flatMap((locale) => {
    const list = searchFile(context, locale);
    const made = pagesIn(context, locale, `/${list.path}`);
    return { list, locale, made };
  });
  const isOpen = ({ isSample }: Page): boolean => !(isSample ?? context.isSample);
  const open = pages.flatMap(({ locale, made }) => made.filter(isOpen).map(({ pathIn }) => pathIn(locale)));
  return [
    ...context.files,
    ...pages.flatMap(({ list, locale, made }) => [
      list,
      ...made.map((page) => pageFile({ ...page, context, locale })),
      missingPage(context, locale, `/${list.path}`),
      ...feedFiles(context, locale),
    ]),
    ...records.flatMap((record) => recordFiles(record, context)),
    ...metricDataFiles(context),
    sitemapFile(open, context),
    { path: 'favicon.svg', content: emblemSvg() },
    { path: 'favicon.ico', content: faviconIco() },
  ];
}
