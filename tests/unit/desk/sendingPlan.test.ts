import fc from 'fast-check';
import type { FigureFlag, SendingPlan } from '@/contract/figureView';
import type { SheetCheck, SheetFigure, SheetView } from '@/contract/sheetView';
import {
  answerKey,
  missingIn,
  questionGroups,
  readyFigures,
  recallable,
  sendable,
  stayingOf,
} from '@/desk/sheet/sending/sendingPlan';
import type { Rule } from '@/domain/checks/finding';

function flag(code: string, rule: Rule | 'check', metrics: readonly string[]): FigureFlag {
  return {
    ...{ code, rule, metrics, severity: 'soft', now: 2, against: 1, edition: null, slip: null },
    message: null,
    reason: null,
  };
}

const sum = flag('U.231', 'check', ['a', 'b', 'c']);
const plan: SendingPlan = {
  goes: ['x'],
  asks: [
    { metric: 'a', questions: [sum, flag('U.202', 'percent', ['a'])] },
    { metric: 'b', questions: [sum] },
    { metric: 'd', questions: [flag('U.202', 'percent', ['d'])] },
  ],
  stays: [],
};

describe('what is asked before a sending', () => {
  it('is one question for a check, and one for each figure of a rule', () => {
    const told = questionGroups(plan).map(({ code, questions }) => [
      code,
      questions.map(({ key, metrics }) => `${key}: ${metrics.join()}`),
    ]);
    expect(told).toEqual([
      ['U.231', ['U.231: a,b']],
      ['U.202', ['U.202 a: a', 'U.202 d: d']],
    ]);
  });

  it('lets a figure go once all that is asked of it is answered', () => {
    expect(readyFigures(plan, { 'U.231': ' Kapsam genişledi. ', 'U.202 d': '  ' })).toEqual([
      { metric: 'x', reasons: [] },
      { metric: 'b', reasons: [{ code: 'U.231', text: 'Kapsam genişledi.' }] },
    ]);
  });

  it('sends each figure once, with an answer to each of its questions, whatever was answered', () => {
    const codes = fc.constantFrom('U.201', 'U.202', 'U.231', 'U.232');
    const asked = fc
      .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 })
      .chain((metrics) =>
        fc.tuple(
          ...metrics.map((metric) =>
            fc.uniqueArray(codes, { minLength: 1 }).map((all) => ({
              metric,
              questions: all.map((code) =>
                code < 'U.230' ? flag(code, 'percent', [metric]) : flag(code, 'check', metrics),
              ),
            })),
          ),
        ),
      );
    fc.assert(
      fc.property(asked, fc.func(fc.constantFrom('', ' ', 'neden')), (asks, answerOf) => {
        const whole: SendingPlan = { goes: ['x'], asks, stays: [] };
        const keys = questionGroups(whole).flatMap(({ questions }) => questions.map(({ key }) => key));
        const answers = Object.fromEntries(keys.map((key) => [key, answerOf(key)]));
        const ready = readyFigures(whole, answers);
        expect(new Set(ready.map(({ metric }) => metric)).size).toBe(ready.length);
        for (const { metric, questions } of asks) {
          const goes = ready.find((each) => each.metric === metric);
          const isAnswered = questions.every((each) => answers[answerKey(each, metric)] === 'neden');
          expect(goes !== undefined).toBe(isAnswered);
          if (goes !== undefined) expect(goes.reasons).toHaveLength(questions.length);
        }
      }),
    );
  });
});

function figure(key: string, more: Partial<SheetFigure> = {}): SheetFigure {
  return {
    metric: { key, label: key.toUpperCase(), unit: { kind: 'money' }, timeBasis: 'stock', required: true },
    ...{ revision: 1, state: 'draft', value: { kind: 'number', amount: 1 } },
    ...more,
  };
}

const check: SheetCheck = {
  ...{ code: 'H.101', severity: 'hard', comparison: '=', message: 'Toplam tutmalı.' },
  left: [{ metric: 'a' }, { metric: 'b', coefficient: 2 }],
  right: [{ metric: 'c' }],
};

const sheet: Pick<SheetView, 'sections' | 'checks'> = {
  checks: [check],
  sections: [
    {
      ...{ key: 'aile', number: 1, title: 'Aile' },
      services: [
        {
          ...{ key: null, name: null },
          figures: [
            figure('a'),
            figure('b', { value: { kind: 'number', amount: 3 }, state: 'changes_requested' }),
            figure('c', { value: { kind: 'number', amount: 9 } }),
            figure('d', { state: null, value: null, revision: 0 }),
            figure('e', { state: 'in_review', may: ['recall'] }),
            figure('f', { state: 'approved', may: ['save'] }),
          ],
        },
      ],
    },
  ],
};
const keysOf = (figures: readonly SheetFigure[]): readonly string[] =>
  figures.map(({ metric }) => metric.key);

it('asks about what was entered and is in nobody’s hands, and names what is missing or can be called back', () => {
  expect([sendable(sheet), missingIn(sheet), recallable(sheet)].map(keysOf)).toEqual([
    ['a', 'b', 'c'],
    ['d'],
    ['e'],
  ]);
});

it('tells a hard check once, with the figures of both sides, and all other reasons figure by figure', () => {
  const failed = {
    field: '',
    problem: 'hard_check_failed',
    context: { code: 'H.101', tr: '', en: '' },
  } as const;
  const other = { ...failed, context: { ...failed.context, code: 'H.999' } };
  const noted = { field: '', problem: 'reason_required' } as const;
  const stays = [
    { metric: 'a', issues: [failed, noted] },
    { metric: 'b', issues: [failed] },
    { metric: 'c', issues: [other] },
  ];
  const number = (amount: number) => ({ kind: 'number', amount });
  expect(stayingOf(sheet, { stays })).toEqual({
    failing: [
      {
        check,
        left: {
          sum: 7,
          terms: [
            { metric: 'a', value: number(1) },
            { metric: 'b', value: number(3) },
          ],
        },
        right: { sum: 9, terms: [{ metric: 'c', value: number(9) }] },
        keeps: ['a', 'b'],
      },
    ],
    others: [
      { metric: 'a', issues: [noted] },
      { metric: 'c', issues: [other] },
    ],
  });
});
