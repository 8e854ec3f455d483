import type { Constant, Inline } from '@/domain/booklet/text';
import { constant } from './notation';

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

/** Below it a suppressed count is not named. Every text with statements carries it. */
export const suppressionLimit = national({
  key: 'aciklama-siniri',
  kind: 'number',
  value: '5',
  source: 'Kitapçığın yazım kuralı: açıklanmayan sayı “…ten az” diye belirtilir.',
});

/** "5’ten", for the wording of a suppressed figure. */
export const limit: Inline = constant(suppressionLimit, 'ablative');
