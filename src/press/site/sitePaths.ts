import type { Locale } from '@/domain/bilingual';
import { bookletFiles } from '@/domain/publication/address';

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

export const cataloguePath = 'veri/katalog.json';
