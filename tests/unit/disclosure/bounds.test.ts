import fc from 'fast-check';
import { amountOf } from '@/domain/figures/figureValue';
import type { Check } from '@/domain/checks/check';
import { boundsOf, limitsOf } from '@/domain/disclosure/bounds';
import { withSuppressed, type DisclosureDecision } from '@/domain/disclosure/decision';
import { disclosureOf, type DisclosureQuestion } from '@/domain/disclosure/disclosureRisks';
import { decisionOn, question, sumOf } from './figuresAtRisk';

const seenIn =
  (seen: Readonly<Record<string, number>>) =>
  (metric: string): number | null =>
    seen[metric] ?? null;

const boundsIn = (metric: string, checks: readonly Check[], seen: Readonly<Record<string, number>>) =>
  boundsOf(
    metric,
    checks.flatMap((check) => limitsOf(check, seenIn(seen))),
  );

const rule = (left: string, comparison: Check['comparison'], right: string): Check => ({
  ...sumOf(right, [left]),
  comparison,
});

describe('what readers can work out of a withheld count', () => {
  const sonim = sumOf('toplam', ['kadin', 'erkek', 'cocuk']);

  it.each([
    ['nothing without a relation', 'a', [], {}, { low: 0, high: null }],
    [
      'it itself as the only unknown',
      'cocuk',
      [sonim],
      { kadin: 7, erkek: 2, toplam: 12 },
      { low: 3, high: 3 },
    ],
    ['the total from its parts', 'toplam', [sonim], { kadin: 7, erkek: 2, cocuk: 3 }, { low: 12, high: 12 }],
    ['what two unknown ones share', 'cocuk', [sonim], { kadin: 7, toplam: 12 }, { low: 0, high: 5 }],
    ['zero where all of it is printed', 'cocuk', [sonim], { kadin: 12, toplam: 12 }, { low: 0, high: 0 }],
    ['at most the whole', 'a', [rule('a', '<=', 'b')], { b: 2 }, { low: 0, high: 2 }],
    ['less than the whole', 'a', [rule('a', '<', 'b')], { b: 2 }, { low: 0, high: 1 }],
    ['at least a part', 'b', [rule('a', '<=', 'b')], { a: 9 }, { low: 9, high: null }],
    ['more than another', 'a', [rule('a', '>', 'b')], { b: 2 }, { low: 3, high: null }],
    ['no less than another', 'a', [rule('a', '>=', 'b')], { b: 2 }, { low: 2, high: null }],
    ['nothing from a contradiction', 'a', [rule('a', '<', 'b')], { b: 0 }, { low: 0, high: null }],
  ] as const)('is %s', (_, metric, checks, seen, expected) => {
    expect(boundsIn(metric, checks, seen)).toEqual(expected);
  });

  it('follows a chain of sums, and two sums that fix each other', () => {
    const chain = [sumOf('a', ['b', 'c']), sumOf('b', ['d', 'e'])];
    expect(boundsIn('d', chain, { a: 10, c: 4, e: 5 })).toEqual({ low: 1, high: 1 });
    const twice: readonly Check[] = [sumOf('s', ['x', 'y']), { ...sumOf('x', ['y', 'one']) }];
    expect(boundsIn('x', twice, { s: 5, one: 1 })).toEqual({ low: 3, high: 3 });
  });

  it('understands coefficients with decimals', () => {
    const half = { ...rule('a', '<=', 'b'), right: [{ coefficient: 0.5, metric: 'b' }] };
    expect(boundsIn('a', [half], { b: 7 })).toEqual({ low: 0, high: 3 });
  });
});

const cells = ['a', 'b', 'c', 'd'] as const;

/** A table of two rows and two columns with all its margins: a + b, c + d, a + c, b + d, and the whole. */
const table: readonly Check[] = [
  sumOf('row1', ['a', 'b']),
  sumOf('row2', ['c', 'd']),
  sumOf('column1', ['a', 'c']),
  sumOf('column2', ['b', 'd']),
  sumOf('all', ['row1', 'row2']),
];

type Amounts = Readonly<Record<string, number>>;

function filled(a: number, b: number, c: number, d: number): Amounts {
  return { a, b, c, d, row1: a + b, row2: c + d, column1: a + c, column2: b + d, all: a + b + c + d };
}

const most = 5;
const small = fc.integer({ min: 0, max: most });

/** Every filling of the table that prints the same: a reader with patience. */
function consistent(shown: Readonly<Record<string, number | null>>): readonly Amounts[] {
  const upTo = Array.from({ length: 2 * most + 1 }, (_, amount) => amount);
  const found: Amounts[] = [];
  for (const a of upTo)
    for (const b of upTo)
      for (const c of upTo)
        for (const d of upTo) {
          const amounts = filled(a, b, c, d);
          const fits = Object.entries(shown).every(
            ([key, amount]) => amount === null || amounts[key] === amount,
          );
          if (fits) found.push(amounts);
        }
  return found;
}

/** Suppresses every small count, and whatever protects them, until nothing is undecided. */
function protectedTable(asked: DisclosureQuestion): readonly DisclosureDecision[] {
  const { undecided, decisions } = disclosureOf(asked);
  const [risk] = undecided;
  if (risk === undefined) return decisions;
  const metric = risk.kind === 'below_threshold' ? risk.metric : risk.others[0];
  if (metric === undefined) throw new Error(`Nothing protects ${risk.metric}`);
  const next = { ...decisionOn(asked, metric, 'suppress'), accepted: [] };
  return protectedTable({ ...asked, decisions: [...decisions, next] });
}

describe('a table whose small counts are suppressed', () => {
  it('gives none of them away: at least as many amounts are possible as the threshold says', () => {
    fc.assert(
      fc.property(small, small, small, small, (a, b, c, d) => {
        const asked = question(filled(a, b, c, d), { checks: table });
        const figures = withSuppressed(asked.figures, protectedTable(asked));
        const shown = Object.fromEntries(
          Object.entries(figures).map(([key, { value }]) => [key, amountOf(value)]),
        );
        const possible = consistent(shown);
        for (const key of cells) {
          expect(shown[key] === null || shown[key] === 0 || Number(shown[key]) >= 5).toBe(true);
          if (shown[key] !== null) continue;
          expect(new Set(possible.map((each) => each[key])).size).toBeGreaterThanOrEqual(5);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('has exactly the bounds that trying all fillings finds', () => {
    const hiding = fc.subarray([...Object.keys(filled(0, 0, 0, 0))], { minLength: 1 });
    fc.assert(
      fc.property(small, small, small, small, hiding, (a, b, c, d, hidden) => {
        const amounts = filled(a, b, c, d);
        const seen = Object.fromEntries(Object.entries(amounts).filter(([key]) => !hidden.includes(key)));
        const shown = Object.fromEntries(
          Object.entries(amounts).map(([key, amount]) => [key, hidden.includes(key) ? null : amount]),
        );
        const possible = consistent(shown);
        for (const key of hidden) {
          const { low, high } = boundsIn(key, table, seen);
          const tried = possible.map((each) => each[key] ?? NaN);
          expect(low).toBe(Math.min(...tried));
          // Beyond the amounts that were tried, only the smaller ones can be compared.
          if (high !== null && high <= most) expect(Math.max(...tried)).toBe(high);
        }
      }),
      { numRuns: 20 },
    );
  });
});
