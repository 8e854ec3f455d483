import type { Unit } from '@/domain/figures/metric';

function counted(tr: string, en: string): Unit {
  return { kind: 'count', noun: { tr, en } };
}

/** Turkish lira; stored exact, scaled only when printed. */
export const liraUnit: Unit = { kind: 'money' };

/** The counted nouns, singular as Turkish wants them after a numeral. */
export const nouns = {
  merkez: counted('merkez', 'centre'),
  hane: counted('hane', 'household'),
  kisi: counted('kişi', 'person'),
  basvuru: counted('başvuru', 'application'),
  ev: counted('ev', 'home'),
  cocuk: counted('çocuk', 'child'),
  kurulus: counted('kuruluş', 'institution'),
  aile: counted('aile', 'family'),
  konukevi: counted('konukevi', 'guesthouse'),
  etkinlik: counted('etkinlik', 'event'),
  kooperatif: counted('kooperatif', 'co-operative'),
  sehit: counted('şehit', 'martyr'),
  gazi: counted('gazi', 'veteran'),
  kart: counted('kart', 'card'),
  vakif: counted('vakıf', 'foundation'),
  proje: counted('proje', 'project'),
} as const;
