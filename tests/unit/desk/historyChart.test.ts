import fc from 'fast-check';
import {
  composeHistory,
  heightOf,
  topOfScale,
  type ChartEdition,
  type HistoryChart,
} from '@/desk/inspector/historyChart';
import { historyInWords } from '@/desk/inspector/historyWords';
import { amountOf, type FigureValue } from '@/domain/figures/figureValue';
import { formatInteger } from '@/domain/turkish/formatNumber';

const amount = fc.oneof(
  fc.nat(20),
  fc.nat(3_000),
  fc.nat(50_000_000),
  fc.maxSafeNat().map((large) => large % 1e15),
);
const value: fc.Arbitrary<FigureValue | null> = fc.oneof(
  { weight: 6, arbitrary: amount.map((of) => ({ kind: 'number', amount: of }) as const) },
  amount.map((of) => ({ kind: 'carried_over', amount: of, edition: '2023-1' }) as const),
  fc.constantFrom<FigureValue | null>(
    { kind: 'not_reported' },
    { kind: 'not_applicable' },
    { kind: 'suppressed' },
    null,
  ),
);
const editions: fc.Arbitrary<readonly ChartEdition[]> = fc
  .array(fc.record({ value, median: fc.option(amount) }), { minLength: 1, maxLength: 6 })
  .map((all) => all.map((each, index) => ({ ...each, edition: `20${String(20 + index)}-3` })));
const width = fc.integer({ min: 200, max: 420 });

const chartOf = (all: readonly ChartEdition[], wide = 276): HistoryChart =>
  composeHistory({ width: wide, editions: all, beyond: 'ölçek dışı' });
const history = (...amounts: readonly (number | null)[]): readonly ChartEdition[] =>
  amounts.map((each, index) => ({
    edition: `20${String(20 + index)}-3`,
    value: each === null ? null : { kind: 'number', amount: each },
    median: null,
  }));
const spotsOf = (lines: readonly string[]): readonly (readonly number[])[] =>
  lines.flatMap((line) => line.split(' ').map((spot) => spot.split(',').map(Number)));

