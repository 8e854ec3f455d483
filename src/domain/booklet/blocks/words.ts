import type { Absence } from '../../figures/figureValue';
import { formatDate } from '../../turkish/dates';
import { formatDecimal, formatPercent, noBreakSpace } from '../../turkish/formatNumber';
import { withSuffix } from '../../turkish/suffix';

/** What became of a figure since an edition: the difference as it is written, without a sign. */
export interface Difference {
  readonly by: string;
  readonly sign: -1 | 0 | 1;
}

/** What an edition before had, and what became of it. */
interface Was {
  readonly edition: string;
  readonly amount: string;
  readonly difference: Difference | null;
}

const same = 'değişmedi';
function moved({ by, sign }: Difference): string {
  return sign === 0 ? same : `${by} ${sign > 0 ? 'arttı' : 'azaldı'}`;
}

/** Words of figure blocks in Turkish, in which booklets are printed. */
export const turkishWords = {
  decimal: (value: string) => formatDecimal(Number(value)),
  percent: (value: string) => formatPercent(Number(value)),
  date: formatDate,
  since: (year: number) => `${withSuffix(String(year), 'ablative')} bu yana`,
  until: (asOf: string) => `yılbaşından ${withSuffix(formatDate(asOf), 'dative')} kadar`,
  currentPrices: 'cari fiyatlarla',
  was: ({ edition, amount, difference }: Was) => {
    if (difference?.sign === 0) return `${withSuffix(edition, 'dative')} göre ${same}`;
    const said = `${withSuffix(edition, 'locative')} ${amount}`;
    return difference === null ? said : `${said}; ${moved(difference)}`;
  },
  wasPair: (edition: string, amounts: readonly string[]) =>
    `${withSuffix(edition, 'locative')} ${amounts.join(', ')}`,
  wasOne: (amount: string, noun: string, difference: Difference | null) =>
    `${amount}${noBreakSpace}${noun}${difference === null ? '' : ` (${moved(difference)})`}`,
  unchangedPair: (edition: string) => `${withSuffix(edition, 'dative')} göre ${same}`,
  carried: (edition: string) => `${edition} döneminden taşınan değer`,
  absent: {
    suppressed: 'Kişisel verilerin korunması amacıyla açıklanmamaktadır.',
    not_reported: 'Bu dönem için bildirilmemiştir.',
    not_applicable: 'İl için veri bulunmamaktadır.',
  } satisfies Record<Absence, string>,
  notHere: 'Hizmet ilde bulunmadığından veri beklenmez.',
  rounded: 'Yüzdeler yuvarlanmıştır; toplamları 100 olmayabilir.',
  unstated: 'Hangi dönemi kapsadığı belirtilmemiştir.',
  peers: (edition: string, provinces: number, median: string) =>
    `${withSuffix(edition, 'locative')} diğer ${provinces} ilin ortancası ${median}`,
  peersDrawn: (edition: string, provinces: number) => `noktalar diğer ${provinces} il (${edition})`,
  median: (text: string) => `ortanca ${text}`,
  altTrend: (label: string, columns: readonly { edition: string; text: string }[]) =>
    `${label}: ${columns.map(({ edition, text }) => `${edition} döneminde ${text}`).join(', ')}.`,
  levels: (label: string) => `${label}, dönemlere göre`,
  added: (label: string) => `${label}, dönemlere göre eklenen`,
  altParts: (label: string, rows: readonly string[]) =>
    `${label}; bütünün bölümleri ve her birinin payı: ${rows.join('; ')}.`,
  altPart: (name: string, amount: string, share: string) =>
    share === '' ? `${name} ${amount}` : `${name} ${amount}, payı ${share}`,
  altPlace: (own: AltPlace) =>
    `${own.label}: ${own.province} ${own.number} (${own.edition} dönemi); ${own.peers} döneminde diğer ${own.provinces} ilde en düşük ${own.lowest}, ortanca ${own.median}, en yüksek ${own.highest}.`,
};

/** What the words of a place tell. */
interface AltPlace {
  readonly label: string;
  readonly province: string;
  readonly number: string;
  readonly edition: string;
  readonly peers: string;
  readonly provinces: number;
  readonly lowest: string;
  readonly median: string;
  readonly highest: string;
}

export type BlockWords = typeof turkishWords;
