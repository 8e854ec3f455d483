import { amountOf } from '@/domain/figures/figureValue';
import type { Metric } from '@/domain/figures/metric';
import { figures } from '../content/figures';
import { between } from './random';

/** Whose amount, and when. */
export interface AmountOccasion {
  readonly metric: Metric;
  readonly province: string;
  readonly edition: string;
  readonly weight: number;
  readonly seed: string;
}

const institutionNouns = ['merkez', 'ev', 'kuruluş', 'konukevi', 'vakıf', 'etkinlik', 'kooperatif', 'proje'];
const typicalInstitutions = 2;
const typicalPeople = 60;
const typicalMoney = 40_000_000;
const moneyStep = 100_000;
/** Editions a year, and the one that growth is counted from. */
const editionsPerYear = 3;
const [baseYear, baseNumber] = [2024, 2];

function isInstitution({ unit }: Metric): boolean {
  return unit.kind === 'count' && institutionNouns.includes(unit.noun.tr);
}

/** The size of a figure in a small province: Iğdır's order of magnitude where it reports the metric. */
function typicalAmount(metric: Metric): number {
  const known = figures.values.find((figure) => figure.metric === metric.key);
  const amount = known === undefined ? null : amountOf(known.value);
  if (amount !== null) return amount;
  if (metric.unit.kind === 'money') return typicalMoney;
  return isInstitution(metric) ? typicalInstitutions : typicalPeople;
}

function numbersOf(edition: string): readonly [year: number, number: number] {
  const [year = NaN, number = NaN] = edition.split('-').map(Number);
  return [year, number];
}

/** How many editions after the base one; negative before it. */
function editionsSince(edition: string): number {
  const [year, number] = numbersOf(edition);
  return (year - baseYear) * editionsPerYear + (number - baseNumber);
}

/** The change of a figure over time: totals grow, a year fills up, stocks waver. */
function timeFactor({ metric, province, edition, seed }: AmountOccasion): number {
  const key = `${seed}:${province}:${metric.key}`;
  switch (metric.timeBasis) {
    case 'cumulative':
    case 'event':
    case 'unstated':
      return (1 + between(`${key}:growth`, 0.01, 0.06)) ** editionsSince(edition);
    case 'year_to_date':
      return (numbersOf(edition)[1] / baseNumber) * between(`${key}:${edition}`, 0.9, 1.1);
    case 'stock':
      return between(`${key}:${edition}`, 0.94, 1.06);
  }
}

/** Gives a plausible amount, before dependent figures are tied; it grows with the province. */
export function ownAmount(occasion: AmountOccasion): number {
  const { metric, province, weight, seed } = occasion;
  const size = weight ** (isInstitution(metric) ? 0.7 : 1);
  const character = between(`${seed}:${province}:${metric.key}`, 0.55, 1.6);
  const amount = typicalAmount(metric) * size * character * timeFactor(occasion);
  const step = metric.unit.kind === 'money' ? moneyStep : 1;
  return Math.round(amount / step) * step;
}