describe('The drawing of a figure’s history', () => {
  it('stands within its edges, with every number of the province in it', () => {
    fc.assert(
      fc.property(editions, width, (all, wide) => {
        const chart = chartOf(all, wide);
        const amounts = all.flatMap((each) => (each.value === null ? [] : (amountOf(each.value) ?? [])));
        expect(chart.points.map((point) => point.amount)).toEqual(amounts);
        const drawn = [
          ...chart.points.map(({ x, y }) => [x, y]),
          ...spotsOf([...chart.lines, ...chart.medians]),
        ];
        for (const [x = -1, y = -1] of drawn) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(wide);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThan(chart.axis);
        }
      }),
    );
  });

  it('draws a larger number never below a smaller one, and equal ones at one height', () => {
    fc.assert(
      fc.property(editions, fc.array(amount, { minLength: 2 }), (all, more) => {
        const top = topOfScale(all);
        const sorted = more.toSorted((a, b) => a - b);
        const heights = sorted.map((each) => heightOf(each, top));
        expect(heights.toSorted((a, b) => b - a)).toEqual(heights);
        const { points } = chartOf(all);
        for (const one of points)
          for (const other of points)
            if (one.amount <= other.amount) expect(one.y).toBeGreaterThanOrEqual(other.y);
      }),
    );
  });

  it('keeps proportions from zero: a number half as large stands half as high', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1e12 }), (top) => {
        const [zero, half, whole] = [0, top / 2, top].map((each) => heightOf(each, top));
        expect((zero ?? 0) - (half ?? 0)).toBeCloseTo(((zero ?? 0) - (whole ?? 0)) / 2, 6);
      }),
    );
  });

  it.each([
    ['a zero too many', [772, 801, 829, 858, 8_580], [8_580]],
    ['the usual growth', [772, 801, 829, 858, 991], []],
    ['a slip of an earlier edition', [20, 30, 5_000, 40, 35], [5_000]],
    ['twice as much again and again', [1, 2, 4, 8, 16, 32], []],
    ['the first number after zeros', [0, 0, 0, 7], []],
    ['a first number', [null, null, 858], []],
    ['a fall to almost nothing', [9_000, 9_100, 8], []],
  ])('parts what would press the others flat: %s', (_, amounts, beyond) => {
    const { points } = chartOf(history(...amounts));
    expect(points.filter(({ isBeyond }) => isBeyond).map((point) => point.amount)).toEqual(beyond);
  });

  it('joins neighbours only: what was not published parts the line', () => {
    expect(chartOf(history(5, 6, null, 7, 8, 9)).lines.map((line) => line.split(' ').length)).toEqual([2, 2]);
    expect(chartOf(history(5, null, 6)).lines).toEqual([]);
    expect(chartOf(history(5, null)).nowLine).toBeNull();
  });

  it('marks absences with their signs, and never as zero', () => {
    const all = history(5, 6, 7).map((each, index) =>
      index === 1 ? { ...each, value: { kind: 'suppressed' } as const } : each,
    );
    const { labels, points } = chartOf(all);
    expect(labels.find(({ of }) => of === 'absence')?.text).toBe('(k)');
    expect(points).toHaveLength(2);
  });

  it('leaves a median out that is too far away, and says so', () => {
    const all = history(10, 11, 12).map((each) => ({ ...each, median: 1_006 }));
    expect(chartOf(all)).toMatchObject({ medians: [], medianBeyond: 1_006 });
    const near = history(10, 11, 12).map((each) => ({ ...each, median: 30 }));
    expect(chartOf(near)).toMatchObject({ medianBeyond: null, medians: [expect.any(String)] });
  });

  it('writes no words over others, and none beyond the edges', () => {
    fc.assert(
      fc.property(editions, width, (all, wide) => {
        const { labels, height } = chartOf(all, wide);
        const boxes = labels.map(({ text, x, y }) => ({
          left: x - text.length * 3.2,
          right: x + text.length * 3.2,
          y,
        }));
        for (const { left, right, y } of boxes) {
          expect(left).toBeGreaterThanOrEqual(-0.001);
          expect(right).toBeLessThanOrEqual(wide + 0.001);
          expect(y).toBeLessThanOrEqual(height);
        }
        boxes.forEach((one, index) => {
          for (const other of boxes.slice(index + 1)) {
            const isApart =
              one.right <= other.left || other.right <= one.left || Math.abs(one.y - other.y) >= 11.9;
            expect(isApart).toBe(true);
          }
        });
      }),
    );
  });

  it('always writes the number that is worked on, and which edition it is of', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9_999), { minLength: 1, maxLength: 6 }), (amounts) => {
        const all = history(...amounts);
        const texts = chartOf(all)
          .labels.filter(({ of }) => of === 'now' || of === 'beyond')
          .map(({ text }) => text);
        const last = formatInteger(amounts.at(-1) ?? 0);
        expect(texts.some((text) => text.startsWith(last))).toBe(true);
        expect(chartOf(all).labels.filter(({ of }) => of === 'edition_now')).toMatchObject([
          { text: all.at(-1)?.edition },
        ]);
      }),
    );
  });
});

describe('What the drawing says in words', () => {
  it('has every number and absence of it, and says what is off the scale, in both languages', () => {
    fc.assert(
      fc.property(editions, fc.constantFrom('tr' as const, 'en' as const), (all, locale) => {
        const said = historyInWords({ editions: all, provinceName: 'Iğdır', locale });
        const beyond = { tr: 'ölçek dışı', en: 'off the scale' }[locale];
        const chart = chartOf(all);
        for (const { amount: each } of chart.points) expect(said).toContain(formatInteger(each));
        for (const { edition, median } of all) {
          expect(said).toContain(edition);
          if (median !== null) expect(said).toContain(`${edition} ${formatInteger(median)}`);
        }
        const top = topOfScale(all);
        const far = all.filter(({ median }) => median !== null && median > top).length;
        const points = chart.points.filter(({ isBeyond }) => isBeyond).length;
        expect(said.split(beyond).length - 1).toBe(points + far);
      }),
    );
  });

  it('is one sentence', () => {
    const all = history(772, 801, null, 858, 8_580).map((each) => ({ ...each, median: 1_006 }));
    expect(historyInWords({ editions: all, provinceName: 'Iğdır', locale: 'tr' })).toBe(
      'Iğdır: 2020-3 772, 2021-3 801, 2022-3 yayımlanmadı, 2023-3 858, bu dönem (2024-3) 8.580 (ölçek dışı); ' +
        'Türkiye ortancası: 2020-3 1.006, 2021-3 1.006, 2022-3 1.006, 2023-3 1.006, 2024-3 1.006.',
    );
  });
});
