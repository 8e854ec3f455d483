import type { Locale } from '../../bilingual';
import type { Absence } from '../../figures/figureValue';
import { dateInWords } from '../../days';
import { formatDate } from '../../turkish/dates';
import { formatDecimal, formatPercent, noBreakSpace } from '../../turkish/formatNumber';
import { englishNumeral } from '../../figures/formatFigure';
import { withSuffix } from '../../turkish/suffix';

/** What became of a figure since an edition: the difference as it is written, without a sign. */
export interface Difference {
  readonly by: string;
  readonly sign: -1 | 0 | 1;
}

/** What an edition before had, and what became of it. */
export interface Was {
  readonly edition: string;
  readonly amount: string;
  readonly difference: Difference | null;
}

const [rose, fell, same] = ['arttı', 'azaldı', 'değişmedi'];

function trMoved({ by, sign }: Difference): string {
  return sign === 0 ? same : `${by} ${sign > 0 ? rose : fell}`;
}

function enMoved({ by, sign }: Difference): string {
  return sign === 0 ? 'unchanged' : `${sign > 0 ? 'up' : 'down'} ${by}`;
}

/** Words of figure blocks in Turkish, in which booklets are printed. */
const tr = {
  decimal: (value: string) => formatDecimal(Number(value)),
  percent: (value: string) => formatPercent(Number(value)),
  date: formatDate,
  since: (year: number) => `${withSuffix(String(year), 'ablative')} bu yana`,
  until: (asOf: string) => `${withSuffix(formatDate(asOf), 'dative')} kadar`,
  currentPrices: 'cari fiyatlarla',
  was: ({ edition, amount, difference }: Was) => {
    if (difference?.sign === 0) return `${withSuffix(edition, 'dative')} göre ${same}`;
    const said = `${withSuffix(edition, 'locative')} ${amount}`;
    return difference === null ? said : `${said}; ${trMoved(difference)}`;
  },
  wasPair: (edition: string, amounts: readonly string[]) =>
    `${withSuffix(edition, 'locative')} ${amounts.join(', ')}`,
  wasOne: (amount: string, noun: string, difference: Difference | null) =>
    `${amount}${noBreakSpace}${noun}${difference === null ? '' : ` (${trMoved(difference)})`}`,
  unchangedPair: (edition: string) => `${withSuffix(edition, 'dative')} göre ${same}`,
  carried: (edition: string) => `${edition} döneminden taşınan değer`,
  absent: {
    suppressed: 'Kişisel verilerin korunması amacıyla açıklanmamaktadır.',
    not_reported: 'Bu dönem için bildirilmemiştir.',
    not_applicable: 'İl için veri bulunmamaktadır.',
  } satisfies Record<Absence, string>,
  notHere: (province: string) => `${province} ilinde bu hizmet bulunmamaktadır.`,
  rounded: 'Yüzdeler yuvarlanmıştır; toplamları 100 olmayabilir.',
  unstated: 'Hangi dönemi kapsadığı belirtilmemiştir.',
  peers: (edition: string, provinces: number, median: string) =>
    `${withSuffix(edition, 'locative')} diğer ${provinces} ilin ortancası ${median}`,
  median: (text: string) => `ortanca ${text}`,
  liraPer: (noun: string) => `TL / ${noun}`,
  altTrend: (label: string, columns: readonly { edition: string; text: string }[]) =>
    `${label}: ${columns.map(({ edition, text }) => `${withSuffix(edition, 'locative')} ${text}`).join(', ')}.`,
  added: (label: string) => `${label}, dönem içinde eklenen`,
  altParts: (label: string, rows: readonly string[]) => `${label}: ${rows.join('; ')}.`,
  altPlace: (own: AltPlace) =>
    `${own.label}: ${own.province} ${own.number} (${own.edition}); ${withSuffix(own.peers, 'locative')} diğer ${own.provinces} ilde en düşük ${own.lowest}, ortanca ${own.median}, en yüksek ${own.highest}.`,
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

const en: typeof tr = {
  decimal: (value) => englishNumeral(tr.decimal(value)),
  percent: (value) => `${englishNumeral(tr.decimal(value))}%`,
  date: (iso) => dateInWords(iso, 'en'),
  since: (year) => `since ${year}`,
  until: (asOf) => `until ${dateInWords(asOf, 'en')}`,
  currentPrices: 'at current prices',
  was: ({ edition, amount, difference }) => {
    if (difference?.sign === 0) return `unchanged from ${edition}`;
    const said = `${amount} in ${edition}`;
    return difference === null ? said : `${said}; ${enMoved(difference)}`;
  },
  wasPair: (edition, amounts) => `${amounts.join(', ')} in ${edition}`,
  wasOne: (amount, noun, difference) =>
    `${noun} ${amount}${difference === null ? '' : ` (${enMoved(difference)})`}`,
  unchangedPair: (edition) => `unchanged from ${edition}`,
  carried: (edition) => `figure carried over from edition ${edition}`,
  absent: {
    suppressed: 'Not disclosed, to protect personal data.',
    not_reported: 'Not reported for this edition.',
    not_applicable: 'No data for this province.',
  },
  notHere: (province) => `There is no such service in ${province}.`,
  rounded: 'Percentages are rounded and may not add up to 100.',
  unstated: 'The period covered is not stated.',
  peers: (edition, provinces, median) =>
    `median of the other ${provinces} provinces in ${edition}: ${median}`,
  median: (text) => `median ${text}`,
  liraPer: (noun) => `TL / ${noun}`,
  altTrend: (label, columns) =>
    `${label}: ${columns.map(({ edition, text }) => `${text} in ${edition}`).join(', ')}.`,
  added: (label) => `${label}, added in each edition`,
  altParts: (label, rows) => `${label}: ${rows.join('; ')}.`,
  altPlace: (own) =>
    `${own.label}: ${own.province} ${own.number} (${own.edition}); in ${own.peers}, among the other ${own.provinces} provinces, lowest ${own.lowest}, median ${own.median}, highest ${own.highest}.`,
};

export type BlockWords = typeof tr;

/** Words of figure blocks by language. */
export const blockWords: Readonly<Record<Locale, BlockWords>> = { tr, en };
