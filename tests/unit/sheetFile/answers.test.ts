import { markFormat } from '@/domain/sheetFile/fileMarks';
import type { FileReading } from '@/domain/sheetFile/fileReading';
import { readFormFile } from '@/domain/sheetFile/readFormFile';
import { readContent } from '@/exchange/sheetFile/readContent';
import type { Result } from '@/domain/result';
import { blockWords, form } from '../../factories/formFile';
import { problemsOf, valueOf } from '../../support/results';
import { rawRows, rawWorkbook, type RawSheet, type ZipPart } from '../../support/zipFile';

const head = ['Gösterge anahtarı', 'Gösterge', 'Yeni değer', 'Değer yoksa', 'Not'];
const cocuk = (value: string, mark = '', note = ''): readonly string[] => [
  'cocuk',
  'cocuk sayısı',
  value,
  mark,
  note,
];
const marks = (edition = '2024-3', province = '76', format = markFormat): RawSheet => ({
  name: '_kitapcik',
  state: 'veryHidden',
  rows: rawRows([
    ['kitapcik-veri-formu', String(format), edition, province, '7'],
    ['cocuk', '1758', '', ''],
    ['kadin', '', 'not_reported', 'Veri bekleniyor.'],
    ['yardim', '100600000', '', ''],
    ['gonullu', '', '', ''],
  ]),
});
const sheet = (rows: readonly (readonly string[])[], name = 'Form'): RawSheet => ({
  name,
  rows: rawRows(rows),
});

async function read(
  sheets: readonly RawSheet[],
  { more = [], worksheet = null }: { more?: readonly ZipPart[]; worksheet?: string | null } = {},
): Promise<Result<FileReading>> {
  const content = await readContent(rawWorkbook(sheets, more));
  return content.ok ? readFormFile(content.value, { form, worksheet, words: blockWords }) : content;
}

/** What a file of ours with this one row brings, and what is said of it. */
async function row(cells: readonly string[]) {
  const { block, findings, untouched } = valueOf(await read([sheet([head, cells]), marks()]));
  return {
    block: block.slice(1),
    untouched,
    said: findings.map(({ problem, leftOut, context }) => [problem, leftOut, context?.['cell'] ?? null]),
  };
}

const formula = (value: string): string => `<c><f>SUM(A1:A9)</f>${value === '' ? '' : `<v>${value}</v>`}</c>`;

it.each([
  ['a new number', cocuk('1759'), [['cocuk', '1759', '']], []],
  ['the number that was there', cocuk('1758'), [], []],
  ['the same number as a text', cocuk('1.758 kişi'), [], []],
  [
    'a number with its unit',
    cocuk('1.760 kişi'),
    [['cocuk', '1.760 kişi', '']],
    [['sheet_file_text_numbers', false, null]],
  ],
  ['a number as text', cocuk('1.760'), [['cocuk', '1.760', '']], [['sheet_file_text_numbers', false, null]]],
  ['a text that is no number', cocuk('çok'), [['cocuk', 'çok', '']], []],
  ['an absence', cocuk('', 'Bildirilmedi'), [['cocuk', 'Bildirilmedi', '']], []],
  ['an absence chosen over the number', cocuk('1758', 'Not disclosed'), [['cocuk', 'Açıklanmıyor', '']], []],
  ['a note alone', cocuk('1758', '', 'Kontrol edildi.'), [['cocuk', '', 'Kontrol edildi.']], []],
  ['a formula', cocuk(formula('1800')), [['cocuk', '1800', '']], [['sheet_file_formula', false, 'C2']]],
  ['a formula with the old value', cocuk(formula('1758')), [], []],
  ['a formula nobody worked out', cocuk(formula('')), [], [['sheet_file_formula_failed', true, 'C2']]],
  ['an error', cocuk('<c t="e"><v>#REF!</v></c>'), [], [['sheet_file_formula_failed', true, 'C2']]],
  [
    'a date',
    cocuk('<c s="1"><v>45323</v></c>'),
    [['cocuk', '01.02.2024', '']],
    [['sheet_file_date', false, 'C2']],
  ],
  [
    'a thousand taken for a fraction',
    cocuk('<c><v>1.759</v></c>'),
    [['cocuk', '1,759', '']],
    [['sheet_file_fraction', false, 'C2']],
  ],
  ['truth', cocuk('<c t="b"><v>1</v></c>'), [['cocuk', 'DOĞRU', '']], []],
  ['an emptied cell', cocuk(''), [], [['sheet_file_cleared', true, 'C2']]],
  ['a value and an absence', cocuk('1800', 'Açıklanmıyor'), [], [['sheet_file_value_and_mark', true, 'C2']]],
  ['an unknown mark', cocuk('', 'belki'), [], [['sheet_file_mark_unknown', true, 'D2']]],
  ['a number where none was', ['gonullu', 'gonullu sayısı', '12', '', ''], [['gonullu', '12', '']], []],
  [
    'a number over an absence',
    ['kadin', 'kadin sayısı', '5', 'Bildirilmedi', 'Veri bekleniyor.'],
    [['kadin', '5', '']],
    [],
  ],
  [
    'an absence taken back',
    ['kadin', 'kadin sayısı', '', '', 'Veri bekleniyor.'],
    [],
    [['sheet_file_cleared', true, 'C2']],
  ],
  [
    'a note taken back',
    ['kadin', 'kadin sayısı', '', 'Bildirilmedi', ''],
    [],
    [['sheet_file_cleared', true, 'E2']],
  ],
  [
    'another name than the key’s',
    ['cocuk', 'kadin sayısı', '5', '', ''],
    [],
    [['sheet_file_rows_moved', true, 'B2']],
  ],
  ['a key that is not asked', ['yok', 'Yok', '5', '', ''], [['yok', '5', '']], []],
  ['a heading', ['', '1. Aile ve Toplum', '', '', ''], [], []],
])('of %s it says what becomes of it', async (_, cells, block, said) => {
  expect(await row(cells)).toMatchObject({ block, said });
});

