import type { MetricDraft } from './metricDraft';
import { liraUnit, nouns } from './units';

const institutions: readonly MetricDraft[] = [
  {
    key: 'cocuk-evleri-ev',
    service: 'cocuk-evleri',
    label: { tr: 'Çocuk evi', en: 'Children’s homes' },
    definition: {
      tr: 'İlde hizmet veren çocuk evi sayısı.',
      en: 'Children’s homes in operation in the province.',
    },
    unit: nouns.ev,
    timeBasis: 'stock',
  },
  {
    key: 'cocuk-evleri-cocuk',
    service: 'cocuk-evleri',
    label: { tr: 'Çocuk evlerinde bakımı sağlanan çocuk', en: 'Children in children’s homes' },
    definition: {
      tr: 'Çocuk evlerinde bakımı sağlanan çocuk sayısı.',
      en: 'Children cared for in children’s homes.',
    },
    unit: nouns.cocuk,
    timeBasis: 'stock',
    sensitive: true,
  },
  {
    key: 'ces-kurulus',
    service: 'ces',
    label: { tr: 'Çocuk evleri sitesi', en: 'Children’s home campuses' },
    definition: {
      tr: 'İlde hizmet veren çocuk evleri sitesi sayısı.',
      en: 'Campuses of children’s homes in operation in the province.',
    },
    unit: nouns.kurulus,
    timeBasis: 'stock',
    optional: true,
  },
  {
    key: 'ces-cocuk',
    service: 'ces',
    label: { tr: 'Çocuk evleri sitesinde bakımı sağlanan çocuk', en: 'Children on children’s home campuses' },
    definition: {
      tr: 'Çocuk evleri sitelerinde bakımı sağlanan çocuk sayısı.',
      en: 'Children cared for on campuses of children’s homes.',
    },
    unit: nouns.cocuk,
    timeBasis: 'stock',
    sensitive: true,
    optional: true,
  },
  {
    key: 'codem-kurulus',
    service: 'codem',
    label: { tr: 'İhtisaslaştırılmış çocuk evleri sitesi', en: 'Specialised children’s home campuses' },
    definition: {
      tr: 'İlde hizmet veren ihtisaslaştırılmış çocuk evleri sitesi sayısı.',
      en: 'Specialised campuses of children’s homes in operation in the province.',
    },
    unit: nouns.kurulus,
    timeBasis: 'stock',
    optional: true,
  },
  {
    key: 'codem-cocuk',
    service: 'codem',
    label: { tr: 'ÇODEM’de hizmet alan çocuk', en: 'Children on specialised campuses' },
    definition: {
      tr: 'İhtisaslaştırılmış çocuk evleri sitelerinde hizmet alan çocuk sayısı.',
      en: 'Children served on specialised campuses of children’s homes.',
    },
    unit: nouns.cocuk,
    timeBasis: 'stock',
    sensitive: true,
    optional: true,
  },
  {
    key: 'kurum-bakimi-cocuk',
    service: null,
    label: { tr: 'Kuruluş bakımındaki çocuk (toplam)', en: 'Children in institutional care (total)' },
    definition: {
      tr: 'İlde kuruluş bakımı altındaki çocukların toplam sayısı. Çocuk evlerinde, çocuk evleri sitelerinde ve ihtisaslaştırılmış çocuk evleri sitelerinde bakımı sağlanan çocuklar bu sayıya dâhildir; özel kreş, gündüz bakımevi ve çocuk kulüpleri dâhil değildir.',
      en: 'Children in institutional care in the province, in all. Children’s homes, their campuses and specialised campuses are included; private nurseries, day-care homes and clubs are not.',
    },
    unit: nouns.cocuk,
    timeBasis: 'stock',
    sensitive: true,
  },
];

const daycare: readonly MetricDraft[] = [
  {
    key: 'kres-kurulus',
    service: 'kres',
    label: {
      tr: 'Özel kreş, gündüz bakımevi ve çocuk kulübü',
      en: 'Private nurseries, day-care homes and clubs',
    },
    definition: {
      tr: 'İlde Bakanlık izniyle hizmet veren özel kreş ve gündüz bakımevleri ile özel çocuk kulüplerinin toplam sayısı.',
      en: 'Private nurseries, day-care homes and children’s clubs working under the Ministry’s licence.',
    },
    unit: nouns.kurulus,
    timeBasis: 'stock',
  },
  {
    key: 'kres-ucretsiz-cocuk',
    service: 'kres',
    label: { tr: 'Ücretsiz bakımdan yararlanan çocuk', en: 'Children cared for free of charge' },
    definition: {
      tr: 'Özel kreş, gündüz bakımevi ve çocuk kulüplerindeki ücretsiz bakım hizmetinden yararlanan çocuk sayısı.',
      en: 'Children cared for free of charge in private nurseries, day-care homes and clubs.',
    },
    unit: nouns.cocuk,
    timeBasis: 'stock',
    sensitive: true,
  },
];

const families: readonly MetricDraft[] = [
  {
    key: 'koruyucu-aile-cocuk',
    service: 'koruyucu-aile',
    label: { tr: 'Koruyucu aile yanındaki çocuk', en: 'Children with foster families' },
    definition: {
      tr: 'Koruyucu aile yanında bakımı sağlanan çocuk sayısı.',
      en: 'Children cared for by foster families.',
    },
    unit: nouns.cocuk,
    timeBasis: 'stock',
    sensitive: true,
  },
  {
    key: 'koruyucu-aile-aile',
    service: 'koruyucu-aile',
    label: { tr: 'Koruyucu aile', en: 'Foster families' },
    definition: {
      tr: 'Çocuk bakımını üstlenmiş koruyucu aile sayısı.',
      en: 'Families that have taken on foster care.',
    },
    unit: nouns.aile,
    timeBasis: 'stock',
    sensitive: true,
  },
  {
    key: 'evlat-edinme-cocuk',
    service: 'evlat-edinme',
    label: { tr: 'Evlat edindirilen çocuk', en: 'Children adopted' },
    definition: {
      tr: 'İlde evlat edindirilen çocuk sayısı.',
      en: 'Children adopted in the province.',
    },
    unit: nouns.cocuk,
    timeBasis: 'cumulative',
    sensitive: true,
    since: 2018,
    graphic: 'none',
  },
  {
    key: 'sed-cocuk',
    service: 'sed',
    label: { tr: 'SED ile desteklenen çocuk', en: 'Children supported by SED' },
    definition: {
      tr: 'Sosyal Ekonomik Destek hizmetiyle ailesinin yanında desteklenen çocuk sayısı.',
      en: 'Children supported with their families by social and economic support.',
    },
    unit: nouns.cocuk,
    timeBasis: 'stock',
    sensitive: true,
  },
  {
    key: 'sed-tutar',
    service: 'sed',
    label: { tr: 'SED için ayrılan kaynak', en: 'Money allotted to SED' },
    definition: {
      tr: 'İldeki Sosyal Ekonomik Destek hizmeti için tahsis edilen toplam kaynak.',
      en: 'Money allotted to the province for social and economic support.',
    },
    unit: liraUnit,
    timeBasis: 'cumulative',
    since: 2012,
    display: 'million_tl',
  },
];

/** Section 2, Çocuk Hizmetleri. */
export const childrenMetrics: readonly MetricDraft[] = [...institutions, ...daycare, ...families];
