import type { MetricDraft } from './metricDraft';
import { nouns } from './units';

/** Section 5, Şehit Yakınları ve Gazi Hizmetleri. */
export const martyrsAndVeteransMetrics: readonly MetricDraft[] = [
  {
    key: 'sehit',
    service: null,
    label: { tr: 'Şehit', en: 'Martyrs' },
    definition: {
      tr: 'İlin şehit sayısı. Sayının kapsadığı dönem ve kayıt ölçütü Bakanlıkça doğrulanacaktır.',
      en: 'Martyrs of the province. The Ministry is to confirm the period covered and the rule of registration.',
    },
    unit: nouns.sehit,
    timeBasis: 'unstated',
    graphic: 'none',
  },
  {
    key: 'gazi',
    service: null,
    label: { tr: 'Gazi', en: 'Veterans' },
    definition: {
      tr: 'İlin gazi sayısı. Sayının kapsadığı dönem ve kayıt ölçütü Bakanlıkça doğrulanacaktır.',
      en: 'Veterans of the province. The Ministry is to confirm the period covered and the rule of registration.',
    },
    unit: nouns.gazi,
    timeBasis: 'unstated',
    graphic: 'none',
  },
  {
    key: 'istihdam-kisi',
    service: 'istihdam',
    label: { tr: 'Kamuda istihdam edilen kişi', en: 'People employed in public institutions' },
    definition: {
      tr: 'İlde şehit yakını, gazi, gazi yakını, vazife malulü veya vazife malulü yakını olarak kamu kurum ve kuruluşlarında istihdam edilen kişi sayısı. Sayının kapsadığı dönem Bakanlıkça doğrulanacaktır.',
      en: 'People employed in public institutions in the province as martyrs’ relatives, veterans, the duty-disabled or their relatives. The Ministry is to confirm the period covered.',
    },
    unit: nouns.kisi,
    timeBasis: 'unstated',
    sensitive: true,
  },
  {
    key: 'ucretsiz-seyahat-kart',
    service: 'ucretsiz-seyahat',
    label: { tr: 'Teslim edilen ücretsiz seyahat kartı', en: 'Free travel cards handed over' },
    definition: {
      tr: 'İlde basımı yapılarak hak sahiplerine teslim edilen ücretsiz seyahat kartı sayısı. Sayının kapsadığı dönem Bakanlıkça doğrulanacaktır.',
      en: 'Free travel cards printed and handed over in the province. The Ministry is to confirm the period covered.',
    },
    unit: nouns.kart,
    timeBasis: 'unstated',
  },
];
