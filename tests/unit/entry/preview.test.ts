import fc from 'fast-check';
import { applyPlan } from '@/domain/entry/acts';
import { readBlock } from '@/domain/entry/block';
import { planBlock } from '@/domain/entry/planBlock';
import { planPreview, type PlannedRow } from '@/domain/entry/preview';
import { selectCell } from '@/domain/entry/moves';
import { rowText } from '@/domain/entry/state';
import { saysSame } from '@/domain/entry/typed';
import { placeIn, smallSheet, smallState } from '../../factories/entryRow';

const state = selectCell(smallState, { row: 'merkez', column: 'value' });

function previewOf(text: string): ReadonlyMap<string, PlannedRow> {
  const place = placeIn(state);
  return planPreview(planBlock(readBlock(text) ?? [], place), place.rows);
}

describe('the rows as a plan would leave them', () => {
  it.each<[string, string, string, Partial<PlannedRow>]>([
    ['a new value', 'Gazi\t3', 'gazi', { outcome: 'fresh', value: true, note: false, raw: null }],
    ['in other groups it is no other text', 'Gazi\t29344', 'gazi', { raw: null }],
    ['short for the amount', 'SED için ayrılan kaynak\t112,45 mn', 'sed-kaynak', { raw: '112,45 mn' }],
    ['with its unit', 'Gazi\t11 kişi', 'gazi', { outcome: 'fresh', raw: '11 kişi' }],
    ['an absence by name', 'Gazi\tGizli', 'gazi', { outcome: 'fresh', raw: 'Gizli' }],
    ['not understood', 'Gazi\t1.O12', 'gazi', { outcome: 'unclear', value: false, raw: '1.O12' }],
    ['locked', 'Çocuk evi\t6', 'cocuk-evi', { outcome: 'locked', value: false, raw: '6' }],
    [
      'the same',
      'Çocuk evlerinde bakımı sağlanan çocuk\t28',
      'cocuk',
      { outcome: 'unchanged', value: false },
    ],
    ['the same in plain digits', 'Çocuk evi\t5', 'cocuk-evi', { outcome: 'unchanged', raw: null }],
    ['twice', 'Gazi\t3\ngazi\t4', 'gazi', { outcome: 'ambiguous', value: false }],
    [
      'a note that is taken beside a value that is not',
      'Gösterge\tDeğer\tNot\nGazi\t1.O12\tneden',
      'gazi',
      { outcome: 'unclear', value: false, note: true },
    ],
  ])('%s', (_, text, metric, expected) => {
    expect(previewOf(text).get(metric)).toMatchObject(expected);
  });

  it('is what the rows say once the plan was applied', () => {
    const cell = fc.constantFrom('', '0', '3', '1.758', '112,45 mn', 'Gizli', 'yok', '#YOK', '28', 'not');
    const label = fc.constantFrom(...smallSheet.map(({ metric }) => metric.label), 'Huzurevi', 'imza');
    const line = fc.tuple(label, cell, cell).map((cells) => cells.join('\t'));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 9 }), (lines) => {
        const place = placeIn(state);
        const plan = planBlock(readBlock(['Gösterge\tDeğer\tNot', ...lines].join('\n')) ?? [], place);
        const after = applyPlan(state, plan);
        const preview = planPreview(plan, place.rows);
        for (const row of smallSheet) {
          const planned = preview.get(row.metric.key);
          const before = rowText(state, row);
          expect(saysSame(row, planned?.text ?? before, rowText(after, row))).toBe(true);
          expect(planned?.outcome === 'fresh' || planned?.note === true).toBe(
            after.typed[row.metric.key] !== undefined,
          );
        }
      }),
    );
  });
});
