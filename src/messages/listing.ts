import type { Locale } from '@/domain/bilingual';

const and: Readonly<Record<Locale, string>> = { tr: 've', en: 'and' };

/** Lists things in a sentence, the last after "and": `1, 2 ve 3`. */
export function listed(things: readonly (string | number)[], locale: Locale): string {
  const [last = '', ...rest] = things.map(String).toReversed();
  return rest.length === 0 ? last : `${rest.toReversed().join(', ')} ${and[locale]} ${last}`;
}

/** Names publications by their numbers, as what is withdrawn: `1 ve 2 numaralı yayımlar`. */
export function publicationsTr(numbers: readonly number[]): string {
  return `${listed(numbers, 'tr')} numaralı yayım${numbers.length > 1 ? 'lar' : ''}`;
}

/** Names publications by their numbers in English: `Publications 1 and 2`. */
export function publicationsEn(numbers: readonly number[]): string {
  return `Publication${numbers.length > 1 ? 's' : ''} ${listed(numbers, 'en')}`;
}
