import type { MetricDraft } from './metricDraft';
import { liraUnit, nouns } from './units';

/** Section 7, the province's investments. */
export const investmentMetrics: readonly MetricDraft[] = [
  {
    key: 'yatirim-proje',
    service: 'yatirimlar',
    label: { tr: 'Tamamlanan yatırım projesi', en: 'Completed investment projects' },
    definition: {
      tr: 'Başlangıç yılından bu yana ilde Bakanlıkça tamamlanan yatırım projesi sayısı.',
      en: 'Investment projects that the Ministry has completed in the province since the first year.',
    },
    unit: nouns.proje,
    timeBasis: 'cumulative',
    since: 2002,
  },
  {
    key: 'yatirim-tutar',
    service: 'yatirimlar',
    label: { tr: 'Süren işlerin maliyeti', en: 'Cost of the work under way' },
    definition: {
      tr: 'Veri tarihi itibarıyla ilde yapımı süren işlerin toplam maliyeti. Tam lira olarak yazılır.',
      en: 'Total cost of the work under way in the province at the as-of date, in whole lira.',
    },
    unit: liraUnit,
    timeBasis: 'stock',
    display: 'million_tl',
  },
];
