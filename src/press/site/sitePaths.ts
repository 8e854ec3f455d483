import type { Locale } from '@/domain/bilingual';

/** Path of the index of editions, from the root of the public side. */
export function rootPath(locale: Locale): string {
  return locale === 'tr' ? '/' : '/en/';
}

/** Path of an edition's index of provinces. */
export function editionPath(locale: Locale, code: string): string {
  return `${rootPath(locale)}${code}/`;
}

/** The file behind a path that ends with a slash. */
export function fileOf(path: string): string {
  return `${path.slice(1)}index.html`;
}

export const cataloguePath = 'veri/katalog.json';
