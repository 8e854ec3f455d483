import { amountOf } from '@/domain/figures/figureValue';
import type { Metric } from '@/domain/figures/metric';
import { between, randomOf } from './random';
import type { SampleFigure } from './sampleFigure';

/** Where the errors go: the last edition, looked at beside the one before it. */
export interface FlawPlan {
  readonly metrics: readonly Metric[];
  /** In order of time. */
  readonly editions: readonly string[];
  readonly seed: string;
}

const falls = 3;
const brokenChecks = 2;
/** Smaller totals would hardly be seen to fall. */
const leastTotal = 20;
const fallNote = 'Önceki dönemde mükerrer kayıtlar sayılmıştı; sayı düzeltildi.';
const [families, fosterChildren] = ['koruyucu-aile-aile', 'koruyucu-aile-cocuk'];

type AmountAt = (figure: SampleFigure, edition: string, metric?: string) => number;

function amountsOf(figures: readonly SampleFigure[]): AmountAt {
  const amounts = new Map(
    figures.map(({ edition, province, metric, value }) => [
      `${edition}:${province}:${metric}`,
      amountOf(value) ?? 0,
    ]),
  );
  return ({ province, metric }, edition, other = metric) =>
    amounts.get(`${edition}:${province}:${other}`) ?? 0;
}

/** At most `count` figures, each of another province, in an order that only the seed knows. */
function drawn(figures: readonly SampleFigure[], count: number, seed: string): readonly SampleFigure[] {
  const ranked = figures
    .map((figure) => ({ figure, rank: randomOf(`${seed}:flaw:${figure.province}:${figure.metric}`)() }))
    .sort((a, b) => a.rank - b.rank);
  const byProvince = new Map<string, SampleFigure>();
  for (const { figure } of ranked) {
    if (!byProvince.has(figure.province)) byProvince.set(figure.province, figure);
  }
  return [...byProvince.values()].slice(0, count);
}

function fallen(figure: SampleFigure, was: number, seed: string): SampleFigure {
  const amount = Math.floor(was * between(`${seed}:fall:${figure.province}`, 0.85, 0.97));
  return { ...figure, value: { kind: 'number', amount }, note: fallNote, flaw: 'fall' };
}

function tooManyFamilies(figure: SampleFigure, children: number): SampleFigure {
  return { ...figure, value: { kind: 'number', amount: children + 2 }, flaw: 'soft_check' };
}

function flawsOf(
  figures: readonly SampleFigure[],
  { metrics, editions, seed }: FlawPlan,
): readonly SampleFigure[] {
  const [before, last] = editions.slice(-2);
  if (before === undefined || last === undefined) return [];
  const amountAt = amountsOf(figures);
  const totals = new Set(metrics.flatMap(({ key, timeBasis }) => (timeBasis === 'cumulative' ? [key] : [])));
  const numbers = figures.filter(({ edition, value }) => edition === last && value.kind === 'number');
  const mayFall = numbers.filter(
    (figure) => totals.has(figure.metric) && amountAt(figure, before) >= leastTotal,
  );
  const mayBreak = numbers.filter(
    (figure) => figure.metric === families && amountAt(figure, last, fosterChildren) > 0,
  );
  return [
    ...drawn(mayFall, falls, seed).map((figure) => fallen(figure, amountAt(figure, before), seed)),
    ...drawn(mayBreak, brokenChecks, seed).map((figure) =>
      tooManyFamilies(figure, amountAt(figure, last, fosterChildren)),
    ),
  ];
}

/**
 * Puts a few errors into the last edition: totals that fall below the edition before, each with its reason,
 * and more foster families than children with them. Everything else is left as it was.
 */
export function withFlaws(figures: readonly SampleFigure[], plan: FlawPlan): readonly SampleFigure[] {
  const idOf = ({ edition, province, metric }: SampleFigure) => `${edition}:${province}:${metric}`;
  const flawed = new Map(flawsOf(figures, plan).map((figure) => [idOf(figure), figure]));
  return figures.map((figure) => flawed.get(idOf(figure)) ?? figure);
}
