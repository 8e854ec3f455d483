import { type Check, comparisons } from '@/domain/checks/check';
import { evaluateChecks, metricsOfCheck } from '@/domain/checks/evaluateChecks';
import type { FigureValue } from '@/domain/figures/figureValue';
import { checks } from '@/demo/content/checks';
import { figures } from '@/demo/content/figures';
import { number } from '../../factories/texts';

const sonim: Check = {
  key: 'sonim-toplam',
  code: 'H.199',
  left: ['kadin', 'erkek', 'cocuk'].map((metric) => ({ coefficient: 1, metric })),
  comparison: '=',
  right: [{ coefficient: 1, metric: 'toplam' }],
  severity: 'hard',
  message: { tr: 'Toplam tutmalıdır.', en: 'The total must hold.' },
};
const igdir = { kadin: number(7_474), erkek: number(858), cocuk: number(406), toplam: number(8_738) };

function evaluate(check: Check, values: Readonly<Record<string, FigureValue>>) {
  return evaluateChecks([check], (metric) => values[metric] ?? null)[0];
}

describe('a check', () => {
  it('holds or fails, and shows both sums', () => {
    expect(evaluate(sonim, igdir)).toEqual({ check: sonim, outcome: 'holds', left: 8_738, right: 8_738 });
    expect(evaluate(sonim, { ...igdir, toplam: number(8_783) })).toEqual({
      check: sonim,
      outcome: 'fails',
      left: 8_738,
      right: 8_783,
    });
  });

  it.each([{ kind: 'not_reported' }, { kind: 'not_applicable' }, { kind: 'suppressed' }] as const)(
    'says nothing when a figure is %j',
    (absence) => {
      expect(evaluate(sonim, { ...igdir, cocuk: absence })).toMatchObject({
        outcome: 'not_applicable',
        left: null,
        right: 8_738,
      });
    },
  );

  it('says nothing when a figure was never entered', () => {
    const { kadin, erkek, cocuk } = igdir;
    expect(evaluate(sonim, { kadin, erkek, cocuk })).toMatchObject({
      outcome: 'not_applicable',
      right: null,
    });
  });

  it('counts a carried-over figure and zero as numbers', () => {
    const carried: FigureValue = { kind: 'carried_over', amount: 7_474, edition: '2024-1' };
    expect(evaluate(sonim, { ...igdir, kadin: carried })?.outcome).toBe('holds');
    expect(evaluate(sonim, { ...igdir, cocuk: number(0), toplam: number(8_332) })?.outcome).toBe('holds');
  });

  it('adds decimals as people do', () => {
    const tenths: Check = {
      ...sonim,
      left: [0.1, 0.2].map((coefficient) => ({ coefficient, metric: 'kadin' })),
      right: [{ coefficient: 0.3, metric: 'kadin' }],
    };
    expect(evaluate(tenths, { kadin: number(3) })).toMatchObject({ outcome: 'holds', left: 0.9, right: 0.9 });
  });

  it.each(comparisons)('compares by %s', (comparison) => {
    const check: Check = {
      ...sonim,
      comparison,
      left: [{ coefficient: 8, metric: 'ev' }],
      right: [{ coefficient: 1, metric: 'cocuk' }],
    };
    const outcomes = [39, 40, 41].map(
      (children) => evaluate(check, { ev: number(5), cocuk: number(children) })?.outcome,
    );
    const expected = { '=': [0, 1, 0], '<=': [0, 1, 1], '>=': [1, 1, 0], '<': [0, 0, 1], '>': [1, 0, 0] }[
      comparison
    ];
    expect(outcomes).toEqual(expected.map((holds) => (holds === 1 ? 'holds' : 'fails')));
  });

  it('names its metrics once', () => {
    expect(metricsOfCheck({ ...sonim, right: sonim.left })).toEqual(['kadin', 'erkek', 'cocuk']);
  });
});

describe('the checks of the booklet', () => {
  it('hold for Iğdır where they compare what it has', () => {
    const values = new Map(figures.values.map(({ metric, value }) => [metric, value]));
    const results = evaluateChecks(checks, (metric) => values.get(metric) ?? null);
    expect(results.map(({ check, outcome }) => [check.key, outcome])).toEqual(
      checks.map((check) => [
        check.key,
        metricsOfCheck(check).every((metric) => values.has(metric)) ? 'holds' : 'not_applicable',
      ]),
    );
  });
});
