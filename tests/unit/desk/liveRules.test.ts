import fc from 'fast-check';
import type { InspectedCheck, InspectorView } from '@/contract/figureView';
import { liveChecks, liveRules, valueNow, type TypedCell } from '@/desk/inspector/liveRules';
import { usualBounds } from '@/domain/checks/bounds';
import { comparisons, severities } from '@/domain/checks/check';
import { evaluateChecks } from '@/domain/checks/evaluateChecks';
import type { FigureValue } from '@/domain/figures/figureValue';
import { plainMetric, type Metric } from '@/domain/figures/metric';

const number = (amount: number): FigureValue => ({ kind: 'number', amount });
const words = { tr: 'Toplam tutmuyor', en: 'The total does not hold' };
const metric: Metric = {
  ...plainMetric,
  ...{ key: 'erkek', order: 1, label: words, definition: words, section: 'kadin' },
  ...{ unit: { kind: 'count', noun: { tr: 'kişi', en: 'person' } }, timeBasis: 'stock' },
};

const term = (key: string, value: FigureValue | null) => ({
  metric: key,
  label: words,
  coefficient: 1,
  value,
});
const sumCheck = (over: Partial<InspectedCheck> = {}): InspectedCheck => ({
  ...{ code: 'H.101', severity: 'hard', comparison: '=', message: words, outcome: 'holds' },
  left: {
    sum: 8_874,
    terms: [term('kadin', number(7_601)), term('erkek', number(858)), term('cocuk', number(415))],
  },
  right: { sum: 8_874, terms: [term('toplam', number(8_874))] },
  ...over,
});

const viewOf = (over: Partial<InspectorView['figure']> = {}, checks = [sumCheck()]): InspectorView => ({
  figure: {
    ...{ id: '2024-3:76:erkek', metric, revision: 1, state: 'draft', stage: null, value: number(858) },
    ...{ note: '', asOf: null, previous: { edition: '2024-2', value: number(858) }, unchanged: null, age: 1 },
    ...{ carried: null, carriable: null, approved: null, published: null, returned: null },
    ...{ fallAccepted: false, changedBy: null, changedAt: null, flags: [] },
    barred: {
      ...{ save: null, type: null, send: null, recall: null, approve: null, return: null },
      ...{ read: null, accept_fall: null, skip_province: null, present: null, refuse: null },
    },
    ...over,
  },
  ...{ history: [], acts: [], checks, bounds: usualBounds, touchedBy: [], compared: null },
});
const cell = (key: string, value: FigureValue | null): TypedCell => ({
  ...{ metric: key, kind: 'number', input: value !== null && 'amount' in value ? String(value.amount) : 'x' },
  value,
});

describe('What is typed', () => {
  it('counts before what is stored, as long as it is understood', () => {
    expect(valueNow(viewOf(), [])).toEqual(number(858));
    expect(valueNow(viewOf(), [cell('erkek', number(8_580))])).toEqual(number(8_580));
    expect(valueNow(viewOf(), [cell('erkek', null), cell('kadin', number(1))])).toEqual(number(858));
  });

  it('is held against the other figures at once, with what is typed there too', () => {
    const [typed] = liveChecks(viewOf(), [cell('erkek', number(8_580))]);
    expect(typed).toMatchObject({ outcome: 'fails', left: { sum: 16_596 }, right: { sum: 8_874 } });
    const both = [cell('erkek', number(8_580)), cell('toplam', number(16_596))];
    expect(liveChecks(viewOf(), both)[0]).toMatchObject({ outcome: 'holds' });
    const [none] = liveChecks(viewOf(), [cell('kadin', { kind: 'not_reported' })]);
    expect(none).toMatchObject({ outcome: 'not_applicable', left: { sum: null } });
  });

  it('is judged as the server will judge it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...comparisons), fc.nat(50), fc.nat(50), (comparison, left, right) => {
        const check = sumCheck({
          comparison,
          left: { sum: 0, terms: [term('erkek', number(0))] },
          right: { sum: 0, terms: [term('toplam', number(right))] },
        });
        const [live] = liveChecks(viewOf({}, [check]), [cell('erkek', number(left))]);
        const values = new Map([
          ['erkek', number(left)],
          ['toplam', number(right)],
        ]);
        const judged = { ...check, key: 'x', left: check.left.terms, right: check.right.terms };
        const [asked] = evaluateChecks([judged], (key) => values.get(key) ?? null);
        expect(live?.outcome).toBe(asked?.outcome);
      }),
    );
  });

  it('makes the rules speak, and silences them again', () => {
    const codes = (now: number): readonly string[] =>
      liveRules(viewOf(), '2024-3', number(now)).map(({ finding }) => finding.code);
    expect([codes(8_580), codes(870)]).toEqual([['U.201'], []]);
  });

  it('keeps a reason only for the numbers that it was given for', () => {
    const reason = { text: 'Kayıt böyle', by: 'Ayşe', at: '2024-11-01T08:00:00.000Z' };
    const [found] = liveRules(viewOf(), '2024-3', number(8_580));
    const flags = found === undefined ? [] : [{ ...found.finding, message: null, reason }];
    const reasonsOf = (now: number) =>
      liveRules(viewOf({ flags }), '2024-3', number(now)).map((rule) => rule.reason);
    expect([reasonsOf(8_580), reasonsOf(8_581)]).toEqual([[reason], [null]]);
    const failing = { ...sumCheck(), now: 16_596, against: 8_874, rule: 'check' as const };
    const flag = { ...failing, edition: null, slip: null, metrics: [], message: words, reason };
    const checkReason = (now: number) =>
      liveChecks(viewOf({ flags: [flag] }), [cell('erkek', number(now))])[0]?.reason;
    expect([checkReason(8_580), checkReason(8_581)]).toEqual([reason, null]);
  });

  it('shows what fails first, the hard ones before the soft', () => {
    const checks = severities.toReversed().flatMap((severity) =>
      (['=', '<='] as const).map((comparison) =>
        sumCheck({
          ...{ severity, comparison, code: `${severity} ${comparison}` },
          left: { sum: 1, terms: [term('erkek', number(1))] },
          right: { sum: 2, terms: [term('toplam', number(2))] },
        }),
      ),
    );
    expect(liveChecks(viewOf({}, checks), []).map(({ code }) => code)).toEqual([
      'hard =',
      'soft =',
      'soft <=',
      'hard <=',
    ]);
  });
});
