import fc from 'fast-check';
import {
  applyPlan,
  clearCells,
  confirmUnchanged,
  fillDown,
  fillTo,
  pasteText,
  takeOffer,
} from '@/domain/entry/acts';
import { readBlock } from '@/domain/entry/block';
import { copiedBlock, copyText, cutCells, selectionSummary, type CopyWords } from '@/domain/entry/clipboard';
import { abandonEdit, beginEdit, commitEdit, typeText } from '@/domain/entry/editing';
import {
  cornersOf,
  enter,
  motions,
  move,
  moveToOpen,
  selectAll,
  selectCell,
  selectColumn,
  selectRows,
  selectTo,
  tab,
} from '@/domain/entry/moves';
import { planBlock } from '@/domain/entry/planBlock';
import { entryColumns, type EntryColumn, type EntryRow, type WritableColumn } from '@/domain/entry/row';
import {
  afterSave,
  entryState,
  inSight,
  restored,
  rowText,
  typedNow,
  withRows,
  type Cell,
  type EntryState,
} from '@/domain/entry/state';
import { discarded } from '@/domain/entry/stale';
import { nextUndo } from '@/domain/entry/steps';
import { entryInput } from '@/domain/entry/typed';
import { ageUnchanged } from '@/domain/entry/unchanged';
import { redo, undo } from '@/domain/entry/undo';
import {
  before,
  entryRow,
  inReview,
  money,
  number,
  placeIn,
  smallSheet,
  smallState,
} from '../../factories/entryRow';

const at = (row: string, column: EntryColumn = 'value'): Cell => ({ row, column });

/** Selects from one cell to another. */
function over(from: Cell, to: Cell = from, state = smallState): EntryState {
  return selectTo(selectCell(state, from), to);
}

/** Types in a cell and leaves it with Enter. */
function typedIn(state: EntryState, cell: Cell, text: string): EntryState {
  return enter(typeText(beginEdit(selectCell(state, cell), ''), text));
}

/** What is typed, as `merkez=3`, notes in brackets. */
function told({ typed }: Pick<EntryState, 'typed'>): readonly string[] {
  return Object.entries(typed).map(
    ([key, { kind, input, note }]) =>
      `${key}=${kind === 'number' ? input : kind}${note === '' || note === 'eski not' ? '' : ` (${note})`}`,
  );
}

const words: CopyWords = {
  locale: 'tr',
  heads: {
    metric: 'Gösterge',
    unit: 'Birim',
    previous: '2024-1',
    value: '2024-2',
    difference: 'Fark',
    percent: '%',
    state: 'Durum',
    note: 'Not',
  },
  stateOf: () => 'Boş',
};

describe('typing in the sheet', () => {
  it('replaces what a cell says, edits it, or leaves it as it was', () => {
    const open = beginEdit(selectCell(smallState, at('cocuk')));
    expect(open.edit).toEqual({ initial: '28', text: '28' });
    expect(told(commitEdit(typeText(open, '281')))).toEqual(['cocuk=281']);
    expect(abandonEdit(typeText(open, '281'))).toMatchObject({ edit: null, typed: {}, past: [] });
    expect(commitEdit(open).past).toEqual([]);
    expect(beginEdit(selectCell(smallState, at('cocuk')), '3').edit?.text).toBe('3');
  });

  it.each<[string, Cell]>([
    ['a locked row', at('cocuk-evi')],
    ['a column that is not typed in', at('cocuk', 'previous')],
  ])('is refused in %s, and said', (_, cell) => {
    const state = beginEdit(selectCell(smallState, cell), '9');
    expect(state.edit).toBeNull();
    expect(state.said).toMatchObject({ act: 'refused', locked: 1 });
  });

  it('keeps what is not understood as it was typed, and takes an offer for it', () => {
    const state = typedIn(smallState, at('gazi'), '-');
    expect(told(state)).toEqual(['gazi=-']);
    expect(told(takeOffer(state, 'gazi', { kind: 'not_applicable' }))).toEqual(['gazi=not_applicable']);
    expect(told(undo(takeOffer(state, 'gazi', { kind: 'not_applicable' })))).toEqual(['gazi=-']);
    expect(told(typedIn(smallState, at('gazi'), 'bildirilmedi'))).toEqual(['gazi=not_reported']);
  });

  it('of what is stored already is no change, in whatever form', () => {
    expect(typedIn(smallState, at('cocuk'), '28 kişi').typed).toEqual({});
    expect(typedIn(typedIn(smallState, at('cocuk'), '29'), at('cocuk'), '28').typed).toEqual({});
  });

  it('is told before the text box is left, so that it outlives a crash', () => {
    expect(
      told({ typed: typedNow(typeText(beginEdit(selectCell(smallState, at('gazi')), ''), '12')) }),
    ).toEqual(['gazi=12']);
    expect(typedNow(beginEdit(selectCell(smallState, at('gazi'))))).toBe(smallState.typed);
  });
});

