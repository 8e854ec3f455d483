import { locales } from '@/domain/bilingual';
import { escapeMarkup } from '@/domain/escapeMarkup';
import { dataRoot } from '@/domain/publication/address';
import { proofRoot } from '@/domain/publication/proof';
import type { PressFile } from '../booklet/assets';
import { stateOf } from './parts/provinceState';
import type { SiteContext } from './siteContext';
import { provinceHref, rootPath } from './sitePaths';

/** The pages that others make and search engines may show: of each real booklet or record, of the open data, of verifying. */
function othersPaths(context: SiteContext): readonly string[] {
  if (context.isSample) return [];
  const real = context.editions.filter(({ sample }) => !sample);
  const provinces = real.flatMap((edition) =>
    context.provinces.flatMap((province) => {
      const path = stateOf(edition, province).isPublished ? provinceHref('tr', edition, province) : null;
      return path === null ? [] : [path];
    }),
  );
  const data = context.data.some(({ sample }) => !sample) ? [dataRoot] : [];
  const common = [...data, proofRoot].flatMap((folder) =>
    locales.map((locale) => `${rootPath(locale)}${folder}/`),
  );
  return [...provinces, ...common];
}

/** Writes the map of the site for search engines: these pages, and those that others make, of real figures alone. */
export function sitemapFile(pages: readonly string[], context: SiteContext): PressFile {
  const { origin } = context;
  const urls = [...pages, ...othersPaths(context)].map(
    (path) => `<url><loc>${escapeMarkup(origin + path)}</loc></url>`,
  );
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ];
  return { path: 'sitemap.xml', content: lines.join('\n') };
}
