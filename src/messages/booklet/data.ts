import { bilingual } from '../bilingual';

/** Words of the data files. */
export const dataWords = bilingual(
  {
    lira: 'TL',
    sample: 'Örnek veridir; rakamlar gerçek değildir.',
    marks: {
      '(d)': 'düzeltildi',
      '(r)': 'revize edildi',
      '(g)': 'geçici: önceki bir sayıdan taşındı',
      '(k)': 'gizli',
      '(–)': 'yok: bu il için geçerli değil',
      '(..)': 'bildirilmedi',
    },
  },
  {
    lira: 'TRY',
    sample: 'Sample data; the figures are not real.',
    marks: {
      '(d)': 'corrected',
      '(r)': 'revised',
      '(g)': 'provisional: carried over from an earlier edition',
      '(k)': 'suppressed',
      '(–)': 'none: does not apply to this province',
      '(..)': 'not reported',
    },
  },
);

/** A mark beside a figure in the data files. */
export type Mark = keyof typeof dataWords.tr.marks;