describe('moving in the sheet', () => {
  it('Enter goes down, back to the column where Tab began', () => {
    const noted = tab(typeText(beginEdit(selectCell(smallState, at('merkez')), ''), '3'));
    expect(noted?.active).toEqual(at('merkez', 'note'));
    expect(enter(noted ?? smallState).active).toEqual(at('asdep-hane'));
    expect(enter(selectCell(smallState, at('asdep-hane')), true).active).toEqual(at('merkez'));
    expect(enter(selectCell(smallState, at('sehit'))).active).toEqual(at('sehit'));
  });

  it('Tab passes locked rows by, and leaves the sheet at its ends', () => {
    expect(tab(selectCell(smallState, at('asdep-hane', 'note')))?.active).toEqual(at('cocuk'));
    expect(tab(selectCell(smallState, at('cocuk')), true)?.active).toEqual(at('asdep-hane', 'note'));
    expect(tab(selectCell(smallState, at('sehit', 'note')))).toBeNull();
    expect(tab(selectCell(smallState, at('merkez')), true)).toBeNull();
  });

  it('walks through a selection of several cells and round again', () => {
    const selected = over(at('gazi'), at('sehit', 'note'));
    const walk: EntryState[] = [];
    for (let step = 0; step < 4; step += 1) walk.push(enter(walk.at(-1) ?? selected));
    expect(walk.map(({ active }) => `${active?.row ?? ''}.${active?.column ?? ''}`)).toEqual([
      'sehit.value',
      'gazi.difference',
      'sehit.difference',
      'gazi.percent',
    ]);
    expect(walk.at(-1)?.range).toEqual(selected.range);
    expect(tab(over(at('gazi'), at('sehit')))?.active).toEqual(at('sehit'));
  });

  it('Ctrl and an arrow lead to what is empty, not understood or flagged', () => {
    const typed = typedIn(smallState, at('merkez'), '3');
    const first = selectCell(typed, at('merkez'));
    expect(moveToOpen(first, 'down').active).toEqual(at('asdep-hane'));
    expect(moveToOpen(selectCell(typed, at('asdep-hane')), 'down').active).toEqual(at('sed-kaynak'));
    expect(moveToOpen(selectCell(typed, at('asdep-hane')), 'down', (key) => key === 'cocuk').active).toEqual(
      at('cocuk'),
    );
    expect(moveToOpen(selectCell(typed, at('sehit')), 'up').active).toEqual(at('gazi'));
  });

  it('keeps the cell where a filter leaves it in sight, and else takes the nearest', () => {
    const state = selectCell(smallState, at('cocuk'));
    expect(inSight(state, ['cocuk', 'gazi']).active).toEqual(at('cocuk'));
    expect(inSight(state, ['merkez', 'gazi']).active).toEqual(at('gazi'));
    expect(inSight(state, []).active).toBeNull();
    expect(inSight(inSight(state, []), ['gazi']).active).toEqual(at('gazi'));
  });
});

