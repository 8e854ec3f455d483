import type { Locale } from '@/domain/bilingual';
import { bookletFiles } from '@/domain/publication/address';
import type { SiteBooklet, SiteEdition, SiteProvince } from '@/domain/publication/site';
import { compareTurkish, upper } from '@/domain/turkish/letters';

/** Gives the path of the index of editions, from the root of the public side. */
export function rootPath(locale: Locale): string {
  return locale === 'tr' ? '/' : '/en/';
}

/** Gives the path of an edition's index of provinces. */
export function editionPath(locale: Locale, code: string): string {
  return `${rootPath(locale)}${code}/`;
}

/** Gives the path of a province's table in a recorded edition. */
export function recordPath(locale: Locale, code: string, slug: string): string {
  return `${editionPath(locale, code)}${slug}/`;
}

/** Gives the path of the file with all figures of a recorded edition. */
export function recordDataPath(code: string, kind: 'csv' | 'json'): string {
  return `${code}/${bookletFiles[kind]}`;
}

/** Gives the file behind a path that ends with a slash. */
export function fileOf(path: string): string {
  return `${path.slice(1)}index.html`;
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
  for (const province of [...provinces].sort((a, b) => compareTurkish(a.name, b.name))) {
    const letter = upper(province.name.slice(0, 1));
    const lines = groups.get(letter) ?? [];
    lines.push({ province, booklet: byProvince.get(province.plate) ?? null });
    groups.set(letter, lines);
  }
  return [...groups].map(([letter, lines]) => ({ letter, lines }));
}
