import { formatInteger, moneyText, noBreakSpace } from '../turkish/formatNumber';
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