describe('acts over a selection', () => {
  it.each<[string, EntryState, readonly string[], object]>([
    [
      'unchanged',
      confirmUnchanged(selectAll(smallState)),
      ['merkez=2', 'asdep-hane=28.681', 'cocuk=28', 'sed-kaynak=100.600.000'],
      { rows: 4, locked: 1, left: 2 },
    ],
    [
      'fill down',
      fillDown(over(at('cocuk'), at('gazi'))),
      ['sed-kaynak=28', 'gazi=28'],
      { rows: 2, locked: 0 },
    ],
    ['fill from above', fillDown(over(at('sed-kaynak'))), ['sed-kaynak=28'], { rows: 1 }],
    [
      'fill by dragging',
      fillTo(over(at('cocuk')), at('sehit')),
      ['sed-kaynak=28', 'gazi=28', 'sehit=28'],
      { rows: 3 },
    ],
    [
      'fill upwards past a locked row',
      fillTo(over(at('cocuk')), at('asdep-hane')),
      ['asdep-hane=28'],
      { rows: 1, locked: 1 },
    ],
    ['clear notes alone', clearCells(over(at('sehit', 'note'))), ['sehit=suppressed'], { rows: 1 }],
    ['clear', clearCells(over(at('cocuk'), at('gazi'))), ['cocuk='], { rows: 1 }],
    ['paste of one cell', pasteText(over(at('gazi')), ' Gizli '), ['gazi=suppressed'], { rows: 1 }],
  ])('%s', (_, state, expected, said) => {
    expect(told(state)).toEqual(expected);
    expect(state.said).toMatchObject(said);
    expect(undo(state).typed).toEqual({});
    expect(undo(state).said).toMatchObject({ act: 'undone', of: nextUndo(state)?.act });
    expect(redo(undo(state)).typed).toEqual(state.typed);
  });

  it('sums what counts the same, and copies exact numbers under heads', () => {
    const state = typedIn(typedIn(smallState, at('merkez'), '3'), at('gazi'), '..');
    expect(selectionSummary(over(at('merkez'), at('cocuk'), state))).toEqual({
      cells: 4,
      rows: 4,
      numbers: 3,
      sum: 36,
      unit: expect.objectContaining({ kind: 'count' }) as unknown,
    });
    expect(
      selectionSummary(over(at('cocuk'), at('sed-kaynak'), typedIn(state, at('sed-kaynak'), '1 mn'))).sum,
    ).toBeNull();
    expect(copiedBlock(over(at('cocuk', 'metric'), at('sehit', 'note'), state), words)).toEqual([
      ['Gösterge', 'Birim', '2024-1', '2024-2', 'Fark', '%', 'Durum', 'Not'],
      ['Çocuk evlerinde bakımı sağlanan çocuk', 'kişi', '28', '28', '0', '0%', 'Boş', ''],
      ['SED için ayrılan kaynak', 'TL', '100600000', '', '', '', 'Boş', ''],
      ['Gazi', 'kişi', 'Bildirilmedi', '..', '', '', 'Boş', ''],
      ['Şehit yakını', 'kişi', '', 'Açıklanmıyor', '', '', 'Boş', 'eski not'],
    ]);
  });

  it('cuts what takes typing', () => {
    const { text, state } = cutCells(over(at('cocuk-evi'), at('cocuk')), words);
    expect(text).toBe('5\r\n28');
    expect(told(state)).toEqual(['cocuk=']);
    expect(state.said).toMatchObject({ act: 'cut', rows: 1, locked: 1 });
  });

  it('are pasted again as they were copied', () => {
    const state = selectAll(typedIn(confirmUnchanged(selectAll(smallState)), at('gazi'), '7'));
    const block = readBlock(copyText(state, words)) ?? [];
    const plan = planBlock(block, placeIn(smallState));
    expect(plan).toMatchObject({ unclear: [], ambiguous: [] });
    expect(told(applyPlan(smallState, plan))).toEqual([
      'merkez=2',
      'asdep-hane=28681',
      'sed-kaynak=100600000',
      'gazi=7',
    ]);
  });
});

describe('unchanged', () => {
  const merkez = smallSheet[0] ?? entryRow('merkez');
  const confirmed = confirmUnchanged(over(at('merkez')));

  it('is an act of its own, with the edition that it confirms and the age of the value', () => {
    expect(confirmed.typed['merkez']).toMatchObject({ input: '2', unchanged: '2024-1' });
    expect(entryInput(merkez, rowText(confirmed, merkez))).toMatchObject({ entry: { unchanged: '2024-1' } });
    expect(ageUnchanged(merkez, rowText(confirmed, merkez))).toBe(3);
    expect(ageUnchanged(merkez, rowText(smallState, merkez))).toBeNull();
  });

  it('ends where another value is typed, and lasts where the same one is', () => {
    expect(typedIn(confirmed, at('merkez'), '3').typed['merkez']).toMatchObject({
      input: '3',
      unchanged: null,
    });
    expect(typedIn(confirmed, at('merkez'), '2 kişi').typed['merkez']?.unchanged).toBe('2024-1');
    expect(entryInput(merkez, rowText(typedIn(confirmed, at('merkez'), '3'), merkez))).toMatchObject({
      entry: { input: '3' },
    });
  });

  it('over several rows leaves what says something else, over a single one replaces it', () => {
    const typed = typedIn(typedIn(smallState, at('merkez'), '3'), at('asdep-hane'), 'otuz');
    expect(told(confirmUnchanged(selectAll(typed)))).toEqual([
      'merkez=3',
      'asdep-hane=otuz',
      'cocuk=28',
      'sed-kaynak=100.600.000',
    ]);
    expect(told(confirmUnchanged(selectCell(typed, at('merkez'))))).toContain('merkez=2');
  });

  it('is no act over what was confirmed already', () => {
    const stored = entryState([{ ...merkez, revision: 1, value: number(2), unchanged: '2024-1' }]);
    expect(confirmUnchanged(stored)).toMatchObject({ typed: {}, said: { rows: 0 } });
    expect(confirmUnchanged(entryState([{ ...merkez, revision: 1, value: number(2) }])).said).toMatchObject({
      rows: 1,
    });
  });
});

