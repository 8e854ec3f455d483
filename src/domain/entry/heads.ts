import { searchKey } from '../turkish/letters';

/**
 * What a column of a block holds. `absence`: why there is no value, in a column of its own; `ignored`: known, or chosen by a person, and not taken; `unknown`: asked.
 */
export const columnRoles = [
  'name',
  'value',
  'absence',
  'note',
  'unit',
  'previous',
  'place',
  'ignored',
  'unknown',
  'empty',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** What a head says that its column holds; several of them may have one role in a plan. */
export type HeadName =
  'key' | 'label' | 'value' | 'absence' | 'note' | 'place' | 'unit' | 'form' | 'given' | 'known';

/** Names of columns in a head line, folded; those of `known` are known, and not taken. */
const heads: Readonly<Record<HeadName, readonly string[]>> = {
  key: ['gosterge anahtari', 'anahtar', 'gosterge kodu', 'metric key', 'key'],
  label: ['gosterge', 'gosterge adi', 'metric', 'label', 'indicator'],
  value: [
    ...['deger', 'yeni deger', 'veri', 'yeni veri', 'rakam', 'yeni rakam', 'sayi', 'yeni sayi', 'yeni'],
    ...['value', 'new value', 'figure', 'new figure', 'number', 'new'],
  ],
  absence: ['deger yoksa', 'deger yoksa nedeni', 'isaret', 'if there is no value', 'mark'],
  note: ['not', 'notlar', 'aciklama', 'note', 'notes'],
  place: ['plaka', 'plaka kodu', 'il', 'il adi', 'il kodu', 'plate', 'province'],
  unit: ['birim', 'birimi', 'unit'],
  form: ['veri formu', 'data form'],
  given: ['indirildigindeki deger', 'value when downloaded'],
  known: [
    ...['sira', 'sira no', 'no', 'durum', 'bolum', 'hizmet', 'tanim', 'fark', 'degisim', 'yuzde', 'kod'],
    ...['state', 'section', 'service', 'definition', 'difference', 'change', 'percent', 'code'],
  ],
};
const headNames = Object.keys(heads) as readonly HeadName[];

const roles: Readonly<Record<HeadName, ColumnRole>> = {
  ...{ key: 'name', label: 'name', value: 'value', absence: 'absence', note: 'note' },
  ...{ place: 'place', unit: 'unit', form: 'ignored', given: 'ignored', known: 'ignored' },
};

/** What a head cell names, and the scale that it gives all cells below: `Kaynak (milyon TL)`. */
export interface Head {
  readonly role: ColumnRole | null;
  readonly name: HeadName | null;
  readonly scale: string | null;
}

/** Finds a scale of money in a unit or a head; null for none. */
export function scaleIn(text: string): string | null {
  const found = / (bin|milyon|milyar|trilyon|mn|mr) /.exec(` ${searchKey(text)} `);
  return found?.[1] ?? null;
}

/** Tells what a head cell names; the role is null where it names nothing known. `edition` is the sheet's own. */
export function headOf(cell: string, edition: string): Head {
  const { before, inside } = bracketed(cell.trim());
  const name = searchKey(before);
  const scale = scaleIn(inside);
  if (cell.trim() === '%') return { role: 'ignored', name: 'known', scale: null };
  if (name !== '' && name === searchKey(edition)) return { role: 'value', name: 'value', scale };
  if (/^(?:onceki|gecen|eski|previous|last|old)\b|^(?:19|20)\d\d \d$/.test(name)) {
    return { role: 'previous', name: 'known', scale: null };
  }
  const found = headNames.find((each) => heads[each].includes(name)) ?? null;
  return { role: found && roles[found], name: found, scale };
}

/** What stands in brackets at the end of a head, and what stands before them. */
function bracketed(text: string): { readonly before: string; readonly inside: string } {
  const at = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
  if (at === -1 || !/[)\]]$/.test(text)) return { before: text, inside: '' };
  return { before: text.slice(0, at), inside: text.slice(at + 1, -1) };
}
