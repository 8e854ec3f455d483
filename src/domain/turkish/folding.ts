import { lower } from './casing';

/** Folds a text into small ASCII letters, digits and single spaces: `IĞDIR`, `Iğdır` and `igdir` are one. */
export function searchKey(text: string): string {
  return lower(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Folds a text for addresses: `Afyonkarahisar İli` → `afyonkarahisar-ili`. */
export function slug(text: string): string {
  return searchKey(text).replaceAll(' ', '-');
}
