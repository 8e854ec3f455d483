import type { Constant } from '@/domain/booklet/text';
import type { ProvinceCondition } from '@/domain/figures/metric';

/** Where a fact of the printed reference booklet comes from. */
export const referenceBooklet = 'İl Bilgilendirme Kitapçığı, 2024-2';

/** Makes a constant that does not expire, by default from the reference booklet. */
export function national(given: Pick<Constant, 'key' | 'kind' | 'value'> & Partial<Constant>): Constant {
  return { source: referenceBooklet, validUntil: null, ...given };
}

/** Makes a constant of the first year of a cumulative figure. */
export function startYear(service: string, year: number): Constant {
  return national({ key: `${service}-baslangic-yili`, kind: 'year', value: String(year) });
}

/** The provinces outside the area of the earthquakes: people came to them from there. */
export const outsideDisasterArea: ProvinceCondition = { group: 'deprem-bolgesi', side: 'outside' };
