import * as fc from 'fast-check';
import { compose } from '@/domain/booklet/compose';
import type { ComposedBooklet, ComposedStatement } from '@/domain/booklet/composed';
import type { Snapshot, SnapshotFigure } from '@/domain/booklet/snapshot';
import { formatFigure } from '@/domain/figures/formatFigure';
import type { FigureValue } from '@/domain/figures/figureValue';
import { isAsked } from '@/domain/figures/metric';
import { metrics } from '@/demo/content';
import { provinces, type SeedProvince } from '@/demo/content/provinces';
import { sampleFigures } from '@/demo/sample/sampleFigures';
import { sampleProvinces } from '@/demo/sample/sampleProvinces';
import { figureAnchors, statementsOf } from '@/press/booklet/anchors';
import type { Observation } from '@/domain/openData/observation';
import { observedIn } from '../../factories/openData';
import { igdirSnapshot } from '../../factories/snapshot';

const country = sampleProvinces(provinces);

type Figures = Readonly<Record<string, SnapshotFigure>>;

function snapshotOf(province: SeedProvince, figures: Figures): Snapshot {
  return igdirSnapshot({ province, figures });
}

/** The sample country as its last editions would be published: 162 booklets. */
function sampleCountry(): readonly Snapshot[] {
  const figures = sampleFigures({ provinces: country, editions: ['2024-1', '2024-2'], metrics });
  return ['2024-1', '2024-2'].flatMap((code) =>
    country.map((province) => {
      const own = figures.filter((each) => each.edition === code && each.province === province.plate);
      return snapshotOf(
        province,
        Object.fromEntries(own.map(({ metric, value }) => [metric, { value, asOf: null, revision: 1 }])),
      );
    }),
  );
}

const about = (
  statements: readonly ComposedStatement[],
  { metric }: Observation,
): readonly ComposedStatement[] => statements.filter(({ metrics: named }) => named.includes(metric.key));

/** The number stands with its metric; zero is said in words, of nothing but zeros. */
function isPrinted(row: Observation, statements: readonly ComposedStatement[]): boolean {
  const shown = about(statements, row).flatMap(({ runs }) => runs);
  const text = formatFigure(row.metric, row.value)?.text;
  if (row.amount !== 0) return shown.some((run) => run.metric === row.metric.key && run.text === text);
  return about(statements, row).some(({ wording }) => wording === 'zero');
}

function deniesItsPair(
  { wording, metrics: named }: ComposedStatement,
  rows: readonly Observation[],
): boolean {
  return wording === 'zero' && rows.some(({ metric, amount }) => named.includes(metric.key) && amount !== 0);
}

function absenceIsSaid(row: Observation, statements: readonly ComposedStatement[]): boolean {
  return about(statements, row).some(({ wording }) => wording !== 'text' && wording !== 'zero');
}

function hasAnchor({ metric }: Observation, composed: ComposedBooklet): boolean {
  const { runs, statements } = figureAnchors(composed);
  return [...runs.values(), ...[...statements.values()].flat()].includes(metric.key);
}

interface Counts {
  numbers: number;
  numbersNotPrinted: number;
  zerosThatDenyTheirPair: number;
  absences: number;
  absencesWithoutWords: number;
  figuresToldTwice: number;
  figuresWithoutAddress: number;
  servicesWithoutALine: number;
}

/** What of a booklet's data its text passes over. */
function countsOf(snapshots: readonly Snapshot[]): Counts {
  const counts: Counts = {
    numbers: 0,
    numbersNotPrinted: 0,
    zerosThatDenyTheirPair: 0,
    absences: 0,
    absencesWithoutWords: 0,
    figuresToldTwice: 0,
    figuresWithoutAddress: 0,
    servicesWithoutALine: 0,
  };
  for (const snapshot of snapshots) addTo(counts, snapshot);
  return counts;
}

function addTo(counts: Counts, snapshot: Snapshot): void {
  const composed = compose(snapshot);
  const statements = statementsOf(composed);
  const rows = observedIn(snapshot);
  const numbers = rows.filter(({ amount }) => amount !== null);
  const absences = rows.filter(({ amount }) => amount === null);
  const services = composed.sections
    .flatMap(({ parts }) => parts)
    .filter((part) => part.type === 'service' && part.statements.length === 0);
  counts.numbers += numbers.length;
  counts.numbersNotPrinted += numbers.filter((row) => !isPrinted(row, statements)).length;
  counts.zerosThatDenyTheirPair += statements.filter((each) => deniesItsPair(each, rows)).length;
  counts.absences += absences.length;
  counts.absencesWithoutWords += absences.filter((row) => !absenceIsSaid(row, statements)).length;
  counts.figuresToldTwice += rows.filter((row) => about(statements, row).length > 1).length;
  counts.figuresWithoutAddress += rows.filter((row) => !hasAnchor(row, composed)).length;
  counts.servicesWithoutALine += services.length;
}

const nothing = {
  numbersNotPrinted: 0,
  zerosThatDenyTheirPair: 0,
  absencesWithoutWords: 0,
  figuresToldTwice: 0,
  figuresWithoutAddress: 0,
  servicesWithoutALine: 0,
};

describe('text and data of a booklet', () => {
  it('say the same in the whole sample country', () => {
    const counts = countsOf(sampleCountry());
    expect(counts).toMatchObject(nothing);
    expect(counts.numbers).toBeGreaterThan(7_000);
    expect(counts.absences).toBeGreaterThan(500);
  });

  const amount = fc.oneof(fc.constant(0), fc.constant(1), fc.integer({ min: 2, max: 2_000_000_000 }));
  const value: fc.Arbitrary<FigureValue> = fc.oneof(
    fc.record({ kind: fc.constant('number' as const), amount }),
    fc.record({
      kind: fc.constant('carried_over' as const),
      amount,
      edition: fc.constantFrom('2023-3', '2024-1'),
    }),
    fc.record({
      kind: fc.constantFrom('not_reported' as const, 'not_applicable' as const, 'suppressed' as const),
    }),
  );
  const asOf = fc.constantFrom(null, null, '2024-04-30', '2023-12-31');

  it('say the same whatever is known of each figure, wherever', () => {
    const values = fc.tuple(...metrics.map(() => fc.option(fc.record({ value, asOf }), { freq: 8 })));
    fc.assert(
      fc.property(fc.constantFrom(...country), values, (province, given) => {
        const figures = metrics.flatMap((metric, index): [string, SnapshotFigure][] => {
          const figure = given[index] ?? null;
          if (!isAsked(metric, province) || (figure === null && !metric.required)) return [];
          const told = figure ?? { value: { kind: 'not_reported' } as const, asOf: null };
          return [[metric.key, { ...told, revision: 1 }]];
        });
        expect(countsOf([snapshotOf(province, Object.fromEntries(figures))])).toMatchObject(nothing);
      }),
      { numRuns: 150 },
    );
  });
});
