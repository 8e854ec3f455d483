import { canDisplay, formatFigure } from '@/domain/figures/formatFigure';
import {
  absenceRank,
  isFall,
  isSameValue,
  presenceOf,
  presences,
  worstOf,
  type FigureValue,
} from '@/domain/figures/figureValue';
import { timeBases } from '@/domain/figures/metric';
import { figures } from '@/demo/content/figures';
import { metrics } from '@/demo/content/metrics';
import { metric, money, number } from '../../factories/texts';

const notReported: FigureValue = { kind: 'not_reported' };

/** Iğdır's 43 figures as docs/reference/booklet-facts.md prints them, in its order. */
const printed =
  '2|28.681|1.758|4.187|92|2.976|2.477|5|28|28|6|4|10|7|9|931|100,6 milyon TL|1|7.474|858|406|8.738|2|432|6|2|130|4|19|1|98|' +
  '2.195|560 milyon TL|71|74|96|371|4|18.103|521,6 milyon TL|3,75 milyar TL|1|120 milyon TL';

describe('the printed form of a figure', () => {
  it('is that of the booklet, for all 43 of Iğdır', () => {
    const shown = figures.values.map(({ metric: key, value }) => {
      const definition = metrics.find((candidate) => candidate.key === key);
      return definition && formatFigure(definition, value)?.text.replaceAll('\u00A0', ' ');
    });
    expect(shown).toHaveLength(43);
    expect(shown).toEqual(printed.split('|'));
  });

  it('tells numeral and unit apart', () => {
    expect(formatFigure(metric('a', money), number(100_600_000))).toEqual({
      numeral: '100,6',
      unit: 'milyon\u00A0TL',
      text: '100,6\u00A0milyon\u00A0TL',
    });
    expect(formatFigure(metric('a'), number(1_758))).toEqual({ numeral: '1.758', unit: null, text: '1.758' });
  });

  it('prints a carried-over figure as its number, and no absence', () => {
    expect(formatFigure(metric('a'), { kind: 'carried_over', amount: 7, edition: '2024-1' })?.text).toBe('7');
    for (const kind of ['not_reported', 'not_applicable', 'suppressed'] as const) {
      expect(formatFigure(metric('a'), { kind })).toBeNull();
    }
  });

  it('refuses a display that does not fit the unit, even without a number', () => {
    expect(canDisplay(metric('a'), 'integer')).toBe(true);
    expect(() => formatFigure(metric('a'), number(1), 'tl')).toThrow(RangeError);
    expect(() => formatFigure(metric('a', money), notReported, 'integer')).toThrow(RangeError);
  });
});

describe('a fall', () => {
  it.each(timeBases)('is known only of a cumulative metric (%s)', (timeBasis) => {
    expect(isFall(metric('a', { timeBasis }), number(10), number(9))).toBe(timeBasis === 'cumulative');
  });

  it.each([
    [number(10), number(10), false],
    [number(10), number(11), false],
    [number(10), number(0), true],
    [{ kind: 'carried_over', amount: 10, edition: '2024-1' }, number(9), true],
    [number(10), { kind: 'carried_over', amount: 9, edition: '2024-1' }, true],
    [number(10), notReported, false],
    [notReported, number(9), false],
    [null, number(9), false],
    [number(10), null, false],
  ] as const)('from %j to %j: %s', (before, now, expected) => {
    expect(isFall(metric('a', { timeBasis: 'cumulative' }), before, now)).toBe(expected);
  });
});

describe('the rank of absences', () => {
  it('is number, zero, suppressed, not reported, not applicable', () => {
    const values: readonly (FigureValue | null)[] = [
      number(1),
      number(0),
      { kind: 'suppressed' },
      notReported,
      { kind: 'not_applicable' },
    ];
    expect(values.map(presenceOf)).toEqual(presences);
    expect(values.map((value) => absenceRank(presenceOf(value)))).toEqual([0, 1, 2, 3, 4]);
    expect(presenceOf(null)).toBe('not_applicable');
    expect(presenceOf({ kind: 'carried_over', amount: 0, edition: '2024-1' })).toBe('zero');
  });

  it('lets the worst of several decide, in any order', () => {
    for (const one of presences) {
      for (const other of presences) {
        const worse = absenceRank(one) > absenceRank(other) ? one : other;
        expect(worstOf([one, other])).toBe(worse);
      }
    }
    expect(worstOf([])).toBe('number');
  });
});

describe('two values', () => {
  it('are the same only in kind, amount and origin', () => {
    expect(isSameValue(number(1), number(1))).toBe(true);
    expect(isSameValue(number(0), notReported)).toBe(false);
    expect(isSameValue(number(1), { kind: 'carried_over', amount: 1, edition: '2024-1' })).toBe(false);
    expect(isSameValue(null, notReported)).toBe(false);
    expect(isSameValue(null, null)).toBe(true);
  });
});
