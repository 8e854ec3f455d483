import { lower } from './casing';

/** For searching: small ASCII letters and digits, words apart by one space. `IĞDIR`, `Iğdır` and `igdir` are one. */
export function searchKey(text: string): string {
  return lower(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** For addresses: `Afyonkarahisar İli` → `afyonkarahisar-ili`. */
export function slug(text: string): string {
  return searchKey(text).replaceAll(' ', '-');
}
