import type { MetricDraft } from './metricDraft';
import { liraUnit, nouns } from './units';

const disability: readonly MetricDraft[] = [
  {
    key: 'yatili-bakim-merkez',
    service: 'yatili-bakim',
    label: {
      tr: 'Yatılı bakım ve rehabilitasyon merkezi',
      en: 'Residential care and rehabilitation centres',
    },
    definition: {
      tr: 'İlde Bakanlığa bağlı olarak hizmet veren yatılı bakım ve rehabilitasyon merkezi sayısı.',
      en: 'Residential care and rehabilitation centres run by the Ministry in the province.',
    },
    unit: nouns.merkez,
    timeBasis: 'stock',
  },
  {
    key: 'yatili-bakim-kisi',
    service: 'yatili-bakim',
    label: {
      tr: 'Yatılı merkezlerde hizmet alan engelli birey',
      en: 'People with disabilities in residential centres',
    },
    definition: {
      tr: 'Yatılı bakım ve rehabilitasyon merkezlerinde hizmet alan engelli birey sayısı. Umut evlerinde hizmet alanlar ayrı bildirilir.',
      en: 'People with disabilities served in residential care and rehabilitation centres. Those in hope homes are reported apart.',
    },
    unit: nouns.kisi,
    timeBasis: 'stock',
    sensitive: true,
  },
  {
    key: 'umut-evi-ev',
    service: 'umut-evi',
    label: { tr: 'Umut evi', en: 'Hope homes' },
    definition: {
      tr: 'İlde hizmet veren umut evi sayısı.',
      en: 'Hope homes (Umut Evi) in operation in the province.',
    },
    unit: nouns.ev,
    timeBasis: 'stock',
  },
  {
    key: 'umut-evi-kisi',
    service: 'umut-evi',
    label: { tr: 'Umut evlerinde hizmet alan engelli birey', en: 'People with disabilities in hope homes' },
    definition: {
      tr: 'Umut evlerinde hizmet alan engelli birey sayısı.',
      en: 'People with disabilities served in hope homes.',
    },
    unit: nouns.kisi,
    timeBasis: 'stock',
    sensitive: true,
  },
  {
    key: 'ozel-engelli-bakim-merkez',
    service: 'ozel-engelli-bakim',
    label: { tr: 'Özel engelli bakım merkezi', en: 'Private care centres for people with disabilities' },
    definition: {
      tr: 'İlde Bakanlık izniyle hizmet veren özel engelli bakım merkezi sayısı.',
      en: 'Private care centres for people with disabilities licensed by the Ministry.',
    },
    unit: nouns.merkez,
    timeBasis: 'stock',
  },
  {
    key: 'ozel-engelli-bakim-kisi',
    service: 'ozel-engelli-bakim',
    label: {
      tr: 'Özel engelli bakım merkezlerinde hizmet alan engelli birey',
      en: 'People with disabilities in private care centres',
    },
    definition: {
      tr: 'Özel engelli bakım merkezlerinde hizmet alan engelli birey sayısı.',
      en: 'People with disabilities served in private care centres.',
    },
    unit: nouns.kisi,
    timeBasis: 'stock',
    sensitive: true,
  },
];

const age: readonly MetricDraft[] = [
  {
    key: 'huzurevi-kurulus',
    service: 'huzurevleri',
    label: {
      tr: 'Huzurevi ile yaşlı bakım ve rehabilitasyon merkezi',
      en: 'Nursing homes and care centres for the elderly',
    },
    definition: {
      tr: 'İlde Bakanlığa bağlı huzurevleri ile yaşlı bakım ve rehabilitasyon merkezlerinin toplam sayısı.',
      en: 'Nursing homes and care and rehabilitation centres for the elderly run by the Ministry.',
    },
    unit: nouns.kurulus,
    timeBasis: 'stock',
    optional: true,
  },
  {
    key: 'huzurevi-kisi',
    service: 'huzurevleri',
    label: {
      tr: 'Huzurevleri ile yaşlı bakım merkezlerinde hizmet alan yaşlı',
      en: 'Elderly people in nursing homes and care centres',
    },
    definition: {
      tr: 'Bakanlığa bağlı huzurevleri ile yaşlı bakım ve rehabilitasyon merkezlerinde hizmet alan yaşlı sayısı.',
      en: 'Elderly people served in the nursing homes and care and rehabilitation centres run by the Ministry.',
    },
    unit: nouns.kisi,
    timeBasis: 'stock',
    sensitive: true,
    optional: true,
  },
  {
    key: 'ozel-huzurevi-kurulus',
    service: 'ozel-huzurevleri',
    label: { tr: 'Özel huzurevi', en: 'Private nursing homes' },
    definition: {
      tr: 'İlde Bakanlık izniyle hizmet veren özel huzurevi sayısı.',
      en: 'Private nursing homes licensed by the Ministry in the province.',
    },
    unit: nouns.kurulus,
    timeBasis: 'stock',
    optional: true,
  },
  {
    key: 'ozel-huzurevi-kisi',
    service: 'ozel-huzurevleri',
    label: {
      tr: 'Özel huzurevlerinde hizmet alan yaşlı',
      en: 'Elderly people in private nursing homes',
    },
    definition: {
      tr: 'Özel huzurevlerinde hizmet alan yaşlı sayısı.',
      en: 'Elderly people served in private nursing homes.',
    },
    unit: nouns.kisi,
    timeBasis: 'stock',
    sensitive: true,
    optional: true,
  },
];

const homeCare: readonly MetricDraft[] = [
  {
    key: 'evde-bakim-kisi',
    service: 'evde-bakim',
    label: { tr: 'Evde bakım yardımından yararlanan kişi', en: 'People who benefit from home care aid' },
    definition: {
      tr: 'Kendisi için evde bakım yardımı ödenen kişi sayısı.',
      en: 'People for whom home care aid is paid.',
    },
    unit: nouns.kisi,
    timeBasis: 'stock',
    sensitive: true,
  },
  {
    key: 'evde-bakim-tutar',
    service: 'evde-bakim',
    label: { tr: 'Evde bakım yardımı ödemesi', en: 'Home care aid paid' },
    definition: {
      tr: 'İlde ödenen toplam evde bakım yardımı.',
      en: 'Home care aid paid in the province.',
    },
    unit: liraUnit,
    timeBasis: 'cumulative',
    since: 2006,
    display: 'million_tl',
  },
];

/** Section 4, Engelli ve Yaşlı Hizmetleri. */
export const disabilityAndAgeMetrics: readonly MetricDraft[] = [...disability, ...age, ...homeCare];
