/** An exact number: whole numbers over and under the line, the latter above zero. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * Writes a fraction, times `factor`, as a decimal with so many decimals at most, rounded half away from zero and
 * without zeros at its end: 28/5 → `5.6`, 65/1 → `65`. Exact for all safe whole numbers.
 */
export function roundedText({ numerator, denominator }: Fraction, decimals: number, factor = 1): string {
  return text({ above: BigInt(numerator), under: BigInt(denominator) }, decimals, factor);
}

interface Exact {
  readonly above: bigint;
  readonly under: bigint;
}

function text({ above, under }: Exact, decimals: number, factor: number): string {
  const twice = 2n * (above < 0n ? -above : above) * BigInt(factor) * 10n ** BigInt(decimals);
  const steps = (twice + under) / (2n * under);
  const digits = steps.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const rest = digits.slice(digits.length - decimals).replace(/(?<!0)0+$/, '');
  return `${above < 0n && steps > 0n ? '-' : ''}${whole}${rest === '' ? '' : `.${rest}`}`;
}

/** Compares two fractions: below zero where the first is the smaller. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const [left, right] = [
    BigInt(a.numerator) * BigInt(b.denominator),
    BigInt(b.numerator) * BigInt(a.denominator),
  ];
  return left < right ? -1 : Number(left > right);
}

/** Gives a fraction as a number, for drawing. */
export function approximateOf({ numerator, denominator }: Fraction): number {
  return numerator / denominator;
}

/** Writes the mean of two fractions as `roundedText` does, exactly. */
export function meanText([a, b]: readonly [Fraction, Fraction], decimals: number, factor = 1): string {
  const sum = BigInt(a.numerator) * BigInt(b.denominator) + BigInt(b.numerator) * BigInt(a.denominator);
  return text({ above: sum, under: 2n * BigInt(a.denominator) * BigInt(b.denominator) }, decimals, factor);
}
