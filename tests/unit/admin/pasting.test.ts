import fc from 'fast-check';
import { pasteInWords } from '@/desk/sheet/PasteNotice';
import { pastedCells } from '@/desk/sheet/pastedCells';
import { planPaste, type PastePlan } from '@/desk/sheet/pastePlan';
import { pasting, standingPaste, typing, withoutPaste, type SheetDraft } from '@/desk/sheet/sheetDraft';
import type { ShownFigure } from '@/desk/sheet/shownSheet';
import { free, sheetFigure, sheetOf } from '../../factories/sheetView';

const labels = ['Sosyal Hizmet Merkezi', 'ASDEP hanesi', 'Evde bakım', 'Aile Eğitim Programı', 'Çocuk evi'];
const closed = { ...free, save: { field: '', problem: 'wrong_state' as const } };
const rows: readonly ShownFigure[] = labels.map((label, index) =>
  sheetFigure(`m${String(index)}`, {
    definition: { label: { tr: label, en: `EN ${label}` } },
    ...(index === 3 ? { barred: closed } : {}),
  }),
);
const sheet = sheetOf(rows);

function pasted(text: string, first = 0, shown = rows): PastePlan | null {
  const cells = pastedCells(text);
  return cells === null ? null : planPaste(cells, { sheet, rows: shown, first });
}

/** What goes where, as `m0=3`; a refusal by its reason. */
function told(text: string, first = 0): unknown {
  const plan = pasted(text, first);
  if (plan === null) return null;
  if (plan.kind === 'refused') return plan.reason;
  const { entries, locked, left } = plan;
  return [
    ...entries.map(
      ({ figure, input, note }) => `${figure.metric.key}=${input ?? ''}${note === null ? '' : ` (${note})`}`,
    ),
    ...locked.map(({ metric }) => `locked ${metric.key}`),
    ...left.map((cell) => `left ${cell}`),
  ];
}

describe('cells from a spreadsheet', () => {
  it.each(['28.681', '28.681\n', '28.681\r\n', '', '"28.681"'])('%j is the text box’s own affair', (text) => {
    expect(pastedCells(text)).toBeNull();
  });

  it('are read as they are quoted, blank ones in their place', () => {
    expect(pastedCells('3\r\n"28.690\n(ASDEP)"\r\n\r\n1.111\r\n')).toEqual([
      ['3'],
      ['28.690 / (ASDEP)'],
      [''],
      ['1.111'],
    ]);
    expect(pastedCells('5" boru\t1\n"a ""b"""\t\n')).toEqual([
      ['5" boru', '1'],
      ['a "b"', ''],
    ]);
    expect(pastedCells('1\n"2\n3')).toEqual([]);
    expect(pastedCells('1\n'.repeat(5_000))).toEqual([]);
  });

  it('are each one cell, whatever stands in them', () => {
    const cell = fc.string({ unit: fc.constantFrom(...Array.from('19ab"\n\t .')), maxLength: 5 });
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
    // As spreadsheets copy: quoted where a tab, a line end or a quote is inside.
    const copied = (text: string) => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    fc.assert(
      fc.property(table, fc.constantFrom('\r\n', '\n'), (cells, end) => {
        const read = pastedCells(cells.map((row) => row.map(copied).join('\t') + end).join(''));
        expect(read?.map((row) => row.length)).toEqual(cells.map((row) => row.length));
        const digits = (table: readonly (readonly string[])[] | null) =>
          table?.map((row) => row.map((each) => each.replace(/[^19ab]+/g, '')));
        expect(digits(read)).toEqual(digits(cells));
        expect(read?.flat().join('')).not.toMatch(/[\n\t]/);
      }),
    );
  });
});

