import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { readFigure } from '@/domain/figures/readFigure';
import type { FileReading } from '@/domain/sheetFile/fileReading';
import type { FormFile } from '@/domain/sheetFile/formFile';
import { readFormFile } from '@/domain/sheetFile/readFormFile';
import { absenceNamed } from '@/domain/entry/readCell';
import { fileColumnNamed } from '@/domain/sheetFile/fileColumns';
import { absences, type FigureValue } from '@/domain/figures/figureValue';
import { locales } from '@/domain/bilingual';
import { largestAmount } from '@/domain/turkish/readAloud';
import { readContent } from '@/exchange/sheetFile/readContent';
import { writeFormCsv } from '@/exchange/sheetFile/writeFormCsv';
import { writeWorkbook } from '@/exchange/sheetFile/writeWorkbook';
import { sheetFileWords } from '@/messages/file/sheetFile';
import { blockWords, form, formLine } from '../../factories/formFile';
import { valueOf } from '../../support/results';

const amount = fc.integer({ min: 0, max: largestAmount });
const value: fc.Arbitrary<FigureValue | null> = fc.oneof(
  fc.constant(null),
  amount.map((each): FigureValue => ({ kind: 'number', amount: each })),
  amount.map((each): FigureValue => ({ kind: 'carried_over', amount: each, edition: '2024-2' })),
  fc.constantFrom(...absences).map((kind): FigureValue => ({ kind })),
);
/** Notes as people and attackers write them; what a cell cannot keep apart is in one line. */
const note = fc.oneof(
  fc.constantFrom(
    '',
    '=1+1',
    '+90 476',
    '-',
    '@SUM(A1)',
    "'=1",
    'a;b "c" & <d>',
    '“Iğdır”',
    '1.758',
    '2024-3',
  ),
  fc.string({ unit: 'grapheme-ascii', maxLength: 40 }).map((each) => each.trim().replace(/\s+/g, ' ')),
);
const anyForm: fc.Arbitrary<FormFile> = fc
  .array(fc.record({ value, previous: value, note, isOpen: fc.boolean() }), { minLength: 1, maxLength: 12 })
  .map((rows) => ({
    ...form,
    lines: rows.map((row, index) =>
      formLine(`gosterge-${String(index)}`, {
        ...row,
        section: index < 4 ? '1. İlk' : '2. İkinci',
        // A service may be called like a figure of its own.
        service: index % 3 === 0 ? null : index % 3 === 1 ? 'Hizmet' : `gosterge-${String(index)} sayısı`,
      }),
    ),
  }));

async function readBack(bytes: Uint8Array, known: FormFile): Promise<FileReading> {
  const content = valueOf(await readContent(bytes));
  return valueOf(readFormFile(content, { form: known, worksheet: null, words: blockWords }));
}

it('a file that nobody touched brings nothing, in either form and language', async () => {
  await fc.assert(
    fc.asyncProperty(anyForm, fc.constantFrom(...locales), async (given, locale) => {
      const nothing = { block: [], findings: [], untouched: given.lines.length };
      const workbook = await writeWorkbook(given, locale);
      expect(await readBack(workbook, given)).toMatchObject({ ...nothing, form: 'xlsx', madeAt: 7 });
      const csv = Buffer.from(writeFormCsv(given, locale));
      expect(await readBack(csv, given)).toMatchObject({ ...nothing, form: 'csv', madeAt: 7 });
    }),
    { numRuns: 40 },
  );
});

it('a file of older values brings nothing back: what changed in the form since stays', async () => {
  await fc.assert(
    fc.asyncProperty(anyForm, fc.constantFrom(...locales), value, async (given, locale, other) => {
      const now = { ...given, lines: given.lines.map((line) => ({ ...line, value: other })) };
      const workbook = await writeWorkbook(given, locale);
      expect((await readBack(workbook, now)).block).toEqual([]);
      expect((await readBack(Buffer.from(writeFormCsv(given, locale)), now)).block).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

it('no cell of a CSV could be taken for a formula, whatever the texts are', () => {
  fc.assert(
    fc.property(anyForm, (given) => {
      const lines: string[][] = parse(writeFormCsv(given, 'tr'), { bom: true, delimiter: ';' });
      for (const cell of lines.flat()) expect(cell).not.toMatch(/^[=+\-@\t]/);
    }),
  );
});

it('knows its own words again: heads and absences, in both languages', () => {
  for (const locale of locales) {
    const { columns, absences: words } = sheetFileWords[locale];
    const named = ['form', 'key', 'name', 'value', 'mark', 'note', 'given'] as const;
    expect(named.map((column) => fileColumnNamed(columns[column], '2024-3'))).toEqual(named);
    const known = ['section', 'service', 'unit', 'definition', 'previousNone'] as const;
    for (const column of known) expect(fileColumnNamed(columns[column], '2024-3')).toBe('known');
    expect(fileColumnNamed(columns.previous('2024-2'), '2024-3')).toBe('known');
    for (const absence of absences) expect(absenceNamed(words[absence])).toBe(absence);
  }
});

it('takes no column of values whose head gives them a scale: without it each number would be another', () => {
  expect(
    ['Yeni değer (TL)', 'Yeni değer (milyon TL)', 'Sayı (bin)'].map((head) =>
      fileColumnNamed(head, '2024-3'),
    ),
  ).toEqual(['value', null, null]);
});

it.each([
  ['semicolons', ';', 'utf8'],
  ['tabs, as Excel writes Unicode', '\t', 'utf16le'],
  ['commas', ',', 'utf8'],
] as const)('reads a CSV between %s', async (_, separator, encoding) => {
  const mark = encoding === 'utf16le' ? '\uFEFF' : '';
  const text = `${mark}Gösterge${separator}Yeni değer${separator}Not\r\ncocuk sayısı${separator}1800${separator}"a${separator}b"\r\n`;
  expect((await readBack(Buffer.from(text, encoding), form)).block).toEqual([
    blockWords.head,
    ['cocuk', '1800', `a${separator}b`],
  ]);
});

it('reads a CSV in Windows-1254, and its values by the rules of typing', async () => {
  // ö, ğ and ı as a Turkish Windows writes them.
  const bytes = Buffer.from(
    'G\u00f6sterge;Yeni de\u00f0er\r\ncocuk say\u00fds\u00fd;1.800 ki\u00fei\r\n',
    'latin1',
  );
  const { block } = await readBack(bytes, form);
  expect(block[1]).toEqual(['cocuk', '1.800 kişi', '']);
  expect(readFigure(block[1]?.[1] ?? '', { kind: 'count', noun: { tr: 'kişi' } })).toMatchObject({
    amount: 1800,
  });
});
