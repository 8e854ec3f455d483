import type { MetricDraft } from './metricDraft';
import { nouns } from './units';

const violence: readonly MetricDraft[] = [
  {
    key: 'kadin-konukevi',
    service: 'kadin-konukevi',
    label: { tr: 'Kadın konukevi', en: 'Women’s guesthouses' },
    definition: {
      tr: 'İlde bulunan, Bakanlığa bağlı kadın konukevi sayısı.',
      en: 'Women’s guesthouses run by the Ministry in the province.',
    },
    unit: nouns.konukevi,
    timeBasis: 'stock',
  },
  {
    key: 'sonim-kadin',
    service: 'sonim',
    label: { tr: 'ŞÖNİM’den hizmet alan kadın', en: 'Women served by ŞÖNİM' },
    definition: {
      tr: 'Şiddet Önleme ve İzleme Merkezinden hizmet alan kadın sayısı. Sayının kapsadığı dönem Bakanlıkça doğrulanacaktır.',
      en: 'Women served by the centre for preventing and monitoring violence. The Ministry is to confirm the period covered.',
    },
    unit: nouns.kisi,
    timeBasis: 'unstated',
    sensitive: true,
  },
  {
    key: 'sonim-erkek',
    service: 'sonim',
    label: { tr: 'ŞÖNİM’den hizmet alan erkek', en: 'Men served by ŞÖNİM' },
    definition: {
      tr: 'Şiddet Önleme ve İzleme Merkezinden hizmet alan erkek sayısı. Sayının kapsadığı dönem Bakanlıkça doğrulanacaktır.',
      en: 'Men served by the centre for preventing and monitoring violence. The Ministry is to confirm the period covered.',
    },
    unit: nouns.kisi,
    timeBasis: 'unstated',
    sensitive: true,
  },
  {
    key: 'sonim-cocuk',
    service: 'sonim',
    label: { tr: 'ŞÖNİM’den hizmet alan çocuk', en: 'Children served by ŞÖNİM' },
    definition: {
      tr: 'Şiddet Önleme ve İzleme Merkezinden hizmet alan çocuk sayısı. Sayının kapsadığı dönem Bakanlıkça doğrulanacaktır.',
      en: 'Children served by the centre for preventing and monitoring violence. The Ministry is to confirm the period covered.',
    },
    unit: nouns.kisi,
    timeBasis: 'unstated',
    sensitive: true,
  },
  {
    key: 'sonim-toplam',
    service: 'sonim',
    label: { tr: 'ŞÖNİM’den hizmet alan kişi (toplam)', en: 'People served by ŞÖNİM (total)' },
    definition: {
      tr: 'Şiddet Önleme ve İzleme Merkezinden hizmet alan kadın, erkek ve çocukların toplamı.',
      en: 'Women, men and children served by the centre for preventing and monitoring violence, in all.',
    },
    unit: nouns.kisi,
    timeBasis: 'unstated',
    sensitive: true,
  },
];

const economy: readonly MetricDraft[] = [
  {
    key: 'finansal-okuryazarlik-etkinlik',
    service: 'finansal-okuryazarlik',
    label: { tr: 'Finansal okuryazarlık etkinliği', en: 'Financial literacy events' },
    definition: {
      tr: 'İlde finansal okuryazarlık ve kadınların ekonomik güçlenmesi seminerleri kapsamında düzenlenen etkinlik sayısı.',
      en: 'Events held in the province as seminars on financial literacy and women’s economic empowerment.',
    },
    unit: nouns.etkinlik,
    timeBasis: 'cumulative',
    since: 2018,
  },
  {
    key: 'finansal-okuryazarlik-kisi',
    service: 'finansal-okuryazarlik',
    label: { tr: 'Seminerlerle ulaşılan kişi', en: 'People reached by the seminars' },
    definition: {
      tr: 'Finansal okuryazarlık ve kadınların ekonomik güçlenmesi seminerleriyle ulaşılan kişi sayısı.',
      en: 'People reached by the seminars on financial literacy and women’s economic empowerment.',
    },
    unit: nouns.kisi,
    timeBasis: 'cumulative',
    since: 2018,
  },
  {
    key: 'kadin-kooperatifi',
    service: 'kadin-kooperatifleri',
    label: { tr: 'Destekle kurulan kadın kooperatifi', en: 'Women’s co-operatives founded with support' },
    definition: {
      tr: 'İlde Kadın Kooperatiflerinin Güçlendirilmesi İş Birliği Protokolü kapsamında sağlanan destekle kurulan yeni kadın kooperatifi sayısı. Sayının kapsadığı dönem Bakanlıkça doğrulanacaktır.',
      en: 'New women’s co-operatives founded with support under the protocol for strengthening them. The Ministry is to confirm the period covered.',
    },
    unit: nouns.kooperatif,
    timeBasis: 'unstated',
  },
];

/** Section 3, Kadınlara Yönelik Hizmetler. */
export const womenMetrics: readonly MetricDraft[] = [...violence, ...economy];
