import type { FigureValue } from '../figures/figureValue';
import type { AskedProvince, Metric } from '../figures/metric';
import type { EditionOfValues, SnapshotContext } from './context';
import type { Fraction } from './fraction';
import type { DerivedPlan, Ratio } from './plan';

/** The rules by which a number follows from figures. */
export const derivedRules = ['change', 'addition', 'percent', 'ratio', 'sum'] as const;
export type DerivedRule = (typeof derivedRules)[number];

/** A figure that a number follows from. */
export interface Operand {
  readonly metric: string;
  readonly edition: string;
  readonly amount: number;
  /** The number is the sum of the terms less what is subtracted, divided by the sum of the divisors if there are any. */
  readonly role: 'term' | 'subtrahend' | 'divisor';
}

/** A number that follows from figures by a named rule. */
export interface Derived {
  readonly rule: DerivedRule;
  /** Unique in a booklet: `addition:asdep-hane:2024-2`, `percent:sonim:sonim-kadin`, `ratio:koruyucu-aile-payi`. */
  readonly key: string;
  /** Key of the metric, the partition or the ratio that it tells of. */
  readonly of: string;
  readonly operands: readonly Operand[];
  readonly exact: Fraction;
  /** The exact number rounded as printed, with a decimal point: `5.6`, `-2`; a share in per cent: `85.5`. */
  readonly value: string;
}

/** What numbers are derived from: a booklet's figures, their definitions, and what they are compared with. */
export interface DerivedSource {
  readonly edition: EditionOfValues;
  readonly province: Pick<AskedProvince, 'groups'>;
  readonly metrics: readonly Metric[];
  readonly figures: Readonly<Record<string, { readonly value: FigureValue; readonly asOf: string | null }>>;
  readonly plan: DerivedPlan;
  readonly context: SnapshotContext | undefined;
}

/** Gives how many decimals a ratio is printed with: none of money for each of something, else one. */
export function ratioDecimals(
  { numerator, form }: Ratio,
  { metrics }: Pick<DerivedSource, 'metrics'>,
): 0 | 1 {
  const isOfMoney = metrics.some(({ key, unit }) => numerator.includes(key) && unit.kind === 'money');
  return isOfMoney && form === 'per' ? 0 : 1;
}
