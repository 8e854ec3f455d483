import { createFileReader } from '@/exchange/sheetFile/fileReader';
import { readContent } from '@/exchange/sheetFile/readContent';
import { readerBundle } from '../../support/fileReader';
import { problemsOf, valueOf } from '../../support/results';
import { rawRows, rawWorkbook, zipFile } from '../../support/zipFile';

const compound = (stream: string): Buffer =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(1_000),
  ]);
const good = rawWorkbook([{ name: 'Form', rows: rawRows([['Gösterge', 'Yeni değer']]) }]);
const spaces = ' '.repeat(60_000_000);
const part = { name: 'xl/worksheets/sheet9.xml', content: 'x'.repeat(100_000) };
const named = (name: string, more: string): Buffer =>
  zipFile([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name, content: more },
  ]);

const files: readonly [string, () => Buffer, string][] = [
  ['an encrypted workbook', () => compound('EncryptedPackage'), 'sheet_file_encrypted'],
  ['an old workbook', () => compound('Workbook'), 'sheet_file_old_excel'],
  ['an old document', () => compound('WordDocument'), 'sheet_file_unknown'],
  ['a binary workbook', () => named('xl/workbook.bin', 'x'), 'sheet_file_binary_excel'],
  ['another document', () => named('word/document.xml', '<w/>'), 'sheet_file_unknown'],
  [
    'an open document',
    () =>
      zipFile([
        { name: 'mimetype', content: 'x' },
        { name: 'content.xml', content: '<x/>' },
      ]),
    'sheet_file_unknown',
  ],
  ['a PDF', () => Buffer.from('%PDF-1.7\n'), 'sheet_file_unknown'],
  ['a picture', () => Buffer.from('89504e470d0a1a0a', 'hex'), 'sheet_file_unknown'],
  ['a web page named .xls', () => Buffer.from('<html><table><tr><td>1'), 'sheet_file_unknown'],
  ['an XML spreadsheet', () => Buffer.from('<?xml version="1.0"?><Workbook/>'), 'sheet_file_unknown'],
  ['nothing', () => Buffer.alloc(0), 'sheet_file_no_table'],
  ['half a workbook', () => good.subarray(0, good.length / 2), 'sheet_file_broken'],
  ['the first letters of a workbook', () => Buffer.from('PK\u0003\u0004'), 'sheet_file_broken'],
  ['an archive with a password', () => withClaims({ flags: 1 }), 'sheet_file_encrypted'],
  [
    'a workbook without its sheet',
    () => zipFile([{ name: '[Content_Types].xml', content: '' }, part]),
    'sheet_file_broken',
  ],
  ['much in little, and says so', () => withContent(spaces), 'sheet_file_too_much'],
  ['much in little, and says less', () => withClaims({ size: 1_000 }), 'sheet_file_broken'],
  ['much in little, and says nothing', () => withClaims({ size: 0 }), 'sheet_file_broken'],
  ['a part that says it is not there', () => withClaims({ packed: 0 }), 'sheet_file_broken'],
  [
    'a part twice',
    () => rawWorkbook([{ name: 'Form', rows: '' }], [{ name: 'xl/styles.xml', content: '<styleSheet/>' }]),
    'sheet_file_broken',
  ],
  [
    'more parts than any workbook',
    () => rawWorkbook([{ name: 'Form', rows: '' }], manyParts()),
    'sheet_file_too_much',
  ],
  ['one text in more cells than any form has', () => repeated('a', 110_000), 'sheet_file_too_much'],
  ['a long text in many cells', () => repeated('ğ'.repeat(1_500), 2_000), 'sheet_file_too_much'],
  ['a CSV of empty lines', () => Buffer.from('\n'.repeat(200_000)), 'sheet_file_too_much'],
  ['a CSV of separators', () => Buffer.from(`Gösterge;Yeni değer${';'.repeat(5_000)}`), 'csv_wide'],
  ['a CSV with an open quotation mark', () => Buffer.from('Gösterge;Yeni değer\n"cocuk;1'), 'csv_broken'],
  [
    'a CSV whose value fell apart',
    () => Buffer.from('Gösterge,Yeni değer,Not\ncocuk,1,758'),
    'import_value_split',
  ],
  ['a CSV with a cell too many', () => Buffer.from('Gösterge;Yeni değer\ncocuk;1;758'), 'csv_cells'],
  ['a text in no encoding', () => Buffer.from([0x47, 0x00, 0x81, 0x8d, 0x00]), 'file_encoding'],
];

function withClaims(claims: { size?: number; packed?: number; flags?: number }): Buffer {
  return lastSheet({ ...part, claims });
}

function withContent(content: string): Buffer {
  return lastSheet({ ...part, content });
}

/** The lie stands in the part that is read. */
function lastSheet(lie: { content: string; claims?: object }, kind = 'worksheet'): Buffer {
  return workbookOf({ [kind]: lie });
}

/** One shared text that a number of cells name, fifty to a row. */
function repeated(text: string, cells: number): Buffer {
  const row = `<row>${'<c t="s"><v>0</v></c>'.repeat(50)}</row>`;
  return workbookOf({
    worksheet: { content: `<worksheet><sheetData>${row.repeat(cells / 50)}</sheetData></worksheet>` },
    sharedStrings: { content: `<sst><si><t>${text}</t></si></sst>` },
  });
}

