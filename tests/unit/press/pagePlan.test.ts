import fc from 'fast-check';
import { planColumns } from '@/press/plan/planColumns';
import { planFlow, type FlowPlan } from '@/press/plan/planFlow';
import { grid, rowsOf, type Measured, type Piece, type Slice } from '@/press/plan/pieces';

const capacity = grid.page;
const options = { capacity, step: grid.line };

/** A service as it is measured: a heading, its sentence, a description, and blocks beside them. */
const service = fc
  .record({
    sentence: fc.integer({ min: 1, max: 4 }),
    description: fc.array(fc.integer({ min: 1, max: 14 }), { minLength: 1, maxLength: 3 }),
    beside: fc.array(fc.integer({ min: 40, max: 240 }), { maxLength: 2 }),
  })
  .map(({ sentence, description, beside }): Omit<Piece, 'key'> => {
    const text = [sentence, ...description].map((lines): Measured => ({
      kind: 'text',
      height: lines * grid.line,
    }));
    const rows = rowsOf([{ kind: 'head', height: grid.line }, ...text]);
    return { rows, beside, gap: grid.line, keep: false, opens: null };
  });

/** A section: its opener, perhaps a group, and services. */
const section = fc
  .record({
    opening: fc.integer({ min: 2, max: 10 }),
    services: fc.array(service, { minLength: 1, maxLength: 4 }),
    hasGroup: fc.boolean(),
  })
  .map(({ opening, services, hasGroup }): readonly Omit<Piece, 'key'>[] => {
    const headed = (lines: number, opens: number | null): Omit<Piece, 'key'> => ({
      rows: rowsOf([
        { kind: 'head', height: 60 },
        { kind: 'text', height: lines * grid.line },
      ]),
      beside: [],
      gap: grid.line,
      keep: true,
      opens,
    });
    return [headed(opening, services.length), ...(hasGroup ? [headed(3, null)] : []), ...services];
  });

const sections = fc
  .array(section, { minLength: 1, maxLength: 4 })
  .map((all) => all.flat().map((piece, index): Piece => ({ ...piece, key: String(index) })));

const byKey = (pieces: readonly Piece[]): ReadonlyMap<string, Piece> =>
  new Map(pieces.map((piece) => [piece.key, piece]));

/** All slices in the order of the pages, as rows and blocks. */
function shownOf(slices: readonly Slice[]): Readonly<Record<'rows' | 'beside', readonly string[]>> {
  const each = (of: (slice: Slice) => { readonly from: number; readonly to: number }): readonly string[] =>
    slices.flatMap((slice) => {
      const { from, to } = of(slice);
      return Array.from({ length: to - from }, (_, index) => `${slice.key}.${String(from + index)}`);
    });
  return { rows: each((slice) => slice), beside: each(({ beside }) => beside) };
}

const wholeOf = (pieces: readonly Piece[]): ReturnType<typeof shownOf> =>
  shownOf(
    pieces.map(({ key, rows, beside }) => ({
      key,
      from: 0,
      to: rows.length,
      beside: { from: 0, to: beside.length },
      height: 0,
    })),
  );

/** The fewest pages under half full, the last one apart, where no piece is cut and no heading left; infinite where there is no such way. */
function fewestLow(pieces: readonly Piece[]): number {
  const fewest = [0, ...pieces.map(() => Infinity)];
  for (let from = 0; from < pieces.length; from += 1) {
    let used = 0;
    for (const [index, { rows, beside, gap, keep }] of pieces.slice(from).entries()) {
      const [text, side] = [rows.map(({ height }) => height), beside].map((heights) =>
        heights.reduce((sum, height) => sum + height, 0),
      );
      const height = Math.ceil(Math.max(text ?? 0, side ?? 0) / grid.line) * grid.line;
      used += height + (index === 0 ? 0 : gap);
      if (used > capacity) break;
      const to = from + index + 1;
      const isLast = to === pieces.length;
      if (keep && !isLast) continue;
      const low = (fewest[from] ?? Infinity) + (!isLast && used < capacity / 2 ? 1 : 0);
      fewest[to] = Math.min(fewest[to] ?? Infinity, low);
    }
  }
  return fewest.at(-1) ?? Infinity;
}

const best = (plans: readonly FlowPlan[]): FlowPlan => {
  const [first] = plans.toSorted((a, b) => a.cost - b.cost);
  if (first === undefined) throw new Error('No plan');
  return first;
};