describe('what was stored meanwhile', () => {
  const stored = (key: string, more: Partial<EntryRow>): readonly EntryRow[] =>
    smallSheet.map((row) => (row.metric.key === key ? { ...row, ...more } : row));

  it('is not typed any more, and can still be taken back over what is stored', () => {
    const typed = typedIn(smallState, at('cocuk'), '29');
    const saved = withRows(typed, stored('cocuk', { revision: 2, value: number(29) }));
    expect(saved.typed).toEqual({});
    expect(undo(saved).typed['cocuk']).toMatchObject({ input: '28', revision: 2 });
    expect(redo(undo(saved)).typed).toEqual({});
  });

  it('is typed no more after its own save, and what was typed over it is of the revision that it made', () => {
    const sent = typedIn(typedIn(smallState, at('cocuk'), '29'), at('gazi'), '4');
    const over = typedIn(sent, at('cocuk'), '290');
    const rows = stored('cocuk', { revision: 2, value: number(29) });
    expect(afterSave(over, rows, sent.typed).typed).toMatchObject({ cocuk: { input: '290', revision: 2 } });
    expect(Object.keys(afterSave(over, rows, sent.typed).typed)).toEqual(['cocuk']);
  });

  it('is let go with what was brought back: the row says again what it said, and nothing typed since goes', () => {
    const cocuk = rowText(smallState, smallState.rows.get('cocuk') ?? entryRow('cocuk'));
    const brought = { cocuk: { ...cocuk, input: '29' } };
    const back = restored(smallState, brought);
    expect(discarded(back, brought, { cocuk }).typed).toEqual({});
    const saved = afterSave(back, stored('cocuk', { revision: 2, value: number(29) }), back.typed);
    expect(discarded(saved, brought, { cocuk }).typed).toMatchObject({ cocuk: { input: '28', revision: 2 } });
    const sent = stored('cocuk', { revision: 2, value: number(29), locked: inReview });
    expect(discarded(withRows(saved, sent), brought, { cocuk }).typed).toEqual({});
    const since = typedIn(typedIn(back, at('cocuk'), '31'), at('gazi'), '4');
    expect(discarded(since, brought, { cocuk }).typed).toEqual(since.typed);
  });

  it('by somebody else is not overwritten by taking back', () => {
    const typed = typedIn(smallState, at('cocuk'), '29');
    const saved = withRows(typed, stored('cocuk', { revision: 3, value: number(40) }));
    expect(saved.typed['cocuk']).toMatchObject({ input: '29', revision: 1 });
    const settled = withRows(entryState(smallSheet), stored('cocuk', { revision: 3, value: number(40) }));
    const taken = undo({ ...settled, past: typed.past });
    expect(taken.typed).toEqual({});
    expect(taken.said).toMatchObject({ rows: 0, left: 1 });
  });

  it('leaves the objects of all other rows as they were', () => {
    const next = withRows(smallState, structuredClone(stored('gazi', { revision: 1, value: number(4) })));
    const same = smallState.shown.filter((key) => next.rows.get(key) === smallState.rows.get(key));
    expect(same).toEqual(smallState.shown.filter((key) => key !== 'gazi'));
    const row = next.rows.get('merkez');
    expect(row && rowText(typedIn(next, at('gazi'), '5'), row)).toBe(row && rowText(next, row));
  });
});

