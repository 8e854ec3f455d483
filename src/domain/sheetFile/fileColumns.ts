import { absences, type Absence } from '../figures/figureValue';
import { searchKey } from '../turkish/letters';

/** What a column of a sheet's file holds. */
export const fileColumns = ['form', 'key', 'name', 'value', 'mark', 'note', 'given'] as const;
export type FileColumn = (typeof fileColumns)[number];

/** Names of a column in a head line, folded; the first Turkish and the first English one are those that we write. */
const heads: Readonly<Record<FileColumn, readonly string[]>> = {
  form: ['veri formu', 'data form'],
  key: ['gosterge anahtari', 'metric key', 'gosterge kodu', 'key'],
  name: ['gosterge', 'metric', 'gosterge adi', 'label', 'indicator'],
  value: ['yeni deger', 'new value', 'deger', 'rakam', 'yeni rakam', 'sayi', 'yeni sayi', 'value', 'number'],
  mark: ['deger yoksa', 'if there is no value', 'isaret', 'deger yoksa nedeni', 'mark'],
  note: ['not', 'note', 'notlar', 'notes', 'aciklama'],
  given: ['indirildigindeki deger', 'value when downloaded'],
};

/** Columns that a file may have beside those, and that say again what the sheet knows. */
const known = /^(?:onceki|previous)\b|^(?:19|20)\d\d \d$/;
const knownHeads = new Set([
  ...['birim', 'birimi', 'unit', 'bolum', 'section', 'hizmet', 'service', 'tanim', 'definition'],
  ...['sira', 'sira no', 'no', 'durum', 'state', 'plaka', 'plaka kodu', 'il', 'il adi', 'plate', 'province'],
]);

/** Finds what a head cell names; `known` for a column without use, null for one that nobody knows. */
export function fileColumnNamed(head: string, edition: string): FileColumn | 'known' | null {
  const key = searchKey(head);
  if (key === searchKey(edition)) return 'value';
  const column = fileColumns.find((each) => heads[each].includes(key));
  if (column !== undefined) return column;
  return key === '' || known.test(key) || knownHeads.has(key) ? 'known' : null;
}

/** Names of the absences in a file, folded; the first two are those that we write. */
const absenceNames: Readonly<Record<Absence, readonly string[]>> = {
  not_reported: ['bildirilmedi', 'not reported', 'bildirilmemistir'],
  not_applicable: ['il icin gecerli degil', 'not applicable', 'gecerli degil', 'uygulanmaz'],
  suppressed: ['aciklanmiyor', 'not disclosed', 'gizli'],
};

/** Finds the absence that a cell names, in Turkish or English; null for another text. */
export function absenceNamed(text: string): Absence | null {
  const key = searchKey(text);
  return absences.find((each) => absenceNames[each].includes(key)) ?? null;
}
