import type { EarlierEdition } from '../derived/context';
import { roundedText } from '../derived/fraction';
import { leastPeers, operandsByPlate } from '../derived/provinceContext';
import type { Ratio } from '../derived/plan';
import { told } from './metricHistory';
import type { EditionData } from '../openData/editionData';

/** A ratio of one province as it is written: with a decimal point, a share in per cent. */
export interface ProvinceRatio {
  readonly plate: string;
  readonly value: string;
}

/** The numbers of an edition by metric and plate: nothing hidden, missing or carried over. */
export function numbersOf(data: EditionData): EarlierEdition['values'] {
  const byMetric: Record<string, Record<string, number>> = {};
  for (const { plate, figures } of told(data)) {
    for (const [metric, { value }] of Object.entries(figures)) {
      if (value.kind === 'number') (byMetric[metric] ??= {})[plate] = value.amount;
    }
  }
  return byMetric;
}

/** Gives the ratio of each province that published all of its operands; none where they are too few to compare. */
export function provinceRatios(
  ratio: Ratio,
  values: EarlierEdition['values'],
  decimals: 0 | 1,
): readonly ProvinceRatio[] {
  const operands = operandsByPlate(ratio, values);
  if (operands.length < leastPeers) return [];
  const factor = ratio.form === 'percent' ? 100 : 1;
  return operands.map(({ plate, ...fraction }) => ({
    plate,
    value: roundedText(fraction, decimals, factor),
  }));
}

/** The next number of 1, 2, 5, 10, 20 … that is not below this one; below 1 as `0.1`, `0.2`, `0.5`. */
function roundUnit(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((factor) => factor * power).find((unit) => unit >= least * 0.999) ?? power * 10;
}

/**
 * Finds the bounds between at most five steps for a map: each step holds about as many provinces, at round numbers.
 * A value belongs to the first step whose bound it lies under. Fewer bounds where the values do not differ enough.
 */
export function stepBounds(ratios: readonly ProvinceRatio[]): readonly number[] {
  const sorted = ratios.map(({ value }) => Number(value)).toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const spread = at(0.9) - at(0.1);
  if (spread <= 0) return [];
  const unit = Math.max(roundUnit(spread / 20), 0.1);
  const round = (value: number): number => Number((Math.round(value / unit) * unit).toFixed(1));
  const bounds = [...new Set([0.2, 0.4, 0.6, 0.8].map((share) => round(at(share))))];
  return bounds.filter(
    (bound, index) =>
      sorted.some((value) => value >= (bounds[index - 1] ?? -Infinity) && value < bound) &&
      (index < bounds.length - 1 || sorted.some((value) => value >= bound)),
  );
}

/** Gives the step of a value, from 0. */
export function stepOf({ value }: ProvinceRatio, bounds: readonly number[]): number {
  const index = bounds.findIndex((bound) => Number(value) < bound);
  return index === -1 ? bounds.length : index;
}
