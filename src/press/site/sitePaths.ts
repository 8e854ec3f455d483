import type { Locale } from '@/domain/bilingual';
import { bookletFiles, bookletPath } from '@/domain/publication/address';
import type { SiteBooklet, SiteEdition, SiteProvince } from '@/domain/publication/site';
import { compareTurkish, upper } from '@/domain/turkish/letters';

/** Gives the path of the first page, from the root of the public side. */
export function rootPath(locale: Locale): string {
  return locale === 'tr' ? '/' : '/en/';
}

/** Gives the path of an edition's index of provinces. */
export function editionPath(locale: Locale, code: string): string {
  return `${rootPath(locale)}${code}/`;
}

/** Gives the path of a province's page in an edition: its newest booklet, its table of a recorded edition, or why there is none. */
export function provincePath(locale: Locale, edition: string, slug: string): string {
  return `${rootPath(locale).slice(0, -1)}${bookletPath({ edition, slug })}`;
}

/** Gives the path of a province's page in an edition where there is one: a recorded edition has pages of what was recorded. */
export function provinceHref(
  locale: Locale,
  { code, recorded }: SiteEdition,
  { plate, slug }: SiteProvince,
): string | null {
  const isThere = recorded === undefined || recorded.provinces.includes(plate);
  return isThere ? provincePath(locale, code, slug) : null;
}

/** Gives the path of the file with all figures of a recorded edition. */
export function recordDataPath(code: string, kind: 'csv' | 'json'): string {
  return `${code}/${bookletFiles[kind]}`;
}

/** Gives the path of the page about a metric; of an older edition where one is named. */
export function metricPath(locale: Locale, key: string, edition: string | null = null): string {
  return `${rootPath(locale)}gosterge/${key}/${edition === null ? '' : `${edition}/`}`;
}

/** Gives the path of the list of metrics; of a section within it where one is named. */
export function metricsPath(locale: Locale, section: string | null = null): string {
  return `${rootPath(locale)}gosterge/${section === null ? '' : `#bolum-${section}`}`;
}

/** Gives the path of the page about a service. */
export function servicePath(locale: Locale, key: string): string {
  return `${rootPath(locale)}hizmet/${key}/`;
}

/** Gives the path of the page over the whole country in an edition. */
export function countryPath(locale: Locale, edition: string): string {
  return `${rootPath(locale)}turkiye/${edition}/`;
}

/** Gives the path of the comparison of a province; of the list of them where none is named. */
export function comparePath(locale: Locale, slug: string | null = null): string {
  return `${rootPath(locale)}karsilastir/${slug === null ? '' : `${slug}/`}`;
}

/** Paths of single pages below the first one, and of their feeds. */
export const pagePaths = {
  corrections: 'duzeltmeler/',
  calendar: 'takvim/',
  contact: 'iletisim/',
  accessibility: 'erisilebilirlik/',
} as const;

/** Gives the path of a single page. */
export function pagePath(locale: Locale, page: keyof typeof pagePaths): string {
  return rootPath(locale) + pagePaths[page];
}

/** Gives the path of a feed. */
export function feedPath(locale: Locale, feed: 'duzeltmeler' | 'yayimlar'): string {
  return `${rootPath(locale)}${feed}.atom`;
}

/** Gives the file behind a path: of one that ends with a slash its page. */
export function fileOf(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}

/** Gives the plates in the order of their provinces' names. */
export function byName(provinces: readonly SiteProvince[]): readonly SiteProvince[] {
  return provinces.toSorted((a, b) => compareTurkish(a.name, b.name));
}

export interface ProvinceLine {
  readonly province: SiteProvince;
  readonly booklet: SiteBooklet | null;
}

export interface ProvinceGroup {
  /** Turkish capital. */
  readonly letter: string;
  readonly lines: readonly ProvinceLine[];
}

/** Groups provinces by first letter, in the order of the Turkish alphabet, with their booklets. */
export function provinceGroups(
  provinces: readonly SiteProvince[],
  { booklets }: SiteEdition,
): readonly ProvinceGroup[] {
  const byProvince = new Map(booklets.map((booklet) => [booklet.province, booklet]));
  const groups = new Map<string, ProvinceLine[]>();
  for (const province of byName(provinces)) {
    const letter = upper(province.name.slice(0, 1));
    const lines = groups.get(letter) ?? [];
    lines.push({ province, booklet: byProvince.get(province.plate) ?? null });
    groups.set(letter, lines);
  }
  return [...groups].map(([letter, lines]) => ({ letter, lines }));
}