describe('pages of whatever heights', () => {
  it('hold every line and every block once, in order, and no page holds too much', () => {
    fc.assert(
      fc.property(sections, (pieces) => {
        for (const { pages } of planFlow(pieces, options)) {
          expect(shownOf(pages.flatMap(({ slices }) => slices))).toEqual(wholeOf(pieces));
          expect(Math.max(...pages.map(({ used }) => used))).toBeLessThanOrEqual(capacity);
        }
      }),
    );
  });

  it('never end with a heading, nor begin or end with a single line of a paragraph', () => {
    fc.assert(
      fc.property(sections, (pieces) => {
        const known = byKey(pieces);
        const { pages } = best(planFlow(pieces, options));
        for (const [index, { slices }] of pages.entries()) {
          const last = slices.at(-1);
          const piece = known.get(last?.key ?? '');
          if (last === undefined || piece === undefined || index === pages.length - 1) continue;
          if (last.to === piece.rows.length) expect(piece.keep).toBe(false);
          else expect(piece.rows[last.to - 1]?.end).toBe(true);
        }
      }),
    );
  });

  it('stand on the grid: every piece is a whole number of lines', () => {
    fc.assert(
      fc.property(sections, (pieces) => {
        for (const { pages } of planFlow(pieces, options)) {
          const heights = pages.flatMap(({ slices }) => slices.map(({ height }) => height));
          expect(heights.filter((height) => height % grid.line !== 0)).toEqual([]);
        }
      }),
    );
  });

  it('are under half full as seldom as there is a way without cuts, the last one apart', () => {
    fc.assert(
      fc.property(sections, (pieces) => {
        const { pages } = best(planFlow(pieces, options));
        const low = pages.slice(0, -1).filter(({ used }) => used < capacity / 2);
        expect(low.length).toBeLessThanOrEqual(fewestLow(pieces));
      }),
    );
  });

  it('cut nothing that could have stood whole on its page', () => {
    fc.assert(
      fc.property(sections, (pieces) => {
        const known = byKey(pieces);
        for (const { slices, used } of best(planFlow(pieces, options)).pages) {
          const last = slices.at(-1);
          const piece = known.get(last?.key ?? '');
          if (last === undefined || piece === undefined || last.to === piece.rows.length || last.from > 0)
            continue;
          const text = piece.rows.reduce((sum, { height }) => sum + height, 0);
          const side = piece.beside.reduce((sum, height) => sum + height, 0);
          const whole = Math.ceil(Math.max(text, side) / grid.line) * grid.line;
          expect(used - last.height + whole).toBeGreaterThan(capacity);
        }
      }),
    );
  });

  it('set what is higher than many pages, a text of hundreds of lines or a tower of blocks', () => {
    const long = fc.record({
      lines: fc.integer({ min: 60, max: 3_000 }),
      beside: fc.array(fc.integer({ min: 40, max: 700 }), { maxLength: 12 }),
    });
    fc.assert(
      fc.property(long, ({ lines, beside }) => {
        const text: Measured = { kind: 'text', height: lines * grid.line };
        const rows = rowsOf([{ kind: 'head', height: grid.line }, text]);
        const piece: Piece = { key: 'long', rows, beside, gap: 0, keep: false, opens: null };
        const { pages } = best(planFlow([piece], options));
        expect(shownOf(pages.flatMap(({ slices }) => slices))).toEqual(wholeOf([piece]));
        expect(Math.max(...pages.map(({ used }) => used))).toBeLessThanOrEqual(capacity);
      }),
      { numRuns: 30 },
    );
  });

  it('open a section in the lower half only over two of its services, or all that it has', () => {
    const opener = (top: number): boolean => {
      const line = (key: string, lines: number, opens: number | null): Piece => ({
        key,
        rows: [{ height: lines * grid.line, end: true }],
        beside: [],
        gap: grid.line,
        keep: opens !== null,
        opens,
      });
      const rest = ['b', 'c', 'd'].map((key) => line(key, 11, null));
      const { pages } = best(planFlow([line('a', top, null), line('opener', 6, 3), ...rest], options));
      return pages[0]?.slices.some(({ key }) => key === 'opener') ?? false;
    };
    expect([opener(10), opener(22), opener(26)]).toEqual([true, true, false]);
  });
});

describe('columns of whatever heights', () => {
  const lines = fc
    .array(fc.record({ rows: fc.integer({ min: 1, max: 6 }), isHead: fc.boolean() }), {
      minLength: 1,
      maxLength: 160,
    })
    .map((all) =>
      all.map(({ rows, isHead }, index): Piece => ({
        key: String(index),
        rows: isHead ? [{ height: 30, end: true }] : rowsOf([{ kind: 'text', height: rows * 15 }], 15),
        beside: [],
        gap: isHead ? 10 : 3,
        keep: isHead && index < all.length - 1,
        opens: null,
      })),
    );
  const setting = (first: number) => ({ columns: 2, first, capacity, step: 1 });

  it('hold every line once, in order, within their pages; headings are not left behind', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 100, max: capacity }), (pieces, first) => {
        const pages = planColumns(pieces, setting(first));
        const slices = pages.flatMap(({ columns }) => columns.flat());
        expect(shownOf(slices).rows).toEqual(wholeOf(pieces).rows);
        expect(pages.every(({ used }, index) => used <= (index === 0 ? first : capacity))).toBe(true);
        const known = byKey(pieces);
        const ends = pages.flatMap(({ columns }) => columns.map((column) => column.at(-1)?.key ?? ''));
        const heads = ends.filter((key) => known.get(key)?.keep === true);
        // Headings without text between them, more than a column of them, may break.
        expect(heads.length).toBeLessThanOrEqual(runsOfHeads(pieces));
      }),
    );
  });

  it('are of about one height on the last page', () => {
    const pieces = Array.from({ length: 60 }, (_, index): Piece => {
      return {
        key: String(index),
        rows: [{ height: 40, end: true }],
        beside: [],
        gap: 3,
        keep: false,
        opens: null,
      };
    });
    const last = planColumns(pieces, setting(860)).at(-1);
    expect(last?.columns.map((column) => column.length)).toEqual([10, 10]);
  });
});

/** How many times headings alone fill more than a column. */
function runsOfHeads(pieces: readonly Piece[]): number {
  let [run, long] = [0, 0];
  for (const { keep } of pieces) {
    run = keep ? run + 1 : 0;
    if (run * 40 > 100) long += 1;
  }
  return long;
}
