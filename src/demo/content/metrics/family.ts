import type { MetricDraft } from './metricDraft';
import { outsideDisasterArea } from '../constants';
import { nouns } from './units';

/** Section 1, Aile ve Toplum Hizmetleri. */
export const familyMetrics: readonly MetricDraft[] = [
  {
    key: 'shm-merkez',
    service: 'shm',
    label: { tr: 'Sosyal hizmet merkezi', en: 'Social service centres' },
    definition: {
      tr: 'İlde bulunan sosyal hizmet merkezi sayısı.',
      en: 'Social service centres in the province.',
    },
    unit: nouns.merkez,
    timeBasis: 'stock',
  },
  {
    key: 'asdep-hane',
    service: 'asdep',
    label: { tr: 'ASDEP kapsamında ulaşılan hane', en: 'Households reached by ASDEP' },
    definition: {
      tr: 'Aile Sosyal Destek Programı kapsamında ulaşılan hane sayısı.',
      en: 'Households reached by the family social support programme.',
    },
    unit: nouns.hane,
    timeBasis: 'cumulative',
    since: 2017,
  },
  {
    key: 'eoe-kisi',
    service: 'eoe',
    label: { tr: 'Evlilik öncesi eğitime katılan kişi', en: 'People in pre-marriage training' },
    definition: {
      tr: 'Evlilik Öncesi Eğitim Programına katılan kişi sayısı.',
      en: 'People who have taken part in the pre-marriage training programme.',
    },
    unit: nouns.kisi,
    timeBasis: 'cumulative',
    since: 2013,
  },
  {
    key: 'aep-kisi',
    service: 'aep',
    label: { tr: 'Aile Eğitim Programına katılan kişi', en: 'People in family training' },
    definition: {
      tr: 'Aile Eğitim Programına katılan kişi sayısı.',
      en: 'People who have taken part in the family training programme.',
    },
    unit: nouns.kisi,
    timeBasis: 'cumulative',
    since: 2013,
  },
  {
    key: 'aile-danismanligi-basvuru',
    service: 'aile-danismanligi',
    label: {
      tr: 'Aile danışmanlığı hizmetiyle karşılanan başvuru',
      en: 'Applications served by family counselling',
    },
    definition: {
      tr: 'Aile danışmanlığı hizmetiyle karşılanan başvuru sayısı.',
      en: 'Applications served with family counselling.',
    },
    unit: nouns.basvuru,
    timeBasis: 'cumulative',
    since: 2013,
  },
  {
    key: 'bagimlilik-egitim-kisi',
    service: 'bagimlilikla-mucadele',
    label: { tr: 'Bağımlılıkla mücadele eğitimi alan kişi', en: 'People trained against addiction' },
    definition: {
      tr: 'Bağımlılıkla mücadele eğitimi alan aile bireyi ve personel sayısı.',
      en: 'Family members and staff trained against addiction.',
    },
    unit: nouns.kisi,
    timeBasis: 'cumulative',
    since: 2014,
  },
  {
    key: 'psikososyal-destek-kisi',
    service: 'psikososyal-destek',
    label: { tr: 'Psikososyal destekle ulaşılan kişi', en: 'People reached with psychosocial support' },
    definition: {
      tr: 'Kahramanmaraş merkezli depremlerin ardından afet bölgesinden gelip ilde psikososyal destek alan kişi sayısı.',
      en: 'People given psychosocial support among those who came to the province after the Kahramanmaraş earthquakes.',
    },
    unit: nouns.kisi,
    timeBasis: 'event',
    sensitive: true,
    since: 2023,
    where: outsideDisasterArea,
  },
  {
    key: 'psikososyal-destek-bolge-kisi',
    service: 'psikososyal-destek',
    label: {
      tr: 'Deprem bölgesinde psikososyal destekle ulaşılan kişi',
      en: 'People reached with psychosocial support in the disaster area',
    },
    definition: {
      tr: 'Kahramanmaraş merkezli depremlerin ardından ilde psikososyal destek alan kişi sayısı; yalnızca deprem bölgesindeki illerden istenir.',
      en: 'People given psychosocial support in the province after the Kahramanmaraş earthquakes; asked of the provinces of the disaster area only.',
    },
    unit: nouns.kisi,
    timeBasis: 'event',
    sensitive: true,
    since: 2023,
    where: { ...outsideDisasterArea, side: 'inside' },
  },
];
