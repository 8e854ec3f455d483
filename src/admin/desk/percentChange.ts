import type { Locale } from '@/domain/bilingual';
import { amountOf, type FigureValue } from '@/domain/figures/figureValue';
import { deskWords } from '@/messages/desk/desk';

/** Percents below this are too small to be told. */
const leastTold = 0.01;

/**
 * How far a number moved, in percent with one decimal at most; null when there is nothing to compare. What moved by less
 * than a tenth of a percent keeps its size: only a number that stayed the same moved by 0.
 */
export function percentChange(before: FigureValue | null, after: FigureValue | null): number | null {
  const from = before && amountOf(before);
  const to = after && amountOf(after);
  if (from === null || to === null || from === 0) return null;
  const change = ((to - from) / from) * 100;
  if (Math.abs(change) < 0.1) return change;
  return Math.abs(change) >= 10 ? Math.round(change) : Math.round(change * 10) / 10;
}

/** `%7,5`, or `7.5%` in English; the least changes by one digit, `%0,03`. */
export function percentInWords(percent: number, locale: Locale): string {
  if (percent > 0 && percent < leastTold) return deskWords[locale].lessThan(written(leastTold, locale));
  return written(percent, locale);
}

function written(percent: number, locale: Locale): string {
  const digits = percent < 0.1 ? { maximumSignificantDigits: 1 } : { maximumFractionDigits: 1 };
  return new Intl.NumberFormat(locale, { style: 'percent', ...digits }).format(percent / 100);
}