it('counts what nobody touched, and knows a value that changed in the form since', async () => {
  expect((await row(cocuk('1758'))).untouched).toBe(1);
  const rows = sheet([head, ['gonullu', 'gonullu sayısı', '4', '', '']]);
  const older: RawSheet = {
    ...marks(),
    rows: rawRows([
      ['kitapcik-veri-formu', '1', '2024-3', '76', '6'],
      ['gonullu', '2', '', ''],
    ]),
  };
  const reading = valueOf(await read([rows, older]));
  expect(reading).toMatchObject({ madeAt: 6, findings: [{ problem: 'sheet_file_newer', leftOut: false }] });
});

it('reads a table of somebody’s own by its heads, in any order, below a title', async () => {
  const own = sheet([
    ['Iğdır İl Müdürlüğü'],
    ['Not', 'Rakam', 'Birim', 'Gösterge'],
    ['', '1800', 'kişi', 'COCUK SAYISI'],
    ['yeni', '', 'kişi', 'gonullu sayısı'],
    ['', '3', '', 'Başka bir şey'],
    ['', '1', '', 'Kadin sayısı'],
    ['', '2', '', 'kadin sayısı'],
  ]);
  expect(valueOf(await read([own]))).toMatchObject({
    madeAt: null,
    worksheet: 'Form',
    lines: [3, 4, 5, 6, 7],
    block: [
      blockWords.head,
      ['cocuk', '1800', ''],
      ['gonullu', '', 'yeni'],
      ['Başka bir şey', '3', ''],
      // Both: the plan asks which of them is meant.
      ['kadin', '1', ''],
      ['kadin', '2', ''],
    ],
    findings: [],
  });
});

