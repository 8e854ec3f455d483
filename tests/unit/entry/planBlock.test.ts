import fc from 'fast-check';
import { applyPlan } from '@/domain/entry/acts';
import { readBlock, type CellBlock } from '@/domain/entry/block';
import type { BlockPlan, PlanChoices, PlanPlace } from '@/domain/entry/plan';
import { planBlock } from '@/domain/entry/planBlock';
import { selectCell } from '@/domain/entry/moves';
import { columnRoles } from '@/domain/entry/heads';
import { storedText } from '@/domain/entry/typed';
import { undo } from '@/domain/entry/undo';
import { entryRow, placeIn, smallState } from '../../factories/entryRow';

const lists = ['fresh', 'unchanged', 'unclear', 'locked', 'outside', 'ambiguous', 'read'] as const;

interface Laying {
  readonly at?: string;
  readonly column?: 'value' | 'note';
  readonly choices?: PlanChoices;
  readonly place?: Partial<PlanPlace>;
}

function planOf(
  block: CellBlock,
  { at = 'merkez', column = 'value', choices = {}, place = {} }: Laying = {},
): BlockPlan {
  return planBlock(block, placeIn(selectCell(smallState, { row: at, column }), place), choices);
}

/** What each cell that is not merely read becomes, in the order of the block: `merkez=3`, `unclear 1.O12 (1.012)`. */
function told(text: string, laying: Laying = {}): readonly string[] {
  const plan = planOf(readBlock(text) ?? [], laying);
  const said = [
    ...plan.fresh.map((cell) => ({
      ...cell,
      word: `${cell.metric}=${cell.change.note ?? (cell.change.input || (cell.change.kind ?? ''))}`,
    })),
    ...plan.unchanged.map((cell) => ({ ...cell, word: `same ${cell.metric}` })),
    ...plan.unclear.map((cell) => ({ ...cell, word: `unclear ${cell.metric} ${cell.problem}` })),
    ...plan.locked.map((cell) => ({ ...cell, word: `locked ${cell.metric}` })),
    ...plan.outside.map((cell) => ({ ...cell, word: `outside ${cell.text} ${cell.reason}` })),
    ...plan.ambiguous.map((cell) => ({
      ...cell,
      word: [`ambiguous ${cell.text} ${cell.reason}`, ...cell.candidates].join(' '),
    })),
    ...plan.read.filter(({ agrees }) => !agrees).map((cell) => ({ ...cell, word: `differs ${cell.text}` })),
  ];
  return said.toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column).map(({ word }) => word);
}

const keyed = (key: string, label: string): PlanPlace['rows'][number] => {
  const row = entryRow(key, { label });
  return { ...row, text: storedText(row) };
};

