import type { MetricDraft } from './metricDraft';
import { liraUnit, nouns } from './units';

/** Section 6, Sosyal Yardımlar. */
export const assistanceMetrics: readonly MetricDraft[] = [
  {
    key: 'sydv-vakif',
    service: 'sydv',
    label: {
      tr: 'Sosyal yardımlaşma ve dayanışma vakfı',
      en: 'Social assistance and solidarity foundations',
    },
    definition: {
      tr: 'İlde bulunan sosyal yardımlaşma ve dayanışma vakfı sayısı.',
      en: 'Social assistance and solidarity foundations in the province.',
    },
    unit: nouns.vakif,
    timeBasis: 'stock',
  },
  {
    key: 'sosyal-yardim-hane',
    service: 'sosyal-yardimlar',
    label: { tr: 'Yıl içinde yardım alan hane', en: 'Households helped in the year' },
    definition: {
      tr: 'Dönemin ait olduğu yılın başından veri tarihine kadar sosyal yardım alan hane sayısı.',
      en: 'Households given social assistance from the start of the edition’s year to the as-of date.',
    },
    unit: nouns.hane,
    timeBasis: 'year_to_date',
  },
  {
    key: 'sosyal-yardim-tutar',
    service: 'sosyal-yardimlar',
    label: { tr: 'Yıl içinde yapılan yardım', en: 'Assistance given in the year' },
    definition: {
      tr: 'Dönemin ait olduğu yılın başından veri tarihine kadar yapılan sosyal yardımların tutarı.',
      en: 'Social assistance given from the start of the edition’s year to the as-of date.',
    },
    unit: liraUnit,
    timeBasis: 'year_to_date',
    display: 'million_tl',
  },
  {
    key: 'sosyal-yardim-kaynak',
    service: 'sosyal-yardimlar',
    label: { tr: 'Aktarılan toplam kaynak', en: 'Resources transferred in all' },
    definition: {
      tr: 'İldeki sosyal yardımlar için aktarılan toplam kaynak; kitapçıkta yaklaşık olarak gösterilir.',
      en: 'Resources transferred to the province for social assistance, printed as approximate.',
    },
    unit: liraUnit,
    timeBasis: 'cumulative',
    since: 2003,
    display: 'billion_tl',
    approximate: true,
  },
];
