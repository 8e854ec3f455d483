import type { FigureValue } from '@/domain/figures/figureValue';
import type { Metric } from '@/domain/figures/metric';
import { chance } from './random';

const suppressedBelow = 5;
const personNouns = ['kişi', 'çocuk'];

function countsPeople({ unit }: Metric): boolean {
  return unit.kind === 'count' && personNouns.includes(unit.noun.tr);
}

/** Keeps most numbers; makes a few not reported, and now and then suppresses a few people. */
export function withAbsence(metric: Metric, amount: number, key: string): FigureValue {
  if (chance(`${key}:not-reported`, 0.01)) return { kind: 'not_reported' };
  const isFew = amount > 0 && amount < suppressedBelow && countsPeople(metric);
  if (isFew && chance(`${key}:suppressed`, 0.3)) return { kind: 'suppressed' };
  return { kind: 'number', amount };
}
