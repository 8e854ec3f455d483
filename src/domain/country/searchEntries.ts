import type { Locale } from '../bilingual';
import type { Named } from '../openData/observation';
import { searchKey } from '../turkish/letters';
import { searchNames, type NamedProvince } from '../turkish/provinceNames';
import type { MetricHistory } from './metricHistory';

/** Kinds of what can be searched for; of two that fit as well the earlier kind comes first. */
export const searchKinds = ['province', 'service', 'metric', 'section'] as const;

/** Something that a reader may search for, as a file of the public side lists it. */
export interface SearchEntry {
  readonly kind: (typeof searchKinds)[number];
  readonly text: string;
  readonly path: string;
  /** Folded words that lead to it: names, former names and towns, the plate, a short form. */
  readonly keys: readonly string[];
  /** Whether the text is Turkish on a page in another language. */
  readonly turkish: boolean;
}

/** A province with the address of its newest booklet. */
export interface FoundProvince extends NamedProvince {
  readonly path: string;
}

/** A service with its short form. */
export interface FoundService extends Named {
  readonly acronym: string | null;
}

/** What the search covers. */
export interface SearchSource {
  readonly provinces: readonly FoundProvince[];
  readonly services: readonly FoundService[];
  readonly sections: readonly Named[];
  readonly metrics: readonly MetricHistory[];
  readonly pathOf: (kind: 'service' | 'metric' | 'section', key: string) => string;
}

const folded = (texts: readonly (string | null)[]): readonly string[] => [
  ...new Set(texts.flatMap((text) => (text === null ? [] : [searchKey(text)]))),
];

/** Lists what can be searched for, each with its folded words. */
export function searchEntries(source: SearchSource, locale: Locale): readonly SearchEntry[] {
  const { provinces, services, sections, metrics, pathOf } = source;
  const isForeign = locale !== 'tr';
  return [
    ...provinces.map(({ path, ...province }) => ({
      kind: 'province' as const,
      text: province.name,
      path,
      keys: [...searchNames(province), province.plate, String(Number(province.plate))],
      turkish: isForeign,
    })),
    ...services.map(({ key, name, acronym }) => ({
      kind: 'service' as const,
      text: name,
      path: pathOf('service', key),
      keys: folded([name, acronym]),
      turkish: isForeign,
    })),
    ...metrics.map(({ metric: { key, label } }) => ({
      kind: 'metric' as const,
      text: label[locale],
      path: pathOf('metric', key),
      keys: folded([label[locale], label.tr]),
      turkish: false,
    })),
    ...sections.map(({ key, name }) => ({
      kind: 'section' as const,
      text: name,
      path: pathOf('section', key),
      keys: folded([name]),
      turkish: isForeign,
    })),
  ];
}
