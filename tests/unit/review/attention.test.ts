import fc from 'fast-check';
import type { Finding } from '@/domain/checks/finding';
import type { FigureValue } from '@/domain/figures/figureValue';
import { changeOf, isSerious, isUnchanged, needsOf, rankOf, type Looked } from '@/domain/review/attention';
import { orderFigures } from '@/domain/review/groupFigures';
import { figure, statement, text } from '../../factories/texts';

const number = (amount: number): FigureValue => ({ kind: 'number', amount });
const absent: FigureValue = { kind: 'not_reported' };

const finding = (changes: Partial<Finding> = {}): Finding => ({
  code: 'U.202',
  severity: 'soft',
  rule: 'percent',
  now: 1,
  against: 2,
  edition: null,
  slip: null,
  metrics: [],
  ...changes,
});

const looked = (changes: Partial<Looked> = {}): Looked => ({
  metric: { timeBasis: 'stock' },
  value: number(100),
  before: number(100),
  note: null,
  findings: [],
  conflict: false,
  ...changes,
});

describe('why a figure needs eyes', () => {
  it.each<[string, Partial<Looked>, readonly string[]]>([
    ['unchanged', {}, []],
    ['changed a little', { value: number(110) }, []],
    ['changed by a quarter', { value: number(125) }, ['ratio']],
    ['fallen by a quarter', { value: number(75) }, ['ratio']],
    ['a cumulative total that fell', { metric: { timeBasis: 'cumulative' }, value: number(99) }, ['fall']],
    ['newly absent', { value: absent }, ['absence']],
    ['absent as before', { value: absent, before: absent }, []],
    ['with a note', { note: 'Kayıt yenilendi.' }, ['note']],
    ['with a blank note', { note: '' }, []],
    ['with a finding', { findings: [finding()] }, ['flag']],
    ['with a likely slip', { findings: [finding({ slip: { kind: 'times', of: 10 } })] }, ['serious']],
    ['with two readers who differ', { conflict: true }, ['conflict']],
    [
      'all at once',
      { conflict: true, value: absent, note: 'x', findings: [finding()] },
      ['conflict', 'flag', 'absence', 'note'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(needsOf(looked(changes))).toEqual(expected);
  });

  it.each([
    [finding({ severity: 'hard', rule: 'check' }), true],
    [finding({ severity: 'soft', rule: 'check' }), false],
    [finding({ rule: 'ratio' }), true],
    [finding({ rule: 'median' }), true],
    [finding({ slip: { kind: 'swapped' } }), true],
    [finding({ rule: 'percent' }), false],
    [finding({ rule: 'fall' }), false],
  ])('is serious or not: %j', (found, serious) => {
    expect(isSerious(found)).toBe(serious);
  });

  it('measures a change in the unit and in per cent to one decimal, where both are numbers', () => {
    expect(changeOf(number(727), number(7270))).toEqual({ difference: 6543, percent: 900 });
    expect(changeOf(number(110_109), number(117_334))).toEqual({ difference: 7225, percent: 6.6 });
    expect(changeOf(number(0), number(5))).toEqual({ difference: 5, percent: null });
    expect(changeOf(null, number(5))).toEqual({ difference: null, percent: null });
    expect(changeOf(number(5), absent)).toEqual({ difference: null, percent: null });
  });

  it('takes a number that was carried over for the number itself, and nothing before for a change', () => {
    expect(isUnchanged({ kind: 'carried_over', amount: 5, edition: '2024-1' }, number(5))).toBe(true);
    expect(isUnchanged(number(5), number(6))).toBe(false);
    expect(isUnchanged(null, number(0))).toBe(false);
    expect(isUnchanged(absent, { kind: 'suppressed' })).toBe(false);
  });
});

const statements = [
  {
    place: 'a.one',
    statement: statement([figure('x'), text(' ve '), figure('y')], { key: 'one' }),
    constants: [],
  },
  {
    place: 'a.two',
    statement: statement([figure('y'), text(' ile '), figure('z')], { key: 'two' }),
    constants: [],
  },
  { place: 'a.three', statement: statement([figure('w')], { key: 'three' }), constants: [] },
];

const anyFigure = fc.record({
  metric: fc.constantFrom('x', 'y', 'z', 'w', 'nowhere'),
  needs: fc.subarray(['conflict', 'serious', 'flag', 'ratio', 'fall', 'absence', 'note'] as const),
  unchanged: fc.boolean(),
});
const anyFigures = fc.uniqueArray(anyFigure, { selector: ({ metric }) => metric });

describe('the order of the figures', () => {
  it('keeps those of one sentence together, the gravest need first, and folds what nothing is asked of', () => {
    const ordered = orderFigures(
      [
        { metric: 'x', needs: [], unchanged: true },
        { metric: 'y', needs: ['note'], unchanged: true },
        { metric: 'z', needs: [], unchanged: false },
        { metric: 'w', needs: [], unchanged: true },
        { metric: 'nowhere', needs: ['serious', 'ratio'], unchanged: false },
      ],
      statements,
    );
    expect(ordered.groups.map(({ key, figures }) => [key, figures.map(({ metric }) => metric)])).toEqual([
      ['nowhere', ['nowhere']],
      ['a.one', ['x', 'y']],
      ['a.two', ['z']],
    ]);
    expect(ordered.folded.map(({ metric }) => metric)).toEqual(['w']);
  });

  it('shows every figure exactly once, and folds none that changed or that something is asked of', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const { groups, folded } = orderFigures(figures, statements);
        const shown = [...groups.flatMap((group) => group.figures), ...folded];
        expect(shown).toHaveLength(figures.length);
        expect(new Set(shown)).toEqual(new Set(figures));
        expect(folded.every(({ needs, unchanged }) => unchanged && needs.length === 0)).toBe(true);
        const ranks = groups.map((group) => rankOf(group.figures.flatMap(({ needs }) => needs)));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }),
    );
  });
});
