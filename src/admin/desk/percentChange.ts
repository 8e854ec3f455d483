import type { Locale } from '@/domain/bilingual';
import { amountOf, type FigureValue } from '@/domain/figures/figureValue';

/** How far a number moved, in percent with one decimal at most; null when there is nothing to compare. */
export function percentChange(before: FigureValue | null, after: FigureValue | null): number | null {
  const from = before && amountOf(before);
  const to = after && amountOf(after);
  if (from === null || to === null || from === 0) return null;
  const change = ((to - from) / from) * 100;
  return Math.abs(change) >= 10 ? Math.round(change) : Math.round(change * 10) / 10;
}

/** `%7,5`, or `7.5%` in English. */
export function percentInWords(percent: number, locale: Locale): string {
  const shape: Intl.NumberFormatOptions = { style: 'percent', maximumFractionDigits: 1 };
  return new Intl.NumberFormat(locale, shape).format(percent / 100);
}
