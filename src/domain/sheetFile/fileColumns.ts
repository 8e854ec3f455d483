import { headOf, type HeadName } from '../entry/heads';

/** What a column of a sheet's file holds. */
export const fileColumns = ['form', 'key', 'name', 'value', 'mark', 'note', 'given'] as const;
export type FileColumn = (typeof fileColumns)[number];

const columnOf: Readonly<Record<HeadName, FileColumn | 'known'>> = {
  ...{
    form: 'form',
    key: 'key',
    label: 'name',
    value: 'value',
    absence: 'mark',
    note: 'note',
    given: 'given',
  },
  ...{ place: 'known', unit: 'known', known: 'known' },
};

/**
 * Finds what a head cell names, by the names that a paste knows; `known` for a column without use, null for one that
 * nobody knows. A head that gives its cells a scale is none of ours: read without it, each number would be another.
 */
export function fileColumnNamed(head: string, edition: string): FileColumn | 'known' | null {
  if (head.trim() === '') return 'known';
  const { name, scale } = headOf(head, edition);
  return name === null || scale !== null ? null : columnOf[name];
}
