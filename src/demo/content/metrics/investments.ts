import type { MetricDraft } from './metricDraft';
import { liraUnit, nouns } from './units';

/** Section 7, the province's investments. */
export const investmentMetrics: readonly MetricDraft[] = [
  {
    key: 'yatirim-proje',
    service: 'yatirimlar',
    label: { tr: 'Tamamlanan yatırım projesi', en: 'Completed investment projects' },
    definition: {
      tr: 'İlde tamamlanan, Bakanlığa ait yatırım projesi sayısı.',
      en: 'The Ministry’s investment projects completed in the province.',
    },
    unit: nouns.proje,
    timeBasis: 'cumulative',
    since: 2002,
  },
  {
    key: 'yatirim-tutar',
    service: 'yatirimlar',
    label: { tr: 'Devam eden yatırımların maliyeti', en: 'Cost of investments under way' },
    definition: {
      tr: 'Bakanlığın ilde devam eden yatırımlarının toplam maliyeti.',
      en: 'Total cost of the Ministry’s investments under way in the province.',
    },
    unit: liraUnit,
    timeBasis: 'stock',
    display: 'million_tl',
  },
];