const wholeFiles: readonly [string, readonly RawSheet[], readonly ZipPart[], readonly string[]][] = [
  [
    'macros',
    [sheet([head, cocuk('1')]), marks()],
    [{ name: 'xl/vbaProject.bin', content: 'x' }],
    ['sheet_file_macros'],
  ],
  [
    'links to other files',
    [sheet([head, cocuk('1')]), marks()],
    [{ name: 'xl/externalLinks/externalLink1.xml', content: '<externalLink/>' }],
    ['sheet_file_links'],
  ],
  [
    'several sheets',
    [sheet([head, cocuk('1')]), sheet([head, cocuk('2')], 'Kopya'), marks()],
    [],
    ['sheet_file_several'],
  ],
  [
    'a hidden sheet',
    [sheet([head, cocuk('1')]), { ...sheet([head, cocuk('2')], 'Eski'), state: 'hidden' }, marks()],
    [],
    ['sheet_file_hidden_sheets'],
  ],
  [
    'a hidden row',
    [
      { name: 'Form', rows: rawRows([head, cocuk('1')]).replace('<row r="2">', '<row r="2" hidden="1">') },
      marks(),
    ],
    [],
    ['sheet_file_hidden_rows'],
  ],
  [
    'moved columns',
    [sheet([[...head].reverse(), [...cocuk('1')].reverse()]), marks()],
    [],
    ['sheet_file_columns_moved'],
  ],
  [
    'a column too few',
    [sheet([head.slice(0, 3), cocuk('1').slice(0, 3)]), marks()],
    [],
    ['sheet_file_columns_moved'],
  ],
  [
    'a column of somebody’s own',
    [
      sheet([
        [...head, 'Kaynak'],
        [...cocuk('1'), 'e-posta'],
      ]),
      marks(),
    ],
    [],
    ['sheet_file_column_unknown'],
  ],
  [
    'more rows than are read',
    [
      {
        name: 'Form',
        rows: `${rawRows([head, cocuk('1')])}<row r="5001"><c r="A5001"><v>1</v></c></row>`,
      },
      marks(),
    ],
    [],
    ['sheet_file_cut'],
  ],
  [
    'a column without a head',
    [sheet([head, [...cocuk('1'), '77']]), marks()],
    [],
    ['sheet_file_column_unknown'],
  ],
];
it.each(wholeFiles)('says that there are or is %s, and reads the rest', async (_, sheets, more, said) => {
  const { block, findings } = valueOf(await read(sheets, { more }));
  expect(block[1]).toEqual(['cocuk', '1', '']);
  expect(findings.map(({ problem }) => problem)).toEqual(said);
});

it('reads the worksheet that is asked for', async () => {
  const sheets = [sheet([head, cocuk('1')]), sheet([head, cocuk('2')], 'Kopya'), marks()];
  const reading = valueOf(await read(sheets, { worksheet: 'Kopya' }));
  expect(reading).toMatchObject({ worksheet: 'Kopya', worksheets: ['Form', 'Kopya'], lines: [2] });
  expect(reading.block[1]).toEqual(['cocuk', '2', '']);
});

it('says of a table that somebody hid why it is not read', async () => {
  const hidden: RawSheet = { ...sheet([head, cocuk('2')], 'Eski'), state: 'hidden' };
  expect(await read([sheet([['Merhaba']], 'Boş'), hidden, marks()])).toMatchObject({
    ok: false,
    issues: [
      { problem: 'sheet_file_no_table' },
      { problem: 'sheet_file_hidden_sheets', context: { names: 'Eski' } },
    ],
  });
});

it.each<[string, readonly RawSheet[], string]>([
  ['of another edition', [sheet([head, cocuk('1')]), marks('2024-2')], 'sheet_file_other_edition'],
  ['of another province', [sheet([head, cocuk('1')]), marks('2024-3', '06')], 'sheet_file_other_province'],
  ['of a later release', [sheet([head, cocuk('1')]), marks('2024-3', '76', 2)], 'sheet_file_later_format'],
  [
    'of something else',
    [
      sheet([
        ['Ürün', 'Fiyat'],
        ['Kalem', '5'],
      ]),
    ],
    'sheet_file_no_table',
  ],
  ['without anything', [sheet([])], 'sheet_file_no_table'],
  [
    'without values',
    [
      sheet([
        ['Gösterge', 'Birim'],
        ['cocuk sayısı', 'kişi'],
      ]),
    ],
    'sheet_file_column_missing',
  ],
  [
    'without names',
    [
      sheet([
        ['Yeni değer', 'Birim'],
        ['5', 'kişi'],
      ]),
    ],
    'sheet_file_column_missing',
  ],
  [
    'with two columns of values',
    [
      sheet([
        ['Gösterge', 'Değer', 'Yeni değer'],
        ['cocuk sayısı', '1', '2'],
      ]),
    ],
    'sheet_file_column_twice',
  ],
])('refuses a file %s', async (_, sheets, problem) => {
  expect(problemsOf(await read(sheets))).toEqual([problem]);
});
