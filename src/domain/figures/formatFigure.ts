import {
  formatInteger,
  moneyText,
  moneyUnit,
  noBreakSpace,
  type MoneyDisplay,
} from '../turkish/formatNumber';
import type { Locale } from '../bilingual';
import { amountOf, type FigureValue } from './figureValue';
import type { Display, Metric } from './metric';

/** A printed figure: `28.681`, or `100,6` and `milyon TL`. The sentence around it has a count's noun. */
export interface FormattedFigure {
  readonly numeral: string;
  readonly unit: string | null;
  /** Both, kept together by a no-break space. */
  readonly text: string;
}

/** Tells whether a display fits a metric's unit: whole numbers for counts, the three scales for money. */
export function canDisplay(metric: Pick<Metric, 'unit'>, display: Display): boolean {
  return (metric.unit.kind === 'count') === (display === 'integer');
}

function formatAmount(amount: number, display: Display): FormattedFigure {
  if (display === 'integer') {
    const numeral = formatInteger(amount);
    return { numeral, unit: null, text: numeral };
  }
  const { numeral, unit } = moneyText(amount, display);
  return { numeral, unit, text: numeral + noBreakSpace + unit };
}

/**
 * Writes a value as printed, in the metric's own display or in `display`; null for an absence, which has
 * words instead. Throws a RangeError when the display does not fit the unit.
 */
export function formatFigure(
  metric: Pick<Metric, 'key' | 'unit' | 'display'>,
  value: FigureValue,
  display: Display | null = null,
): FormattedFigure | null {
  const asked = display ?? metric.display;
  if (!canDisplay(metric, asked)) throw new RangeError(`"${metric.key}" cannot be shown as ${asked}`);
  const amount = amountOf(value);
  return amount === null ? null : formatAmount(amount, asked);
}

const englishScales: Readonly<Record<string, string>> = {
  milyon: 'million',
  milyar: 'billion',
  trilyon: 'trillion',
};
const englishMarks: Readonly<Record<string, string>> = { '.': ',', ',': '.' };

/** Writes a printed figure as English does: `28,681`, `100.6 million TL`. */
function inEnglish({ numeral, unit }: FormattedFigure): FormattedFigure {
  const number = englishNumeral(numeral);
  const scaled = (unit ?? '').split(noBreakSpace).map((word) => englishScales[word] ?? word);
  if (unit === null) return { numeral: number, unit, text: number };
  const words = scaled.join(noBreakSpace);
  return { numeral: number, unit: words, text: number + noBreakSpace + words };
}

/** Writes a Turkish numeral as English does: `28.681,5` → `28,681.5`. */
export function englishNumeral(numeral: string): string {
  return numeral.replace(/[.,]/g, (mark) => englishMarks[mark] ?? mark);
}

/** Gives the words of a scale of money in a language: `milyon TL`, `million TL`. */
export function unitOfDisplay(display: MoneyDisplay, locale: Locale): string {
  const numeral = '';
  const unit = moneyUnit(display);
  return locale === 'en' ? (inEnglish({ numeral, unit, text: unit }).unit ?? '') : unit;
}

/** Writes an amount of a metric in a language, in the metric's own display: `28,681`, `100.6 million TL`. */
export function writeAmount(metric: Shown, amount: number, locale: Locale): FormattedFigure {
  const formatted = formatAmount(amount, metric.display);
  return locale === 'en' ? inEnglish(formatted) : formatted;
}

type Shown = Pick<Metric, 'key' | 'unit' | 'display'>;

/** Writes a value in a language, as printed or to the last lira; empty for an absence, which has words instead. */
function textIn(metric: Shown, value: FigureValue | null, locale: Locale, exact: boolean): string {
  const display = exact && metric.unit.kind === 'money' ? 'tl' : null;
  const formatted = value === null ? null : formatFigure(metric, value, display);
  if (formatted === null) return '';
  return locale === 'en' ? inEnglish(formatted).text : formatted.text;
}

/** A value that was published and the one in its place, each as it is written. */
export interface FormattedChange {
  readonly before: string;
  readonly after: string;
}

/**
 * Writes the amounts of a changed figure as they are printed; to the last lira where rounding would make two
 * different amounts read alike. Empty for an absence.
 */
export function formatChange(
  metric: Shown,
  { before, after }: { readonly before: FigureValue | null; readonly after: FigureValue | null },
  locale: Locale,
): FormattedChange {
  const written = (exact: boolean): FormattedChange => ({
    before: textIn(metric, before, locale, exact),
    after: textIn(metric, after, locale, exact),
  });
  const printed = written(false);
  const isSame = before !== null && after !== null && amountOf(before) === amountOf(after);
  return printed.before === printed.after && !isSame ? written(true) : printed;
}
