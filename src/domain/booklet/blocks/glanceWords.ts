import type { Locale } from '../../bilingual';
import { suffixAfter, withSuffix } from '../../turkish/suffix';

/** A figure that is not what it was. */
export interface Moved {
  readonly label: string;
  readonly before: string;
  /** Code of the edition of the former value; null where all are of one, which stands above them. */
  readonly edition: string | null;
  readonly after: string;
  readonly rose: boolean;
  readonly isMoney: boolean;
}

/** Words of "Bir bakışta". */
const trGlance = {
  title: (province: string) => `Bir bakışta ${province}`,
  intro: (shown: number, all: number) =>
    `Kitapçıktaki ${all} göstergeden ${withSuffix(String(shown), 'possessive')}.`,
  columns: 'Sütunlar, altlarında yazılı dönemlerin değerlerini gösterir.',
  additions: '“+” ile başlayanlar, birikimli göstergelere o dönemde eklenen sayılardır.',
  placesTitle: (province: string) => `${province}, iller arasında`,
  placesIntro: (province: string, edition: string, own: string) =>
    `İllerin büyüklüğünden etkilenmeyen oranlar. Her küçük nokta bir ilin ${edition} dönemindeki değeri, büyük nokta ${province} ilinin ${own} değeri, dikey çizgi diğer illerin ortancasıdır. Verisi yayımlanmayan ya da az sayıda kişiye ilişkin olan iller gösterilmez.`,
  placeNote: (parts: readonly string[], others: number) =>
    [...parts, `${others + 1} il`].filter((part) => part !== '').join('; '),
  changedTitle: 'Ne değişti',
  changedSince: (edition: string) => `${withSuffix(edition, 'ablative')} bu yana ne değişti`,
  changed: ({ label, before, edition, after, rose, isMoney }: Moved): readonly [string, string, string] => [
    `${label} ${edition === null ? '' : `${withSuffix(edition, 'locative')}ki `}${withSuffix(before, 'ablative')} `,
    after,
    `${suffixAfter(after, 'dative')} ${rose ? 'çıktı' : 'indi'}${isMoney ? ' (cari fiyatlarla)' : ''}.`,
  ],
  count: (label: string) => `${label.replace(/ \(toplam\)$/u, '')} sayısı`,
  absentTitle: 'Bu ilde bulunmayan hizmetler',
};

const enGlance: typeof trGlance = {
  title: (province) => `${province} at a glance`,
  intro: (shown, all) => `${shown} of the ${all} metrics of the booklet.`,
  columns: 'Columns are the values of the editions named below them.',
  additions: 'Those that begin with “+” are what an edition added to a running total.',
  placesTitle: (province) => `${province} among the provinces`,
  placesIntro: (province, edition, own) =>
    `Ratios that do not depend on the size of a province. Each small dot is a province’s value in edition ${edition}, the large dot is ${province} in ${own}, the line is the median of the others. Provinces without published data, or whose data concern few persons, are not shown.`,
  placeNote: (parts, others) =>
    [...parts, `${others + 1} provinces`].filter((part) => part !== '').join('; '),
  changedTitle: 'What changed',
  changedSince: (edition) => `What changed since ${edition}`,
  changed: ({ label, before, edition, after, rose, isMoney }) => [
    `${label}: ${rose ? 'up' : 'down'} from ${before}${edition === null ? '' : ` in ${edition}`} to `,
    after,
    isMoney ? ' (at current prices).' : '.',
  ],
  count: (label) => label,
  absentTitle: 'Services that this province does not have',
};

export const glanceWords: Readonly<Record<Locale, typeof trGlance>> = { tr: trGlance, en: enGlance };
