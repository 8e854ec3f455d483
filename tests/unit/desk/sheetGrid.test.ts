import type { SheetFigure, SheetView } from '@/contract/sheetView';
import { commandOf } from '@/desk/sheet/gridKeys';
import { judge, troubleIn, type Judgement } from '@/desk/sheet/judgement';
import { lineMessage, type LineMessage } from '@/desk/sheet/lineMessage';
import { sheetModel } from '@/desk/sheet/sheetModel';
import { toNextProblem } from '@/desk/sheet/sheetStore';
import { usualBounds } from '@/domain/checks/bounds';
import { beginEdit, commitEdit, typeText } from '@/domain/entry/editing';
import { selectCell } from '@/domain/entry/moves';
import type { SaveQueue } from '@/domain/entry/saveQueue';
import { keptMine } from '@/domain/entry/stale';
import { entryState, rowText, withRows, type EntryState } from '@/domain/entry/state';
import { number, persons } from '../../factories/entryRow';

function figure(key: string, amount: number | null, more: Partial<SheetFigure> = {}): SheetFigure {
  return {
    metric: { key, label: key, unit: persons, timeBasis: 'stock', required: true },
    revision: amount === null ? 0 : 1,
    state: amount === null ? null : 'draft',
    value: amount === null ? null : number(amount),
    may: ['save'],
    ...more,
  };
}

const before = (amount: number): Pick<SheetFigure, 'previous'> => ({
  previous: { value: number(amount), age: 1 },
});

/** A sheet of one section: three parts and their total, and one in review. */
const view: SheetView = {
  edition: {
    ...{ code: '2024-3', year: 2024, month: 9, asOf: '2024-09-30', state: 'open', sample: false },
    ...{ entryOpens: '2024-10-01', entryDue: '2024-11-15', entryCloses: null },
  },
  province: { plate: '76', name: 'Iğdır' },
  ...{ revision: 1, before: '2024-2', peersOf: null, entry: 'open', extension: null, publication: null },
  now: '2024-10-03T09:00:00.000Z',
  progress: { asked: 5, required: 5, entered: 4, enteredRequired: 4, inReview: 1, returned: 0, approved: 0 },
  sections: [
    {
      ...{ key: 'kadin', number: 3, title: 'Kadın' },
      services: [
        {
          ...{ key: null, name: null },
          figures: [
            figure('kadin', 7_601, before(7_474)),
            figure('erkek', 858, before(858)),
            figure('toplam', 8_459, before(8_332)),
            figure('konukevi', 1, { state: 'in_review', stage: 'province', may: ['recall'] }),
            figure('seminer', null, before(432)),
          ],
        },
      ],
    },
  ],
  checks: [
    {
      ...{ code: 'H.101', comparison: '=', severity: 'hard', message: 'Toplam tutmuyor.' },
      left: [{ metric: 'kadin' }, { metric: 'erkek' }],
      right: [{ metric: 'toplam' }],
    },
  ],
  bounds: usualBounds,
};

const model = sheetModel(view);
const start = entryState(model.rows);
const typing = (metric: string, text: string, column: 'value' | 'note' = 'value'): EntryState =>
  commitEdit(typeText(beginEdit(selectCell(start, { row: metric, column })), text));

const judged = (state: EntryState, held: SaveQueue['held'] = {}): Judgement =>
  judge(model, state.typed, held);

function said(state: EntryState, metric: string, held: SaveQueue['held'] = {}): LineMessage {
  const [row, stored, own] = [
    state.rows.get(metric),
    model.figures.get(metric),
    judged(state, held).get(metric),
  ];
  if (row === undefined || stored === undefined || own === undefined) throw new Error(metric);
  const text = rowText(state, row);
  return lineMessage({ model, figure: stored, row, text, judged: own, held: held[metric], locale: 'tr' });
}

