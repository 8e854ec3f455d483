import fc from 'fast-check';
import { locales } from '@/domain/bilingual';
import { compose } from '@/domain/booklet/compose';
import { chartType, type Chart, type ChartLabel } from '@/domain/charts/chart';
import { partsChart } from '@/domain/charts/partsChart';
import { placeChart } from '@/domain/charts/placeChart';
import { extentOf } from '@/domain/charts/textWidth';
import { trendChart } from '@/domain/charts/trendChart';
import { formatInteger } from '@/domain/turkish/formatNumber';
import { sampleBooklets } from '../../factories/sampleBooklets';

const alt = 'Bir cümle.';
const amount = fc.oneof(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 9_999_999 }));
const width = fc.constantFrom(180, 204, 228, 320, 423, 640);

const trend = fc
  .record({
    amounts: fc.array(amount, { minLength: 1, maxLength: 4 }),
    sign: fc.constantFrom('', '+'),
    width,
    height: fc.constantFrom(72, 120),
  })
  .map(({ amounts, sign, ...size }) =>
    trendChart({
      ...size,
      alt,
      columns: amounts.map((each, index) => ({
        edition: `202${String(index)}-1`,
        size: each,
        text: sign + formatInteger(each),
      })),
    }),
  );

const row = fc.record({
  name: fc.constantFrom(
    'Kadın',
    'ÇES',
    'Çocuk Evleri',
    'Yatılı bakım ve rehabilitasyon merkezlerinde hizmet alan',
  ),
  value: amount.map(formatInteger),
  share: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  shareText: fc.constantFrom('', '%5', '%85,5', '%100'),
});
const parts = fc
  .record({ rows: fc.array(row, { minLength: 1, maxLength: 6 }), width })
  .map((given) => partsChart({ ...given, alt }));

const place = fc
  .record({
    others: fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 5, maxLength: 80 }),
    own: fc.double({ min: 0, max: 100, noNaN: true }),
    name: fc.constantFrom('Iğdır', 'Kahramanmaraş'),
    width,
  })
  .map(({ others, own, name, ...size }) => {
    const sorted = others.toSorted((a, b) => a - b);
    const marked = (value: number, words = '') => ({ value, text: `${words}%${value.toFixed(1)}` });
    const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
    const ends = [marked(sorted[0] ?? 0), marked(sorted.at(-1) ?? 0)] as const;
    return placeChart({
      ...size,
      ...{ others, ends, alt },
      own: marked(own, `${name} `),
      median: marked(middle, 'ortanca '),
    });
  });

const anyChart = fc.oneof(trend, parts, place).filter((chart) => chart !== null);

/** The box that a label takes: from the height of its capitals to the depth of its tails. */
function boxOf(label: ChartLabel) {
  return {
    ...extentOf(label, chartType),
    top: label.y - 0.75 * chartType,
    bottom: label.y + 0.22 * chartType,
  };
}

function touching(a: ChartLabel, b: ChartLabel): boolean {
  const [one, other] = [boxOf(a), boxOf(b)];
  return one.from < other.to && other.from < one.to && one.top < other.bottom && other.top < one.bottom;
}

function insideOf({ width: wide, height, shapes, labels }: Chart): boolean {
  const fits = (from: number, to: number, most: number) => from >= -0.2 && to <= most + 0.2;
  const words = labels.every((label) => {
    const { from, to, top, bottom } = boxOf(label);
    return fits(from, to, wide) && fits(top, bottom, height);
  });
  const drawn = shapes.every((shape) => {
    if (shape.type === 'bar')
      return fits(shape.x, shape.x + shape.width, wide) && fits(shape.y, shape.y + shape.height, height);
    if (shape.type === 'dot')
      return (
        fits(shape.x - shape.r, shape.x + shape.r, wide) && fits(shape.y - shape.r, shape.y + shape.r, height)
      );
    return fits(shape.x1, shape.x2, wide) && fits(shape.y1, shape.y2, height);
  });
  return words && drawn;
}

describe('Drawings', () => {
  it('keep their words apart from one another', () => {
    fc.assert(
      fc.property(anyChart, ({ labels }) => {
        const pairs = labels.flatMap((label, index) =>
          labels.slice(index + 1).map((other) => [label, other] as const),
        );
        expect(pairs.filter(([a, b]) => touching(a, b))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('stay within their own box, in eighths of a pixel', () => {
    fc.assert(
      fc.property(anyChart, (chart) => {
        expect(insideOf(chart)).toBe(true);
        const numbers = chart.shapes
          .flatMap((shape) => Object.values(shape))
          .filter((each) => typeof each === 'number');
        expect(numbers.filter((each) => each !== 1.35 && each !== 5.5 && (each * 8) % 1 !== 0)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('say their own value, and mark it', () => {
    fc.assert(
      fc.property(
        fc.oneof(trend, place).filter((chart) => chart !== null),
        ({ labels, shapes }) => {
          expect(labels.filter(({ role }) => role === 'own')).toHaveLength(1);
          expect(shapes.filter((shape) => 'look' in shape && shape.look === 'own')).toHaveLength(1);
        },
      ),
    );
  });

  it('are not made where there is nothing to compare', () => {
    const column = { edition: '2024-1', text: '0', size: 0 };
    const size = { width: 180, height: 72, alt };
    expect(trendChart({ columns: [column, column], ...size })).toBeNull();
    expect(trendChart({ columns: [{ ...column, size: 1 }], ...size })).toBeNull();
    const same = { value: 5, text: '5' };
    const others = [5, 5, 5, 5, 5];
    expect(placeChart({ others, own: same, median: same, ends: [same, same], width: 180, alt })).toBeNull();
  });

  it.each(locales)('of the whole sample country keep these rules (%s)', (locale) => {
    const last = sampleBooklets().filter(({ edition }) => edition.code === '2024-2');
    const charts = last.flatMap((snapshot) => {
      const { sections, glance } = compose(snapshot, { locale });
      const parts = sections.flatMap((section) => section.parts);
      const blocks = [...parts.flatMap((part) => part.blocks), ...glance.blocks];
      return [...blocks.flatMap((block) => block.charts), ...glance.places.map(({ chart }) => chart)];
    });
    expect(new Set(charts.map(({ kind }) => kind)).size).toBe(3);
    const wrong = charts.filter(
      (chart) =>
        !insideOf(chart) ||
        chart.labels.some((a, at) => chart.labels.slice(at + 1).some((b) => touching(a, b))),
    );
    expect(wrong.map(({ alt: said }) => said)).toEqual([]);
  });

  it('draw columns from zero, in proportion', () => {
    fc.assert(
      fc.property(
        trend.filter((chart) => chart !== null),
        ({ shapes, labels }) => {
          const bars = shapes.flatMap((shape) => (shape.type === 'bar' ? [shape.height] : []));
          const sizes = labels.flatMap(({ role, text }) =>
            role === 'edition' ? [] : [Number(text.replace(/[+.]/g, ''))],
          );
          const [most, tallest] = [Math.max(...sizes), Math.max(...bars)];
          bars.forEach((height, index) => {
            expect(Math.abs(height - ((sizes[index] ?? 0) / most) * tallest)).toBeLessThanOrEqual(0.125);
          });
        },
      ),
    );
  });
});
