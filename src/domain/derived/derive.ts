import type { Metric } from '../figures/metric';
import { likeAdditions, ownAmount, seriesOf } from './amounts';
import { ratioDecimals, type Derived, type DerivedSource, type Operand } from './derived';
import { roundedText } from './fraction';
import type { Partition, Ratio } from './plan';

/** Tells whether a difference may be told: it counts persons anew where a total of them grew by few. */
function isTold({ timeBasis, sensitive, threshold }: Metric, difference: number): boolean {
  if (timeBasis !== 'cumulative') return true;
  return difference >= 0 && !(sensitive && difference > 0 && difference < threshold);
}

/** The differences from one edition to the next: of totals what was added, of levels the change of this edition. */
function differencesOf(metric: Metric, source: DerivedSource): readonly Derived[] {
  if (metric.timeBasis === 'unstated') return [];
  const rule = metric.timeBasis === 'cumulative' ? 'addition' : 'change';
  const series = seriesOf(metric, source);
  const pairs = series.slice(1).map((before, index) => ({ now: series[index], before }));
  const most = rule === 'change' ? 1 : likeAdditions(source.context?.earlier ?? [], source.edition);
  return pairs.slice(0, most).flatMap(({ now, before }) => {
    if (now === undefined || !isTold(metric, now.amount - before.amount)) return [];
    const operands = [
      { ...now, metric: metric.key, role: 'term' as const },
      { ...before, metric: metric.key, role: 'subtrahend' as const },
    ];
    return derived(`${rule}:${metric.key}:${now.edition}`, { rule, of: metric.key, operands }, 0);
  });
}

type Told = Pick<Derived, 'rule' | 'of' | 'operands'>;

/** Computes a number from its operands; nothing where a sum is beyond exact numbers or a divisor is zero. */
function derived(key: string, { rule, of, operands }: Told, decimals: number): readonly Derived[] {
  const sum = (role: Operand['role']): number =>
    operands.filter((each) => each.role === role).reduce((total, { amount }) => total + amount, 0);
  const hasDivisor = operands.some(({ role }) => role === 'divisor');
  const numerator = sum('term') - sum('subtrahend');
  const denominator = hasDivisor ? sum('divisor') : 1;
  if (denominator === 0 || ![numerator, denominator].every(Number.isSafeInteger)) return [];
  const exact = { numerator, denominator };
  const value = roundedText(exact, decimals, rule === 'percent' ? 100 : 1);
  return [{ rule, key, of, operands, exact, value }];
}

/** Gives the figures of this edition as operands; null where one of them is not told. */
function operandsOf(
  metrics: readonly string[],
  role: Operand['role'],
  source: DerivedSource,
): readonly Operand[] | null {
  const operands = metrics.map((metric) => ({ metric, amount: ownAmount(metric, source) }));
  const told = operands.flatMap(({ metric, amount }) =>
    amount === null ? [] : [{ metric, edition: source.edition.code, amount, role }],
  );
  return told.length === operands.length && told.length > 0 ? told : null;
}

/** Parts that the province does not have are no part of its whole. */
function partsHere({ parts }: Partition, { figures, metrics }: DerivedSource): readonly string[] {
  return parts.filter((part) => {
    const kind = figures[part]?.value.kind ?? 'not_applicable';
    return kind !== 'not_applicable' && metrics.some(({ key }) => key === part);
  });
}

/** The shares of a whole: of all parts or of none, because one that is hidden would follow from the others. */
function sharesOf(partition: Partition, source: DerivedSource): readonly Derived[] {
  const { key, total } = partition;
  const parts = operandsOf(partsHere(partition, source), 'term', source);
  if (parts === null || (total === null && !source.plan.namedSums)) return [];
  const whole = parts.reduce((sum, { amount }) => sum + amount, 0);
  if (total !== null && ownAmount(total, source) !== whole) return [];
  const sum = total === null ? derived(`sum:${key}`, { rule: 'sum', of: key, operands: parts }, 0) : [];
  const divisors =
    total === null
      ? parts.map((part) => ({ ...part, role: 'divisor' as const }))
      : (operandsOf([total], 'divisor', source) ?? []);
  const shares = parts.flatMap((part) =>
    derived(`percent:${key}:${part.metric}`, { rule: 'percent', of: key, operands: [part, ...divisors] }, 1),
  );
  return [...sum, ...shares];
}

const amountIn = (operands: readonly Operand[]): number =>
  operands.reduce((sum, { amount }) => sum + amount, 0);

/** A ratio of money is told to the last lira. */
function ratioOf(ratio: Ratio, source: DerivedSource): readonly Derived[] {
  const terms = operandsOf(ratio.numerator, 'term', source);
  const divisors = operandsOf(ratio.denominator, 'divisor', source);
  if (terms === null || divisors === null) return [];
  // What is above the whole is no share of it.
  if (ratio.form === 'percent' && amountIn(terms) > amountIn(divisors)) return [];
  const rule = ratio.form === 'percent' ? 'percent' : 'ratio';
  const told = { rule, of: ratio.key, operands: [...terms, ...divisors] } as const;
  return derived(`ratio:${ratio.key}`, told, ratioDecimals(ratio, source));
}

/**
 * Derives all numbers of a booklet that its rules allow, in the order of the metrics and the plan. Where an operand is
 * hidden, missing or carried over there is none, nor where a hidden one would follow. Pure; the booklet's words and its
 * data tell these and no others.
 */
export function derive(source: DerivedSource): readonly Derived[] {
  const inOrder = source.metrics.toSorted((a, b) => a.order - b.order);
  return [
    ...inOrder.flatMap((metric) => differencesOf(metric, source)),
    ...source.plan.partitions.flatMap((partition) => sharesOf(partition, source)),
    ...source.plan.ratios.flatMap((ratio) => ratioOf(ratio, source)),
  ];
}
