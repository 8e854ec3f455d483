import fc from 'fast-check';
import type { Check } from '@/domain/checks/check';
import type { FigureValue } from '@/domain/figures/figureValue';
import { failingChecks } from '@/domain/forces/failingChecks';
import type { Force } from '@/domain/forces/force';
import { isLive } from '@/domain/forces/liveForces';
import { readiness } from '@/domain/publication/readiness';
import type { FigureRecord } from '@/domain/workflow/figureRecord';
import { standingAt } from '@/domain/workflow/position';
import { untouchedRecord } from '@/domain/workflow/workRecord';
import { number } from '../../factories/texts';

/** `a` may not be more than `b`. */
const check: Check = {
  key: 'a-b',
  code: 'H.199',
  left: [{ coefficient: 1, metric: 'a' }],
  comparison: '<=',
  right: [{ coefficient: 1, metric: 'b' }],
  severity: 'hard',
  message: { tr: 'A, B’yi aşamaz.', en: 'A may not exceed B.' },
};

interface Wish {
  readonly working: number;
  readonly approved: number | null;
}

function record(key: string, { working, approved }: Wish): FigureRecord {
  const copy = { note: null, asOf: null, revision: 1, by: 'reviewer', at: '' };
  return {
    ...untouchedRecord,
    ...standingAt(approved === working ? 'approved' : 'draft'),
    id: key,
    edition: '2024-2',
    province: '76',
    metric: key,
    value: number(working),
    note: null,
    asOf: null,
    returnCode: null,
    fallAccepted: null,
    approved: approved === null ? null : { ...copy, value: number(approved) },
    published: null,
    unchanged: null,
    reasons: [],
    recorded: null,
    typists: [],
    changedBy: 'editor',
    changedAt: '',
  };
}

const figuresOf = (wishes: Readonly<Record<string, Wish | null>>) =>
  new Map(
    Object.entries(wishes).flatMap(([key, wish]) =>
      wish === null ? [] : [[key, record(key, wish)] as const],
    ),
  );

const standIn = (amount: number) => ({
  value: { kind: 'carried_over', amount, edition: '2024-1' } as FigureValue,
  asOf: null,
  revision: 0,
});

const deed = { by: 'p', byName: 'p', onBehalfOf: null, onBehalfOfName: null, at: '', reason: 'Gerekçe.' };

const forceFor = (values: Force['values']): Force => ({
  number: 1,
  kind: 'pass_check',
  figures: [],
  check: check.key,
  values,
  touchedBy: ['p'],
  forced: deed,
  confirmed: { ...deed, by: 'q', byName: 'q' },
  ended: null,
});

const linesOf = (...given: Parameters<typeof failingChecks>) =>
  failingChecks(...given).map(({ of, forced }) => `${of}${forced ? ' forced' : ''}`);

describe('checks that fail', () => {
  const matter = { checks: [check], forces: [] };

  it.each<[string, Readonly<Record<string, Wish | null>>, number | null, readonly string[]]>([
    ['with nothing entered', { a: null, b: null }, null, []],
    [
      'with what was entered',
      { a: { working: 4, approved: null }, b: { working: 3, approved: null } },
      null,
      ['entered'],
    ],
    [
      'once where it is printed as entered',
      { a: { working: 4, approved: 4 }, b: { working: 3, approved: 3 } },
      null,
      ['entered'],
    ],
    [
      'twice with different values',
      { a: { working: 5, approved: 4 }, b: { working: 3, approved: 3 } },
      null,
      ['entered', 'printed'],
    ],
    ['with what stands in alone', { a: null, b: { working: 3, approved: 3 } }, 4, ['printed']],
    ['not with what stands in where it holds', { a: null, b: { working: 3, approved: 3 } }, 3, []],
    [
      'with a draft and with what stands in for it',
      { a: { working: 5, approved: null }, b: { working: 3, approved: 3 } },
      4,
      ['entered', 'printed'],
    ],
  ])('%s', (_, wishes, carried, expected) => {
    const standIns = carried === null ? {} : { a: standIn(carried) };
    expect(linesOf({ ...matter, figures: figuresOf(wishes), standIns })).toEqual(expected);
  });

  it('are let pass for exactly the values that they were forced for', () => {
    const figures = figuresOf({ a: null, b: { working: 3, approved: 3 } });
    const forces = [forceFor({ a: standIn(4).value, b: number(3) })];
    expect(linesOf({ checks: [check], forces, figures, standIns: { a: standIn(4) } })).toEqual([
      'printed forced',
    ]);
    expect(linesOf({ checks: [check], forces, figures, standIns: { a: standIn(5) } })).toEqual(['printed']);
    // A number of its own edition is another value than the same one carried over.
    const entered = figuresOf({ a: { working: 4, approved: 4 }, b: { working: 3, approved: 3 } });
    expect(linesOf({ checks: [check], forces, figures: entered, standIns: {} })).toEqual(['entered']);
  });
});

describe('a force over what is printed', () => {
  const amount = fc.integer({ min: 0, max: 3 });
  const wish = fc.option(fc.record({ working: amount, approved: fc.option(amount) }));
  const carried = fc.option(amount);
  const values = fc.record({
    a: fc.oneof(
      amount.map(number),
      amount.map((each) => standIn(each).value),
    ),
    b: amount.map(number),
  });

  it('lets a booklet go only with the very values that two people said yes to', () => {
    let [went, stayed] = [0, 0];
    fc.assert(
      fc.property(wish, wish, carried, values, (a, b, standing, agreed) => {
        const figures = figuresOf({ a, b });
        const standIns = standing === null ? {} : { a: standIn(standing) };
        const set = {
          asked: [],
          figures,
          before: new Map(),
          edition: '2024-2',
          earlier: new Map(),
          checks: [check],
        };
        const printed = (key: 'a' | 'b'): FigureValue | null =>
          figures.get(key)?.approved?.value ??
          (key === 'a' && standing !== null ? standIn(standing).value : null);
        const plain = readiness({ ...set, standIns, forces: [] }, 1);
        const forced = readiness({ ...set, standIns, forces: [forceFor(agreed)] }, 1);
        if (plain.length === 0) return;
        const isAgreed = (['a', 'b'] as const).every(
          (key) => JSON.stringify(printed(key)) === JSON.stringify(agreed[key]),
        );
        expect(forced.length === 0).toBe(isAgreed);
        if (isAgreed) expect(isLive(forceFor(agreed), { figures, standIns })).toBe(true);
        if (isAgreed) went += 1;
        else stayed += 1;
      }),
      { numRuns: 20_000, seed: 76 },
    );
    expect(Math.min(went, stayed)).toBeGreaterThan(20);
  });
});
