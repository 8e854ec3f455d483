import type { Locale } from '../../bilingual';
import { dateInWords } from '../../days';
import { englishNumeral } from '../../figures/formatFigure';
import { noBreakSpace } from '../../turkish/formatNumber';
import { turkishWords, type BlockWords, type Difference } from './words';

function enMoved({ by, sign }: Difference): string {
  return sign === 0 ? 'unchanged' : `${sign > 0 ? 'up' : 'down'} ${by}`;
}

/** Words of figure blocks in English, beside Turkish texts on the web. */
const englishWords: BlockWords = {
  decimal: (value) => englishNumeral(turkishWords.decimal(value)),
  percent: (value) => `${englishNumeral(turkishWords.decimal(value))}%`,
  date: (iso) => dateInWords(iso, 'en').replaceAll(' ', noBreakSpace),
  since: (year) => `since ${year}`,
  until: (asOf) => `from the start of the year to ${dateInWords(asOf, 'en').replaceAll(' ', noBreakSpace)}`,
  currentPrices: 'at current prices',
  was: ({ edition, amount, difference }) => {
    if (difference?.sign === 0) return `unchanged from ${edition}`;
    const said = `${amount} in ${edition}`;
    return difference === null ? said : `${said}; ${enMoved(difference)}`;
  },
  // In the order of the two figures above: their nouns are singular, as Turkish wants them after a numeral.
  wasPair: (edition, amounts) => `${amounts.join(' and ')} in ${edition}`,
  wasOne: (amount, _noun, difference) => `${amount}${difference === null ? '' : ` (${enMoved(difference)})`}`,
  unchangedPair: (edition) => `unchanged from ${edition}`,
  carried: (edition) => `figure carried over from edition ${edition}`,
  absent: {
    suppressed: 'Not disclosed, to protect personal data.',
    not_reported: 'Not reported for this edition.',
    not_applicable: 'No data for this province.',
  },
  notHere: 'The province does not have this service, and no data are expected.',
  rounded: 'Percentages are rounded and may not add up to 100.',
  unstated: 'The period covered is not stated.',
  peers: (edition, provinces, median) =>
    `median of the other ${provinces} provinces in ${edition}: ${median}`,
  peersDrawn: (edition, provinces) => `dots: the other ${provinces} provinces (${edition})`,
  median: (text) => `median ${text}`,
  altTrend: (label, columns) =>
    `${label}: ${columns.map(({ edition, text }) => `${text} in edition ${edition}`).join(', ')}.`,
  levels: (label) => `${label}, by edition`,
  added: (label) => `${label}, added by edition`,
  altParts: (label, rows) => `${label}; the parts of the whole and the share of each: ${rows.join('; ')}.`,
  altPart: (name, amount, share) =>
    share === '' ? `${name} ${amount}` : `${name} ${amount}, a share of ${share}`,
  altPlace: (own) =>
    `${own.label}: ${own.province} ${own.number} (edition ${own.edition}); in edition ${own.peers}, among the other ${own.provinces} provinces, lowest ${own.lowest}, median ${own.median}, highest ${own.highest}.`,
};

/** Words of figure blocks by language. */
export const blockWords: Readonly<Record<Locale, BlockWords>> = { tr: turkishWords, en: englishWords };