/** A workbook of one worksheet whose parts are given by their kinds; the first is the worksheet's. */
function workbookOf(kinds: Readonly<Record<string, { content: string; claims?: object }>>): Buffer {
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts = Object.entries(kinds).map(([kind, part], index) => ({ kind, part, id: `r${String(index)}` }));
  const related = parts.map(
    ({ kind, id }) => `<Relationship Id="${id}" Type="${relations}/${kind}" Target="${id}.xml"/>`,
  );
  return zipFile([
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: '_rels/.rels',
      content: `<Relationships><Relationship Id="a" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns:r="${relations}"><sheets><sheet name="Form" sheetId="1" r:id="r0"/></sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', content: `<Relationships>${related.join('')}</Relationships>` },
    ...parts.map(({ part, id }) => ({ ...part, name: `xl/${id}.xml` })),
  ]);
}

function manyParts(): { name: string; content: string }[] {
  return Array.from({ length: 2_100 }, (_, index) => ({ name: `xl/media/${String(index)}`, content: 'x' }));
}

it.each(files)('answers %s', async (_, file, problem) => {
  const result = await readContent(file());
  if (problem === 'sheet_file_no_table') expect(valueOf(result).tables[0]?.rows).toEqual([]);
  else expect(problemsOf(result)).toEqual([problem]);
});

it('knows an open document by its first part', async () => {
  const parts = zipFile([{ name: 'content.xml', content: '<x/>' }]);
  const file = Buffer.concat([parts.subarray(0, 30), parts.subarray(30)]);
  file.write('content.xml', 30);
  const marked = Buffer.concat([
    Buffer.from('PK\u0003\u0004application/vnd.oasis.opendocument.spreadsheet'),
    parts,
  ]);
  // The directory's places are off by what stands before them, which nobody needs to say what it is.
  const directory = marked.length - 22 - 46 - 'content.xml'.length;
  marked.writeUInt32LE(directory, marked.length - 6);
  expect(problemsOf(await readContent(marked))).toEqual(['sheet_file_open_document']);
});

it('takes no word for an entity of somebody’s own, and follows none', async () => {
  const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>&lol;&x;</t></is></c></row>';
  const file = rawWorkbook([{ name: 'Form', rows }]);
  const entities = '<!DOCTYPE x [<!ENTITY lol "lollollol"><!ENTITY x SYSTEM "file:///etc/passwd">]>';
  const bomb = lastSheet({
    content: `<?xml version="1.0"?>${entities}<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  });
  for (const each of [file, bomb]) {
    const { tables } = valueOf(await readContent(each));
    expect(tables[0]?.rows[0]?.cells[0]?.text).toBe('&lol;&x;');
  }
});

it('reads the first rows of a worksheet that goes on to the millionth, and says so', async () => {
  const rows = `${rawRows([
    ['Gösterge', 'Yeni değer'],
    ['cocuk', '5'],
  ])}<row r="5001"><c r="A5001"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`;
  const { tables, cutAt } = valueOf(await readContent(rawWorkbook([{ name: 'Form', rows }])));
  expect([tables[0]?.rows.length, cutAt]).toEqual([2, 5_000]);
});

describe('the process that reads', () => {
  it('reads a file, and a hostile one does it no harm', async () => {
    const reader = createFileReader({ entry: await readerBundle() });
    const [fine, broken, bomb] = await Promise.all([
      reader.read(good, 'a'),
      reader.read(Buffer.from('PK\u0003\u0004'), 'b'),
      reader.read(withContent(spaces), 'c'),
    ]);
    expect(valueOf(fine).tables[0]?.rows[0]?.cells.map((cell) => cell?.text)).toEqual([
      'Gösterge',
      'Yeni değer',
    ]);
    expect([problemsOf(broken), problemsOf(bomb)]).toEqual([['sheet_file_broken'], ['sheet_file_too_much']]);
  });

  it('one that cannot be started keeps no turn', async () => {
    const none = createFileReader({ entry: 'a\0b' });
    for (const sender of ['a', 'a', 'b']) await expect(none.read(good, sender)).rejects.toThrow('null bytes');
  });

  it('is gone when it takes too long, or more memory than it has; and no more wait for it than may', async () => {
    const entry = await readerBundle();
    const slow = createFileReader({ entry, timeoutMs: 1 });
    expect(problemsOf(await slow.read(good, 'a'))).toEqual(['sheet_file_too_much']);
    // Allowed by its directory, and far more in memory, where every text is a thing of its own.
    const texts = `<sst>${'<si><t>a</t></si>'.repeat(800_000)}</sst>`;
    const heavy = await createFileReader({ entry }).read(lastSheet({ content: texts }, 'sharedStrings'), 'a');
    expect(problemsOf(heavy)).toEqual(['sheet_file_too_much']);
    const many = await Promise.all(Array.from({ length: 22 }, (_, index) => slow.read(good, String(index))));
    expect(many.flatMap(problemsOf).filter((problem) => problem === 'sheet_file_busy')).toHaveLength(2);
    const again = await Promise.all([slow.read(good, 'a'), slow.read(good, 'a')]);
    expect(again.flatMap(problemsOf)).toContain('sheet_file_busy');
  });
});
