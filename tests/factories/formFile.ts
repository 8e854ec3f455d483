import type { FormFile, FormLine } from '@/domain/sheetFile/formFile';
import { sheetFileWords } from '@/messages/file/sheetFile';
import type { BlockWords } from '@/domain/sheetFile/readFormFile';
import { metric, money, number } from './texts';

/** Makes one row of a form, which takes typing. */
export function formLine(key: string, changes: Partial<FormLine> = {}): FormLine {
  const named = { label: { tr: `${key} sayısı`, en: `${key} count` } };
  return {
    metric: metric(key, named),
    section: '1. Aile ve Toplum',
    service: null,
    previous: null,
    value: null,
    note: '',
    isOpen: true,
    ...changes,
  };
}

/** Iğdır's form of 2024-3: a value, an absence with its note, an amount of money, and a row without anything. */
export const form: FormFile = {
  edition: { code: '2024-3', year: 2024, month: 9 },
  previousEdition: '2024-2',
  province: { plate: '76', name: 'Iğdır', slug: 'igdir' },
  revision: 7,
  lines: [
    formLine('cocuk', { value: number(1758), previous: number(1700) }),
    formLine('kadin', { value: { kind: 'not_reported' }, note: 'Veri bekleniyor.', service: 'ŞÖNİM' }),
    formLine('yardim', {
      metric: metric('yardim', { ...money, label: { tr: 'Yardım tutarı', en: 'Aid' } }),
      value: number(100_600_000),
    }),
    formLine('gonullu'),
  ],
};

/** How the desk writes a block. */
export const blockWords: BlockWords = {
  head: ['Gösterge', 'Yeni değer', 'Not'],
  absenceWord: (absence) => sheetFileWords.tr.absences[absence],
};
