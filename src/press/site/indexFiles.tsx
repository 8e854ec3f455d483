import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type Locale, locales } from '@/domain/bilingual';
import type { SiteEdition, SiteIndex } from '@/domain/publication/site';
import { monthInWords } from '@/domain/days';
import { siteWords } from '@/messages/booklet/site';
import { accentRules } from '../booklet/styleRules';
import { hashedAssets, type BookletAssets, type PressFile } from '../booklet/assets';
import { catalogue } from './catalogue';
import { EditionList } from './parts/EditionList';
import { ProvinceList } from './parts/ProvinceList';
import { SitePage } from './parts/SitePage';
import { cataloguePath, editionPath, fileOf, rootPath } from './sitePaths';

const otherLocale = (locale: Locale): Locale => (locale === 'tr' ? 'en' : 'tr');

/** Renders a page as a file of the public side. */
export function pageFile(path: string, page: ReactNode): PressFile {
  return { path: fileOf(path), content: `<!DOCTYPE html>${renderToStaticMarkup(page)}` };
}

/** Newest first: by year, then by the number within it. */
function newestFirst(editions: readonly SiteEdition[]): readonly SiteEdition[] {
  const rank = ({ code, year }: SiteEdition): number => year * 100 + Number(code.split('-')[1] ?? 0);
  return [...editions].sort((a, b) => rank(b) - rank(a));
}

interface Frame {
  readonly locale: Locale;
  readonly index: SiteIndex;
  readonly stylesheet: string;
}

function rootFile({ locale, index, stylesheet }: Frame, editions: readonly SiteEdition[]): PressFile {
  const { title } = siteWords[locale];
  const path = rootPath(locale);
  return pageFile(
    path,
    <SitePage
      locale={locale}
      issuer={index.issuer}
      title={title}
      stylesheet={stylesheet}
      otherPath={rootPath(otherLocale(locale))}
      trail={[{ text: title, path }]}
    >
      <EditionList locale={locale} index={index} editions={editions} />
    </SitePage>,
  );
}

function editionFile({ locale, index, stylesheet }: Frame, edition: SiteEdition): PressFile {
  const words = siteWords[locale];
  const path = editionPath(locale, edition.code);
  return pageFile(
    path,
    <SitePage
      locale={locale}
      issuer={index.issuer}
      title={words.editionHeading(monthInWords(edition.year, edition.month, locale))}
      stylesheet={stylesheet}
      otherPath={editionPath(otherLocale(locale), edition.code)}
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
export function siteAssets({ fonts, styles }: BookletAssets): ReturnType<typeof hashedAssets> {
  return hashedAssets('site', [accentRules(), styles.shared, styles.site].join('\n'), fonts);
}

/** Makes the pages over many provinces in both languages, their style sheet, fonts and data catalogue. */
export function indexFiles(index: SiteIndex, { fonts, styles }: BookletAssets): readonly PressFile[] {
  const assets = siteAssets({ fonts, styles });
  const editions = newestFirst(index.editions);
  const pages = locales.flatMap((locale) => {
    const frame = { locale, index, stylesheet: `/${assets.stylesheet}` };
    return [rootFile(frame, editions), ...editions.map((edition) => editionFile(frame, edition))];
  });
  return [...assets.files, ...pages, { path: cataloguePath, content: catalogue(index, editions) }];
}
