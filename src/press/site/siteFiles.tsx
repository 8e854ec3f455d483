import { type Locale, locales } from '@/domain/bilingual';
import type { SiteEdition, SiteIndex, SiteRecord } from '@/domain/publication/site';
import { siteWords } from '@/messages/booklet/site';
import { hashedAssets, type BookletAssets, type PressFile } from '../booklet/assets';
import { recordCsv, recordJson } from '../data/recordData';
import { RecordTable } from './parts/RecordTable';
import { EditionList, SitePage } from './parts/SitePage';
import { editionPath, fileOf, recordDataPath, recordPath, rootPath } from './sitePaths';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { monthInWords } from '@/domain/days';
import { accentRules } from '../booklet/styleRules';
import { ProvinceList } from './parts/ProvinceList';

const recordFilesOtherLocale = (locale: Locale): Locale => (locale === 'tr' ? 'en' : 'tr');

/** Makes the pages of a recorded edition: a table for each province, and its data. */
export function recordFiles(record: SiteRecord, assets: BookletAssets): readonly PressFile[] {
  const { code } = record.edition;
  const { files, stylesheet } = siteAssets(assets);
  const pages = locales.flatMap((locale) =>
    record.provinces.map((province) =>
      provinceFile({ locale, record, stylesheet: `/${stylesheet}` }, province),
    ),
  );
  return [
    ...files,
    ...pages,
    { path: recordDataPath(code, 'csv'), content: recordCsv(record) },
    { path: recordDataPath(code, 'json'), content: recordJson(record) },
  ];
}

interface recordFilesFrame {
  readonly locale: Locale;
  readonly record: SiteRecord;
  readonly stylesheet: string;
}

function provinceFile(
  { locale, record, stylesheet }: recordFilesFrame,
  province: SiteRecord['provinces'][number],
): PressFile {
  const words = siteWords[locale];
  const { code } = record.edition;
  const path = recordPath(locale, code, province.slug);
  return pageFile(
    path,
    <SitePage
      locale={locale}
      issuer={record.issuer}
      title={words.recordHeading(province.name, code)}
      stylesheet={stylesheet}
      otherPath={recordPath(recordFilesOtherLocale(locale), code, province.slug)}
      trail={[
        { text: words.title, path: rootPath(locale) },
        { text: code, path: editionPath(locale, code) },
        { text: province.name, path },
      ]}
    >
      <RecordTable locale={locale} record={record} province={province} />
    </SitePage>,
  );
}

const indexFilesOtherLocale = (locale: Locale): Locale => (locale === 'tr' ? 'en' : 'tr');

/** Renders a page as a file of the public side. */
export function pageFile(path: string, page: ReactNode): PressFile {
  return { path: fileOf(path), content: `<!DOCTYPE html>${renderToStaticMarkup(page)}` };
}

/** Newest first: by year, then by the number within it. */
function newestFirst(editions: readonly SiteEdition[]): readonly SiteEdition[] {
  const rank = ({ code, year }: SiteEdition): number => year * 100 + Number(code.split('-')[1] ?? 0);
  return [...editions].sort((a, b) => rank(b) - rank(a));
}

interface indexFilesFrame {
  readonly locale: Locale;
  readonly index: SiteIndex;
  readonly stylesheet: string;
}

function rootFile(
  { locale, index, stylesheet }: indexFilesFrame,
  editions: readonly SiteEdition[],
): PressFile {
  const { title } = siteWords[locale];
  const path = rootPath(locale);
  return pageFile(
    path,
    <SitePage
      locale={locale}
      issuer={index.issuer}
      title={title}
      stylesheet={stylesheet}
      otherPath={rootPath(indexFilesOtherLocale(locale))}
      trail={[{ text: title, path }]}
    >
      <EditionList locale={locale} index={index} editions={editions} />
    </SitePage>,
  );
}

function editionFile({ locale, index, stylesheet }: indexFilesFrame, edition: SiteEdition): PressFile {
  const words = siteWords[locale];
  const path = editionPath(locale, edition.code);
  return pageFile(
    path,
    <SitePage
      locale={locale}
      issuer={index.issuer}
      title={words.editionHeading(monthInWords(edition.year, edition.month, locale))}
      stylesheet={stylesheet}
      otherPath={editionPath(indexFilesOtherLocale(locale), edition.code)}
      trail={[
        { text: words.title, path: rootPath(locale) },
        { text: edition.code, path },
      ]}
    >
      <ProvinceList locale={locale} index={index} edition={edition} />
    </SitePage>,
  );
}

/** Gives style sheet and fonts of the pages that are no booklets, as hashed files. */
export function siteAssets({ fonts, styles }: Pick<BookletAssets, 'fonts' | 'styles'>): ReturnType<typeof hashedAssets> {
  return hashedAssets('site', [accentRules(), styles.shared, styles.site].join('\n'), fonts);
}

/** Makes the pages over many provinces in both languages, their style sheet and fonts. */
export function indexFiles(index: SiteIndex, given: BookletAssets): readonly PressFile[] {
  const assets = siteAssets(given);
  const editions = newestFirst(index.editions);
  const pages = locales.flatMap((locale) => {
    const frame = { locale, index, stylesheet: `/${assets.stylesheet}` };
    return [rootFile(frame, editions), ...editions.map((edition) => editionFile(frame, edition))];
  });
  return [...assets.files, ...pages];
}