describe('a block that is laid on the sheet', () => {
  it.each<[string, string, readonly string[], Laying?]>([
    [
      'a column of numbers',
      '3\n29.344\n6\n31',
      ['merkez=3', 'asdep-hane=29.344', 'locked cocuk-evi', 'cocuk=31'],
    ],
    ['a blank line keeps its place', '3\n\n6\n31', ['merkez=3', 'locked cocuk-evi', 'cocuk=31']],
    [
      'from the active cell downwards',
      '31\n112,45 mn',
      ['cocuk=31', 'sed-kaynak=112,45 mn'],
      { at: 'cocuk' },
    ],
    ['below the last row', '5\n6\n7', ['gazi=5', 'sehit=6', 'outside 7 below'], { at: 'gazi' }],
    ['what is said already, locked or not', '\n\n5\n28', ['same cocuk-evi', 'same cocuk']],
    ['a known head', 'Yeni değer\n3\n29.344', ['merkez=3', 'asdep-hane=29.344']],
    [
      'words that may be a head',
      'Toplamlar\n3\n4',
      ['ambiguous Toplamlar head', 'ambiguous 3 head', 'ambiguous 4 head'],
    ],
    [
      'a year that may be a head',
      '2024\n3\n4',
      ['ambiguous 2024 head', 'ambiguous 3 head', 'ambiguous 4 head'],
    ],
    ['a head by choice', 'Toplamlar\n3\n4', ['merkez=3', 'asdep-hane=4'], { choices: { head: true } }],
    ['no head by choice', '2024\n3', ['merkez=2024', 'asdep-hane=3'], { choices: { head: false } }],
    [
      'name, unit, before, new and note under heads, in other order',
      'Gösterge\tBirim\t2024-1\t2024-2\tAçıklama\nGazi\tkişi\t\t12\tyeni\nSosyal hizmet merkezi\tkişi\t2\t3\t',
      ['gazi=12', 'gazi=yeni', 'merkez=3'],
    ],
    [
      'the same without heads: the values before are known by what they are',
      'Sosyal hizmet merkezi\t2\t3\tbir not\nASDEP kapsamında ulaşılan hane\t28.681\t29.344\t',
      ['merkez=3', 'merkez=bir not', 'asdep-hane=29.344'],
    ],
    [
      'two columns of numbers that nobody can tell apart',
      'Gazi\t7\t3\nŞehit yakını\t8\t4',
      ['ambiguous 7 columns', 'ambiguous 3 columns', 'ambiguous 8 columns', 'ambiguous 4 columns'],
    ],
    [
      'the columns by choice',
      'Gazi\t7\t3\nŞehit yakını\t8\t4',
      ['outside 7 ignored', 'gazi=3', 'outside 8 ignored', 'sehit=4'],
      { choices: { roles: { 1: 'ignored', 2: 'value' } } },
    ],
    [
      'amounts that are all short are values, and no units',
      'SED için ayrılan kaynak\t112,45 mn',
      ['sed-kaynak=112,45 mn'],
    ],
    ['names in other letters', 'GAZİ\t3\nasdep-hane\t4', ['gazi=3', 'asdep-hane=4']],
    [
      'a key to the letter, whatever another row is called',
      'ek\t3\nEk\t4',
      ['ek=3', 'ambiguous Ek shared_name ek baska', 'ambiguous 4 shared_name ek baska'],
      { place: { rows: [keyed('ek', 'Ek ders'), keyed('baska', 'EK')] } },
    ],
    [
      'a name that is only near',
      'Gazi\t3\nSosyal hizmet merkezleri\t4',
      ['gazi=3', 'ambiguous Sosyal hizmet merkezleri near merkez', 'ambiguous 4 near merkez'],
    ],
    [
      'a near name by choice',
      'Gazi\t3\nSosyal hizmet merkezleri\t4',
      ['gazi=3', 'merkez=4'],
      { choices: { rows: { 1: 'merkez' } } },
    ],
    [
      'a name that is not asked here, a signature, a section',
      'Gazi\t3\nHuzurevi\t4\n2. Çocuk Hizmetleri\t\nHazırlayan: A. Yıldız\t\nÇocuk evi\t5',
      [
        'gazi=3',
        'outside Huzurevi not_asked',
        'outside 4 not_asked',
        'outside Hazırlayan: A. Yıldız no_row',
        'same cocuk-evi',
      ],
    ],
    [
      'a row twice',
      'Gazi\t3\ngazi\t4\nŞehit yakını\t5',
      [
        'ambiguous Gazi twice gazi',
        'ambiguous 3 twice gazi',
        'ambiguous gazi twice gazi',
        'ambiguous 4 twice gazi',
        'sehit=5',
      ],
    ],
    ['a plate before each value', '76\t3\n76\t4', ['merkez=3', 'asdep-hane=4']],
    [
      'another province under its head',
      'il\tgösterge\tdeğer\nIğdır\tGazi\t3\nAğrı\tŞehit yakını\t4',
      ['gazi=3', 'outside Ağrı other_place', 'outside Şehit yakını other_place', 'outside 4 other_place'],
    ],
    [
      'a title above the head',
      'Iğdır 2024-2\t\ngösterge\tdeğer\nGazi\t3',
      ['outside Iğdır 2024-2 beside', 'gazi=3'],
    ],
    [
      'line numbers before names',
      '1\tGazi\t9\n2\tŞehit yakını\t8\n3\tSosyal hizmet merkezi\t7',
      ['outside 1 ignored', 'gazi=9', 'outside 2 ignored', 'sehit=8', 'outside 3 ignored', 'merkez=7'],
    ],
    [
      'a column in millions',
      'Gösterge\tDeğer (milyon TL)\nSED için ayrılan kaynak\t112,45\nGazi\t3',
      ['unclear sed-kaynak number_not_whole', 'unclear gazi scale'],
    ],
    [
      'a unit in millions',
      'SED için ayrılan kaynak\tmilyon TL\t112',
      ['differs milyon TL', 'unclear sed-kaynak scale'],
    ],
    [
      'what is not understood',
      '1.O12\n#YOK\n\n..',
      [
        'unclear merkez number_unreadable',
        'unclear asdep-hane spreadsheet_error',
        'unclear cocuk number_absent',
      ],
    ],
    [
      'an offer for all that say the same',
      '..\n..',
      ['merkez=not_reported', 'asdep-hane=not_reported'],
      { choices: { offers: [{ at: null, text: '..', offer: { kind: 'not_reported' } }] } },
    ],
    [
      'an offer for one cell',
      '..\n..',
      ['merkez=not_reported', 'unclear asdep-hane number_absent'],
      { choices: { offers: [{ at: { line: 0, column: 0 }, text: '..', offer: { kind: 'not_reported' } }] } },
    ],
    [
      'names that are all only near',
      'Sosyal hizmet merkezleri\t3\nGaziler\t4',
      [
        'ambiguous Sosyal hizmet merkezleri near merkez',
        'ambiguous 3 near merkez',
        'ambiguous Gaziler near gazi',
        'ambiguous 4 near gazi',
      ],
    ],
    [
      'words that name nothing here: the values may be of something else',
      'Elma\t3\nArmut\t4',
      ['ambiguous Elma columns', 'ambiguous 3 columns', 'ambiguous Armut columns', 'ambiguous 4 columns'],
    ],
    [
      'the same by place, by choice',
      'Elma\t3\nArmut\t4',
      ['outside Elma ignored', 'merkez=3', 'outside Armut ignored', 'asdep-hane=4'],
      { choices: { roles: { 0: 'ignored' } } },
    ],
    [
      'the columns of a file of the sheet, with the reason where there is no value',
      'Gösterge anahtarı\tYeni değer\tDeğer yoksa\tNot\ngazi\t\tBildirilmedi\tgelmedi\nmerkez\t3\t\t\nsehit\t4\tBildirilmedi\t',
      [
        'gazi=not_reported',
        'gazi=gelmedi',
        'merkez=3',
        'ambiguous 4 columns',
        'ambiguous Bildirilmedi columns',
      ],
    ],
    ['notes', 'ilk\nikinci', ['merkez=ilk', 'asdep-hane=ikinci'], { column: 'note' }],
    ['a note of two lines', 'Gazi\t3\t"bir\niki"', ['gazi=3', 'gazi=bir / iki']],
    [
      'a value of two lines',
      '"28.690\n(ASDEP)"\n1.111',
      ['unclear merkez number_several', 'asdep-hane=1.111'],
    ],
    ['more than a cell may hold', `${'1'.repeat(101)}\n2`, ['unclear merkez too_long', 'asdep-hane=2']],
    [
      'the value before that is another',
      'gösterge\t2024-1\tdeğer\nSosyal hizmet merkezi\t9\t3',
      ['differs 9', 'merkez=3'],
    ],
  ])('%s', (_, text, expected, laying = {}) => {
    expect(told(text, laying)).toEqual(expected);
  });

  const texts = fc.constantFrom(
    ...[
      '',
      '',
      '3',
      '28.681',
      '1.O12',
      '..',
      '-',
      '#YOK',
      '76',
      '04',
      'Iğdır',
      'kişi',
      'TL',
      'milyon TL',
      '2024-1',
    ],
    ...[
      'Gazi',
      'gazi',
      'Çocuk evi',
      'Sosyal hizmet merkezleri',
      'Huzurevi',
      'bir not',
      'gösterge',
      'değer',
      'not',
    ],
    ...['Değer yoksa', 'Bildirilmedi', 'Değer (milyon TL)', '2024', '2. Çocuk Hizmetleri', '%12', '1', '2'],
  );
  const blocks = fc.array(fc.array(texts, { minLength: 1, maxLength: 5 }), { maxLength: 6 });
  const role = fc.constantFrom(...columnRoles);
  const choices: fc.Arbitrary<PlanChoices> = fc.record(
    {
      roles: fc.dictionary(fc.integer({ min: 0, max: 4 }).map(String), role),
      head: fc.boolean(),
      rows: fc.dictionary(
        fc.integer({ min: 0, max: 5 }).map(String),
        fc.constantFrom('gazi', 'merkez', 'none', null),
      ),
      offers: fc.array(
        fc.record({
          at: fc.constant(null),
          text: texts,
          offer: fc.constantFrom(null, { kind: 'suppressed' as const }),
        }),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: [] },
  );
  const layings = fc.record({
    at: fc.constantFrom('merkez', 'cocuk', 'sehit'),
    column: fc.constantFrom('value' as const, 'note' as const),
    choices,
  });

  it('puts every cell that holds something on exactly one list', () => {
    fc.assert(
      fc.property(blocks, layings, (block, laying) => {
        const plan = planOf(block, laying);
        const placed = lists.flatMap((list) =>
          plan[list].map(({ at, text }) => `${at.line}:${at.column}:${text}`),
        );
        const held = block.flatMap((line, row) =>
          line.flatMap((text, column) => (text === '' ? [] : [`${row}:${column}:${text}`])),
        );
        expect(placed.toSorted()).toEqual(held.toSorted());
      }),
      { numRuns: 1_500 },
    );
  });

  it('is written as one step that one act takes back, and never where nobody may type', () => {
    fc.assert(
      fc.property(blocks, layings, (block, laying) => {
        const plan = planOf(block, laying);
        const after = applyPlan(smallState, plan);
        expect(after.past.length).toBeLessThanOrEqual(1);
        expect(after.typed['cocuk-evi']).toBeUndefined();
        for (const { metric, change } of plan.fresh) expect(after.typed[metric]).toMatchObject(change);
        expect(undo(after).typed).toEqual({});
      }),
      { numRuns: 500 },
    );
  });
});