/** A sheet of any few rows, locked and open, counts and money. */
const sheets = fc
  .array(
    fc.record({
      locked: fc.boolean(),
      isMoney: fc.boolean(),
      stored: fc.option(fc.nat(99)),
      was: fc.option(fc.nat(99)),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((rows) =>
    rows.map(({ locked, isMoney, stored, was }, index) =>
      entryRow(`m${String(index)}`, {
        locked: locked ? inReview : null,
        ...(isMoney ? { unit: money } : {}),
        ...(stored === null ? {} : { revision: 1, value: number(stored) }),
        ...(was === null ? {} : before(was)),
      }),
    ),
  );

type Command = (state: EntryState) => EntryState;
const cellOf =
  (place: number, column: number): ((state: EntryState) => Cell) =>
  (state) => ({
    row: state.shown[place % state.shown.length] ?? '',
    column: entryColumns[column] ?? 'value',
  });
const cells = fc
  .tuple(fc.nat(5), fc.nat(entryColumns.length - 1))
  .map(([place, column]) => cellOf(place, column));
const texts = fc.constantFrom('', '3', '28', '1.758', '1.O12', '-', 'Gizli', 'bir not');
const blocks = fc.array(fc.array(texts, { minLength: 1, maxLength: 2 }), { maxLength: 4 });
const commands: fc.Arbitrary<Command> = fc.oneof(
  cells.map(
    (cell): Command =>
      (state) =>
        selectCell(state, cell(state)),
  ),
  cells.map(
    (cell): Command =>
      (state) =>
        selectTo(state, cell(state)),
  ),
  fc.constantFrom<Command>(
    selectAll,
    undo,
    redo,
    clearCells,
    fillDown,
    confirmUnchanged,
    abandonEdit,
    commitEdit,
    beginEdit,
  ),
  fc.constantFrom<Command>(
    (state) => enter(state),
    (state) => enter(state, true),
    (state) => tab(state) ?? state,
    (state) => tab(state, true) ?? state,
  ),
  fc.constantFrom<WritableColumn>('value', 'note').map(
    (column): Command =>
      (state) =>
        selectColumn(state, column),
  ),
  fc.constantFrom<Command>(
    (state) => selectRows(state, state.shown.slice(1, 3)),
    (state) => moveToOpen(state, 'down'),
  ),
  fc.tuple(fc.constantFrom(...motions), fc.boolean()).map(
    ([motion, extend]): Command =>
      (state) =>
        move(state, motion, { extend }),
  ),
  texts.map(
    (text): Command =>
      (state) =>
        typeText(beginEdit(state, ''), text),
  ),
  texts.map(
    (text): Command =>
      (state) =>
        pasteText(state, text),
  ),
  cells.map(
    (cell): Command =>
      (state) =>
        fillTo(state, cell(state)),
  ),
  cells.map((): Command => (state) => cutCells(state, words).state),
  blocks.map(
    (block): Command =>
      (state) =>
        applyPlan(state, planBlock(block, placeIn(state))),
  ),
);

describe('any commands, one after the other', () => {
  it('keep the active cell in the selection and the selection in the sheet, and change no locked row', () => {
    fc.assert(
      fc.property(sheets, fc.array(commands, { maxLength: 25 }), (rows, some) => {
        const end = some.reduce((state, command) => command(state), entryState(rows));
        const corners = cornersOf(end);
        const place = end.places.get(end.active?.row ?? '') ?? -1;
        const column = entryColumns.indexOf(end.active?.column ?? 'metric');
        expect(place).toBeGreaterThanOrEqual(corners?.top ?? 0);
        expect(place).toBeLessThanOrEqual(corners?.bottom ?? -1);
        expect(column).toBeGreaterThanOrEqual(corners?.left ?? 0);
        expect(column).toBeLessThanOrEqual(corners?.right ?? -1);
        const locked = rows.filter((row) => row.locked !== null).map(({ metric }) => metric.key);
        expect(Object.keys(end.typed).filter((key) => locked.includes(key))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('are taken back one by one until nothing is typed, and done again to the same end', () => {
    fc.assert(
      fc.property(sheets, fc.array(commands, { maxLength: 15 }), (rows, some) => {
        const end = commitEdit(some.reduce((state, command) => command(state), entryState(rows)));
        const back = end.past.reduce((state) => undo(state), end);
        expect(back.typed).toEqual({});
        const again = end.past.reduce((state) => redo(state), back);
        expect(again.typed).toEqual(end.typed);
      }),
      { numRuns: 500 },
    );
  });

  it('lose no text that was not taken back: it is in its cell, or a step gives it back', () => {
    fc.assert(
      fc.property(
        sheets,
        fc.array(commands, { maxLength: 10 }),
        fc.array(commands, { maxLength: 10 }),
        (rows, some, others) => {
          const first = commitEdit(some.reduce((state, command) => command(state), entryState(rows)));
          const later = others
            .filter((command) => command !== abandonEdit && command !== undo)
            .reduce((state, command) => command(state), first);
          const known = [
            later.typed,
            ...[...later.past, ...later.future].flatMap(({ changes }) =>
              changes.flatMap((change) => [
                { [change.row]: change.shownBefore },
                { [change.row]: change.shownAfter },
              ]),
            ),
          ];
          for (const [key, typed] of Object.entries(first.typed)) {
            expect(
              known.some((texts) => texts[key]?.input === typed.input && texts[key].note === typed.note),
            ).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