describe('a pasted block', () => {
  it.each([
    ['one below the other', '3\n28.690\n\n5', 0, ['m0=3', 'm1=28.690', 'locked m3'].toSorted()],
    ['a quoted line break', '3\n"28.690\n(ASDEP)"\n1.111', 0, ['m0=3', 'm1=28.690 / (ASDEP)', 'm2=1.111']],
    ['more cells than rows', '1\n2\n3\n4', 3, ['left 3', 'left 4', 'locked m3', 'm4=2']],
    ['a head', 'Yeni değer\n1\n2', 0, ['m0=1', 'm1=2']],
    ['the edition as head', '2024-2\n1\n2', 1, ['m1=1', 'm2=2']],
    ['the plate first', '76\t28.700\n76\t1.800', 0, ['m0=28.700', 'm1=1.800']],
    ['the province first', 'IĞDIR\t28.700', 0, ['m0=28.700']],
    ['the unit behind', '28.681\tkişi\n1.758\tkişi\n', 0, ['m0=28.681', 'm1=1.758']],
    ['labels', 'Evde bakım\t7\nASDEP hanesi\t9\nBaşka\t5', 0, ['left Başka: 5', 'm1=9', 'm2=7']],
    ['keys, in any order', '9\tm4\n7\tm2', 0, ['m2=7', 'm4=9']],
    [
      'name, old, new, note under their heads',
      'Gösterge\tÖnceki (2024-1)\tYeni değer\tNot\nEvde bakım\t6\t7\tyeni sayım\nÇocuk evi\t1\t\tkapandı',
      0,
      ['m2=7 (yeni sayım)', 'm4= (kapandı)'],
    ],
    ['what stands for no number', 'yok\n-\n3', 0, ['m0=yok', 'm1=-', 'm2=3']],
  ])('%s', (_, text, first, expected) => {
    expect((told(text, first) as string[]).toSorted()).toEqual(expected);
  });

  it.each([
    ['two values side by side', '2\t130', 'columns'],
    ['two columns of values', '1\t2\n3\t4', 'columns'],
    ['name, old, new, note without heads', 'Evde bakım\t6\t7\tyeni\nÇocuk evi\t1\t2\t', 'columns'],
    ['names of another form', 'Kreş\t5\nYurt\t6', 'columns'],
    ['words above the values', 'Toplam hane\n1\n2', 'head'],
    ['a year above the values', '2023\n1\n2', 'year'],
    ['the same row twice', 'Evde bakım\t1\nevde bakım\t2', 'twice'],
    ['a row by its key and by its label', 'm2\t1\nEvde bakım\t2\nm4\t3', 'twice'],
    ['another province', 'Plaka\tYeni değer\n06\t5\n76\t6', 'place'],
    ['nothing but blank cells', '\t\n\t\n', 'unreadable'],
    ['an open quote', '1\n"2\n3', 'unreadable'],
  ])('%s: nothing is taken, and it is said why', (_, text, reason) => {
    expect(told(text)).toBe(reason);
    const plan = pasted(text);
    for (const locale of ['tr', 'en'] as const)
      expect(plan === null ? '' : pasteInWords(plan, locale)).toMatch(/Hiçbir hücre|No cell was/);
  });

  it('finds only the rows in sight', () => {
    const plan = pasted('m2\t7\nm4\t9', 0, rows.slice(0, 3));
    expect(plan).toMatchObject({ entries: [{ input: '7' }], left: ['m4: 9'] });
  });

  it('writes no cell that is too long to be saved, and says so', () => {
    const plan = pasted(`m0\t${'9'.repeat(61)}\nm1\t7`);
    expect(plan).toMatchObject({ entries: [{ input: '7' }], tooLong: [rows[0]] });
    expect(plan === null ? '' : pasteInWords(plan, 'tr')).toContain(
      '1 satırın hücresi çok uzun olduğu için yazılmadı: Sosyal Hizmet Merkezi.',
    );
  });

  it('never loses a cell, and never takes one to another row', () => {
    const cell = fc.constantFrom('', '1', '1.758', 'yok', '"4\n5"', 'x y', '12,5');
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 9 }), fc.nat(4), (column, first) => {
        const plan = pasted(`${column.join('\n')}\n`, first);
        if (plan?.kind !== 'read') return;
        const filled = column.filter((each) => each !== '').length;
        expect(plan.entries.length + plan.locked.length + plan.left.length).toBe(filled);
        for (const { figure, input } of plan.entries) {
          const source = column[rows.indexOf(figure) - first] ?? '';
          expect(input).toBe(source.replaceAll('"', '').replace('\n', ' / '));
        }
      }),
    );
  });

  it('is told in one line: taken, not understood, locked, left over, passed over', () => {
    const plan = pasted('Gösterge\tÖnceki\tYeni değer\nm0\t1\t3\nm1\t1\t1,5\nm3\t1\t4\nm9\t1\t5\n');
    expect(plan === null ? '' : pasteInWords(plan, 'tr')).toBe(
      'Başlık satırı atlandı. 2 satır yapıştırıldı; henüz kaydedilmedi. 1 değer okunamadı; nedeni yanında yazıyor. ' +
        '1 satır şu an değiştirilemediği için olduğu gibi kaldı: Aile Eğitim Programı. ' +
        '1 değerin görünen satırlarda karşılığı yok, yazılmadı: m9: 5. Alınmayan sütunlar: Önceki.',
    );
  });
});

describe('taking a paste back', () => {
  const empty: SheetDraft = { typed: {}, answers: {} };
  const [first, second] = rows as [ShownFigure, ShownFigure];
  const entries = [first, second].map((figure) => ({ figure, input: '7', note: null }));

  it('brings back what was typed before, and leaves what was typed since', () => {
    const before = typing(empty, first, { input: '5', note: 'elle' });
    const { draft, pasted: paste } = pasting(before, entries);
    expect(draft.typed).toMatchObject({ m0: { input: '7', note: 'elle' }, m1: { input: '7' } });
    expect(withoutPaste(draft, paste).typed).toEqual(before.typed);
    const since = typing(draft, second, { input: '8' });
    expect(standingPaste(since, paste)).toEqual(['m0']);
    expect(withoutPaste(since, paste).typed).toMatchObject({ m0: { input: '5' }, m1: { input: '8' } });
  });

  it('has nothing to take back once it is stored or taken back', () => {
    const { draft, pasted: paste } = pasting(empty, entries);
    expect(standingPaste(withoutPaste(draft, paste), paste)).toEqual([]);
    expect(standingPaste(empty, paste)).toEqual([]);
  });
});