describe('what the grid says of its rows', () => {
  it('names where each stands: typed, stored, in review, empty; and what was answered', () => {
    const state = typing('kadin', '7.602');
    const typed = state.typed['kadin'];
    if (typed === undefined) throw new Error('Nothing is typed.');
    const states = (held: SaveQueue['held']): readonly unknown[] =>
      [...judged(state, held).values()].map((row) => row.state);
    expect(states({})).toEqual(['typed', 'saved', 'saved', 'review', 'empty']);
    expect(states({ kadin: { typed, outcome: 'stale', issues: [] } })[0]).toBe('two');
    expect(states({ kadin: { typed, outcome: 'refused', issues: [] } })[0]).toBe('refused');
  });

  it.each([
    ['awaited', 'second', null, [], 'başka bir kişinin girişini bekliyor'],
    ['to_type', 'second', null, ['İkinci giriş ekranı'], 'onun yazdığı size gösterilmez'],
    ['differs', 'differs', 'warn', ['İkinci giriş ekranı'], 'değerler farklı'],
  ] as const)(
    'names a value of two typings that is %s, and leads to where it is typed',
    (typing, state, tone, cures, words) => {
      const stored = figure('gazi', 4, { typing });
      const services = [{ key: null, name: null, figures: [stored] }];
      const own = sheetModel({ ...view, sections: [{ key: 'gazi', number: 5, title: 'Gazi', services }] });
      const facts = judge(own, {}, {}).get('gazi');
      const row = own.rows[0];
      if (facts === undefined || row === undefined) throw new Error('gazi');
      expect(facts).toMatchObject({ state, tone });
      const text = rowText({ typed: {} }, row);
      const message = lineMessage({
        model: own,
        figure: stored,
        row,
        text,
        judged: facts,
        held: undefined,
        locale: 'tr',
      });
      expect(message.text).toContain(words);
      expect(message.cures.map(({ label }) => label)).toEqual(cures);
    },
  );

  it('tells one zero too many at once, with the figures and the number that cures it', () => {
    const state = typing('erkek', '8.580');
    expect(judged(state).get('erkek')).toMatchObject({ codes: 'H.101 U.201', tone: 'error' });
    // A check that fails at three rows is one error.
    expect(troubleIn(judged(state), ['kadin', 'erkek', 'toplam'])).toEqual({ errors: 1, warnings: 1 });
    const balanced = { ...state, typed: { ...state.typed, ...typing('toplam', '16181').typed } };
    const message = said(balanced, 'erkek');
    expect([message.code, message.tone]).toEqual(['U.201', 'warn']);
    expect(message.text).toContain('858 → 8.580, on katı');
    expect(message.cures.map(({ label }) => label)).toEqual(['858 yap', 'Doğru, gerekçesini yaz…']);
  });

  it('offers a total the sum of its parts', () => {
    const message = said(typing('toplam', '8.460'), 'toplam');
    expect([message.code, message.cures[0]?.label]).toEqual(['H.101', '8.459 yap']);
  });

  it.each([
    ['-', ['0 olarak kaydet', 'İl için geçerli değil', 'Bildirilmedi']],
    ['1.O12', ['1.012 olarak kaydet']],
    ['1.Oca', []],
  ])('says why %s is no number and offers what it may mean', (text, labels) => {
    const message = said(typing('seminer', text), 'seminer');
    expect(message.tone).toBe('error');
    expect(message.cures.map(({ label }) => label)).toEqual(labels);
  });

  it('says why a row is locked and lets its sender take it back', () => {
    const { tone, cures } = said(start, 'konukevi');
    expect([tone, cures.map(({ act }) => act.kind)]).toEqual(['quiet', ['recall']]);
  });
});

describe('two values of one row', () => {
  const newer = sheetModel({
    ...view,
    sections: view.sections.map((section) => ({
      ...section,
      services: section.services.map((service) => ({
        ...service,
        figures: service.figures.map((each) =>
          each.metric.key === 'kadin' ? figure('kadin', 7_700, { revision: 4 }) : each,
        ),
      })),
    })),
  });
  const state = withRows(typing('kadin', '7.602'), newer.rows);

  it('end with one’s own typed over the newer, or with the newer alone', () => {
    expect(keptMine(state, 'kadin', true).typed['kadin']).toMatchObject({ input: '7.602', revision: 4 });
    expect(keptMine(state, 'kadin', false).typed).toEqual({});
    expect(keptMine(start, 'kadin', true)).toBe(start);
  });
});

describe('the keys of the grid', () => {
  const at = (keys: string, row: string, column: 'value' | 'note' = 'value', hasCaret = false): string => {
    const state = selectCell(start, { row, column });
    const next = commandOf(keys, state, { page: 2, hasCaret })?.(state)?.active;
    return next === null || next === undefined ? '' : `${next.row} ${next.column}`;
  };

  it.each([
    ['ArrowDown', 'kadin', 'erkek value'],
    ['ArrowUp', 'erkek', 'kadin value'],
    ['ArrowLeft', 'erkek', 'erkek previous'],
    ['Enter', 'erkek', 'toplam value'],
    ['shift+Enter', 'erkek', 'kadin value'],
    ['Tab', 'erkek', 'erkek note'],
    ['PageDown', 'kadin', 'toplam value'],
    ['Home', 'erkek', 'erkek metric'],
    ['End', 'erkek', 'erkek note'],
    ['ctrl+Home', 'seminer', 'kadin value'],
    ['ctrl+End', 'kadin', 'seminer value'],
    ['ctrl+ArrowDown', 'kadin', 'seminer value'],
    ['ctrl+ArrowUp', 'toplam', 'kadin value'],
  ])('%s in %s leads to %s', (keys, row, to) => {
    expect(at(keys, row)).toBe(to);
  });

  it('leave the caret to a text box that was opened to be changed', () => {
    const open = beginEdit(selectCell(start, { row: 'kadin', column: 'value' }));
    expect(commandOf('ArrowLeft', open, { page: 2, hasCaret: true })).toBeNull();
    expect(commandOf('ArrowLeft', open, { page: 2, hasCaret: false })).not.toBeNull();
    expect(commandOf('Delete', open, { page: 2, hasCaret: false })).toBeNull();
    expect(commandOf('x', open, { page: 2, hasCaret: false })).toBeNull();
  });

  it.each(['F9', "ctrl+'", 'ctrl+’'])('%s confirms that nothing changed', (keys) => {
    const state = selectCell(start, { row: 'seminer', column: 'value' });
    const next = commandOf(keys, state, { page: 2, hasCaret: false })?.(state);
    expect(next?.typed['seminer']).toMatchObject({ input: '432', unchanged: '2024-2' });
  });

  it('F8 goes from one problem to the next, from the last to the first, and to what is empty where there is none', () => {
    const isProblem = (key: string): boolean => key === 'erkek' || key === 'toplam';
    const steps = [start];
    for (let step = 0; step < 3; step += 1)
      steps.push(toNextProblem(steps[step] ?? start, 'down', isProblem));
    expect(steps.slice(1).map(({ active }) => active?.row)).toEqual(['erkek', 'toplam', 'erkek']);
    expect(toNextProblem(start, 'up', isProblem).active?.row).toBe('toplam');
    expect(toNextProblem(start, 'down', () => false).active?.row).toBe('seminer');
  });
});
