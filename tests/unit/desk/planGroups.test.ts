import { readBlock } from '@/domain/entry/block';
import type { BlockPlan, PlanChoices } from '@/domain/entry/plan';
import { planBlock } from '@/domain/entry/planBlock';
import {
  answersGiven,
  answerTo,
  lineQuestions,
  outsideGroups,
  planCounts,
  twiceQuestions,
  unclearGroups,
} from '@/desk/sheet/plan/planGroups';
import { placeIn, smallState } from '../../factories/entryRow';

const planOf = (text: string, choices: PlanChoices = {}): BlockPlan =>
  planBlock(readBlock(text) ?? [], placeIn(smallState), choices);

describe('a plan as its panel shows it', () => {
  const text = [
    'Veri formu, hazırlayan A. Yıldız',
    'Gösterge\tYeni değer\tAçıklama\tSıra',
    'Sosyal hizmet merkezi\t3\tyeni açıldı\t1',
    'ASDEP kapsamında ulaşılan hane\t-\t\t2',
    'Çocuk evi\t6\t\t3',
    'Çocuk evlerinde bakımı sağlanan çocuk\t28\t\t4',
    'Gazi\t-\t\t5',
    'Huzurevi\t4\t\t6',
    'Hazırlayan\t\t\t7',
    'Şehit yakınları\t9\t\t8',
  ].join('\n');

  it('counts cells where cells are meant, and lines where whole lines lie outside', () => {
    expect(planCounts(planOf(text))).toEqual({
      ...{ values: 1, notes: 1, unclear: 2, locked: 1, unchanged: 1, ambiguous: 1 },
      outside: 3,
    });
  });

  it('asks once for all cells that say the same, and one answer is for all of them', () => {
    const plan = planOf(text);
    const [group] = unclearGroups(plan);
    expect(unclearGroups(plan).map((each) => [each.text, each.cells.length])).toEqual([['-', 2]]);
    const [zero = null] = group?.first.offers ?? [];
    const offers = group === undefined ? [] : answerTo(group, zero);
    const answered = planOf(text, { offers });
    expect(planCounts(answered)).toMatchObject({ values: 3, unclear: 0 });
    expect(answersGiven(offers)).toEqual([
      {
        text: '-',
        offer: zero,
        cells: [
          { line: 3, column: 1 },
          { line: 6, column: 1 },
        ],
      },
    ]);
  });

  it('leaves what is to stay empty, and no other cell with the same text', () => {
    const money = 'Gazi\t5,00\nSED için ayrılan kaynak\t5,00';
    const [group] = unclearGroups(planOf(money));
    const offers = group === undefined ? [] : answerTo(group, null);
    const left = planOf(money, { offers });
    expect([...left.outside.map(({ at }) => at.line)]).toEqual(group?.cells.map(({ at }) => at.line));
  });

  it('names what lies outside by its line, with the reason', () => {
    expect(outsideGroups(planOf(text))).toEqual([
      { reason: 'beside', texts: ['Veri formu, hazırlayan A. Yıldız'] },
      { reason: 'not_asked', texts: ['Huzurevi'] },
      { reason: 'no_row', texts: ['Hazırlayan'] },
    ]);
  });

  it('asks about near names by line, and the row that is chosen takes the whole line', () => {
    const [question] = lineQuestions(planOf(text));
    expect(question).toMatchObject({ line: 9, reason: 'near', candidates: ['sehit'] });
    const chosen = planOf(text, { rows: { 9: 'sehit' } });
    expect(planCounts(chosen)).toMatchObject({ values: 2, ambiguous: 0 });
  });

  it('asks which of several lines of one row is right, with what each would write', () => {
    const twice = 'Gazi\t3\nŞehit yakını\t8\nGAZİ\t4';
    const [question] = twiceQuestions(planOf(twice));
    expect(question).toEqual({
      metric: 'gazi',
      lines: [
        { line: 0, texts: ['3'] },
        { line: 2, texts: ['4'] },
      ],
    });
    const chosen = planOf(twice, { rows: { 0: null, 2: 'gazi' } });
    expect(chosen.fresh.map(({ metric, text: said }) => [metric, said])).toEqual([
      ['sehit', '8'],
      ['gazi', '4'],
    ]);
  });
});
