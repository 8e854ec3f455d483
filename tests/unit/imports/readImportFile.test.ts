import fc from 'fast-check';
import type { FigureValue } from '@/domain/figures/figureValue';
import { statusOf } from '@/domain/openData/observation';
import { readImportRows, type ImportFrame } from '@/domain/imports/readImportRows';
import { tidyText } from '@/domain/turkish/letters';
import { writeCsv } from '@/exchange/csv';
import { readImportFile } from '@/exchange/readImportFile';
import { deskWords } from '@/messages/desk/desk';
import { sheetWords } from '@/messages/desk/sheet';
import { metric, money } from '../../factories/texts';

const frame: ImportFrame = {
  edition: { code: '2023-3', year: 2023, month: 12, asOf: '2023-12-31' },
  today: '2024-06-03',
  provinces: [
    { plate: '76', name: 'Iğdır' },
    { plate: '06', name: 'Ankara' },
  ],
  metrics: new Map(
    [metric('cocuk'), metric('yardim', { order: 2, ...money })].map((each) => [each.key, each]),
  ),
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function read(bytes: Uint8Array) {
  const file = readImportFile(bytes);
  return file.ok ? readImportRows(file.value, frame) : { rows: [], blank: 0, issues: file.issues };
}

const told = (text: string): readonly string[] =>
  read(utf8(text)).issues.map(({ field, problem }) => `${field} ${problem}`);

describe('a file of earlier figures', () => {
  it('may name its columns in Turkish or English, in any order, with ; or , and with or without a mark', () => {
    const expected = [
      {
        line: 2,
        province: '76',
        metric: 'cocuk',
        value: { kind: 'number', amount: 1758 },
        note: 'eski kitapçıktan',
        asOf: '2023-11-30',
      },
    ];
    for (const text of [
      'plaka;gösterge;değer;veri tarihi;not\r\n76;cocuk;1.758;30.11.2023;eski kitapçıktan\r\n',
      '\uFEFFNot;VERİ TARİHİ;Değer;Gösterge;İl\neski kitapçıktan;2023-11-30;1 758;cocuk;IĞDIR\n',
      'edition,plate,province,metric,label,value,as_of,note\n2023-3,76,Iğdır,cocuk,"Çocuk, sayı",1758,2023-11-30,eski kitapçıktan',
    ]) {
      expect(read(utf8(text))).toEqual({ rows: expected, blank: 0, issues: [] });
    }
  });

  it('may come in Windows-1254, and is refused in an encoding that could hold other letters', () => {
    // Latin-1 has no ğ, ı and ş: these are the bytes that Windows-1254 gives them.
    const letters: Readonly<Record<string, number>> = { ğ: 0xf0, ı: 0xfd, ş: 0xfe };
    const encode = (text: string) =>
      Uint8Array.from(text, (letter) => letters[letter] ?? letter.charCodeAt(0));
    expect(read(encode('il;gösterge;değer;not\nIğdır;cocuk;5;şüpheli')).rows).toMatchObject([
      { province: '76', note: 'şüpheli' },
    ]);
    const strange = [
      Uint8Array.of(0xff, 0xfe, 0x69, 0x00, 0x6c, 0x00),
      Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00, 0xff),
    ];
    for (const bytes of strange) {
      expect(readImportFile(bytes)).toEqual({
        ok: false,
        issues: [{ field: 'file', problem: 'file_encoding' }],
      });
    }
    const slips = (text: string, ...bytes: number[]) => {
      const file = readImportFile(Uint8Array.of(...encode(text), ...bytes));
      return file.ok
        ? []
        : file.issues.map(({ field, problem, context }) => [field, problem, context?.['sign']]);
    };
    const head = 'il;gösterge;değer;not\n"Iğdır";cocuk;5;"iki\nsatır"\n';
    expect(slips(`${head}Iğdýr\u00e6;cocuk;5;`)).toEqual([['lines.3', 'file_sign', 'æ']]);
    expect(slips(`${head}Ankara;cocuk;5;`, 0x81)).toEqual([['lines.3', 'file_sign', '0x81']]);
    // As DOS wrote ğ and Ç, and UTF-8 with a byte that is none.
    expect(slips(`${head}Ankara;cocuk;5;ya\u00a7mur`)).toEqual([['lines.3', 'file_sign', '§']]);
    expect(slips(`${head}Ankara;cocuk;5;`, 0x80, 0x6f, 0x63)).toEqual([['lines.3', 'file_sign', '€']]);
    const broken = Uint8Array.of(...utf8('il;gösterge;değer;not\nIğdır;cocuk;5;ağ'), 0xff);
    expect(readImportFile(broken)).toEqual({
      ok: false,
      issues: [{ field: 'lines.2', problem: 'file_sign', context: { sign: '\uFFFD' } }],
    });
  });

  it('in Windows-1254 may hold the signs that an office program puts into a note', () => {
    const note = 'Beyoğlu, 120 m² ve ½ kat; café, § 5, 20° ± 1, “şöyle” – ‘böyle’… naïve Muñoz';
    const bytes: Readonly<Record<string, number>> = {
      ...{ ğ: 0xf0, ı: 0xfd, ş: 0xfe, '“': 0x93, '”': 0x94, '–': 0x96, '‘': 0x91, '’': 0x92, '…': 0x85 },
    };
    const file = Uint8Array.from(
      `plaka;gösterge;değer;not\n76;cocuk;5;"${note}"`,
      (letter) => bytes[letter] ?? letter.charCodeAt(0),
    );
    expect(read(file).rows).toMatchObject([{ note }]);
  });

  it('counts rows as a spreadsheet does, over line ends in cells and blank rows', () => {
    const head = 'plaka;gösterge;değer;not';
    expect(told(`${head}\n76;cocuk;5;"bir\niki\nüç"\n06;cocuk;1,7;\n`)).toEqual([
      'lines.3.value number_ambiguous',
    ]);
    expect(told(`${head}\n\n;;;\n76;cocuk;5;"bir\r\niki"\n06;cocuk;1,7;\n`)).toEqual([
      'lines.5.value number_ambiguous',
    ]);
    expect(told(`${head}\n76;cocuk;5;"bir\niki"\n06;cocuk;7;"açık`)).toEqual(['lines.3 csv_broken']);
    // Line ends of two kinds in one file.
    expect(read(utf8(`${head}\r\n76;cocuk;5;\n06;cocuk;7;\r\n`)).rows).toHaveLength(2);
  });

  it('loses no cell: below an empty head, beyond the head, and behind a comma that cuts a number', () => {
    for (const text of [
      'plate,metric,value,\n76,cocuk,1,758\n06,cocuk,12,345',
      'plate,metric,value\n76,cocuk,1,758\n06,cocuk,12,345',
    ]) {
      const file = readImportFile(utf8(text));
      const issues = file.ok ? [] : file.issues.filter(({ problem }) => problem === 'csv_cells');
      expect(issues).toEqual([
        { field: 'lines.2', problem: 'csv_cells', context: { column: 'D', found: '758' } },
        { field: 'lines.3', problem: 'csv_cells', context: { column: 'D', found: '345' } },
      ]);
    }
    for (const cut of ['1,75', '1.758,00', '100,6 milyon', '3,75 Milyar TL', '₺5,00', '12,5 ₺'])
      expect([cut, ...told(`plate,metric,value,note\n76,yardim,${cut}`)]).toEqual([
        cut,
        'lines.2.value import_value_split',
      ]);
    expect(told('plate,metric,value,note\n76,cocuk,12,3 ev kapandı')).toEqual([]);
    expect(told('metric,value,plate\ncocuk,12,76')).toEqual([]);
    expect(told(';plaka;gösterge;değer\nA;76;cocuk;5')).toEqual(['lines.2 csv_cells']);
    expect(told('plate,metric,value,note\n76,cocuk,1,758')).toEqual(['lines.2.value import_value_split']);
    expect(told('plaka;gösterge;değer;not;;\n76;cocuk;5;;;\n')).toEqual([]);
  });

  it.each([
    ['suppressed', ['gizli', 'suppressed', deskWords.tr.values.suppressed, sheetWords.tr.kinds.suppressed]],
    [
      'not_applicable',
      ['uygulanmaz', deskWords.tr.values.not_applicable, sheetWords.tr.kinds.not_applicable],
    ],
    ['not_reported', ['bildirilmedi', deskWords.tr.values.not_reported, sheetWords.tr.kinds.not_reported]],
  ] as const)('reads “%s” in the words that the desk shows now and showed before', (kind, words) => {
    for (const word of words)
      for (const cells of [`${word};`, `;${word}`, `;(d) ${word}`, `;"${word}, (r)"`]) {
        const { rows, issues } = read(utf8(`plaka;gösterge;değer;işaret\n76;cocuk;${cells}`));
        expect({ issues, values: rows.map(({ value }) => value) }).toEqual({
          issues: [],
          values: [{ kind }],
        });
      }
  });

  it('reads a carried value in the desk’s word for it', () => {
    const head = 'plaka;gösterge;değer;işaret;taşındığı dönem';
    const word = sheetWords.tr.kinds.carried_over;
    expect(read(utf8(`${head}\n76;cocuk;5;${word};2022-1`)).rows.map(({ value }) => value)).toEqual([
      { kind: 'carried_over', amount: 5, edition: '2022-1' },
    ]);
  });

  it('names every problem with its line and column, all at once', () => {
    expect(
      told(
        [
          'dönem;plaka;il;gösterge;değer;işaret;veri tarihi;taşındığı dönem',
          '2023-3;76;;cocuk;1,758;;;',
          '2022-1;99;;yok;x;;;',
          '2023-3;76;Ankara;yardim;5;;31.02.2023;',
          '2023-3;06;;yardim;-5;;2099-01-01;',
          '2023-3;06;;cocuk;5;(k);;',
          '2023-3;;;cocuk;5;(z);;',
          '2023-3;06;;cocuk;7;(g);;',
          '',
          '2023-3;6;;yardim;100,6 milyon;;;',
          '2023-3;06;ANKARA;yardim;100600000;;;',
        ].join('\n'),
      ),
    ).toEqual([
      'lines.2.value number_ambiguous',
      'lines.3.edition import_edition_differs',
      'lines.3.plate import_province_unknown',
      'lines.3.metric import_metric_unknown',
      'lines.4.province import_province_differs',
      'lines.4.as_of asof_unreadable',
      'lines.5.value number_negative',
      'lines.5.as_of asof_in_future',
      'lines.6.status import_value_and_mark',
      'lines.7.plate import_province_unknown',
      'lines.7.status import_mark_unknown',
      'lines.8.carried_from import_carried_from',
      'lines.11 import_line_twice',
    ]);
  });

  it('is refused for its head line, an open quotation mark, cells without a head, and emptiness', () => {
    expect(told('plaka;plaka;gösterge;degerr\n76;76;cocuk;5')).toEqual([
      'lines.1 column_unknown',
      'lines.1 column_twice',
      'lines.1 column_missing',
    ]);
    expect(told('plaka;gösterge;değer\n76;cocuk;5\n06;"cocuk;7')).toEqual(['lines.3 csv_broken']);
    expect(told('plaka;gösterge;değer\n76;cocuk;5;fazla')).toEqual(['lines.2 csv_cells']);
    expect(told(`plaka;gösterge;değer\n76;cocuk;5\n06;cocuk;7${';'.repeat(101)}`)).toEqual([
      'lines.3 csv_wide',
    ]);
    expect(told('plaka;gösterge;değer\n')).toEqual(['file file_empty']);
    expect(told(`plaka;gösterge;değer\n${'76;cocuk;5\n'.repeat(20_001)}`)).toEqual(['file list_too_long']);
  });

  it.each(['\n', '\r\n', '\r', ';;\n', '76;cocuk;5\n'])(
    'is not even parsed with lines without end: %j',
    (line) => {
      const text = `plaka;gösterge;değer${line.endsWith('\r') ? '\r' : '\n'}${line.repeat(40_001)}76;cocuk;"5`;
      expect(told(text)).toEqual(['file list_too_long']);
    },
  );

  it('says an absence by its mark, never by an empty cell or a bare dash', () => {
    const values = (text: string) => read(utf8(`plaka;gösterge;değer;işaret\n${text}`));
    expect(
      values('76;cocuk;(k);\n76;yardim;;(–)\n06;cocuk;(..);(..)\n06;yardim;bildirilmedi;').rows,
    ).toMatchObject([
      { value: { kind: 'suppressed' } },
      { value: { kind: 'not_applicable' } },
      { value: { kind: 'not_reported' } },
      { value: { kind: 'not_reported' } },
    ]);
    expect(values('76;cocuk;;').blank).toBe(1);
    expect(values('76;cocuk;-;').issues).toMatchObject([{ problem: 'number_absent' }]);
    expect(values('76;cocuk;;(d)').issues).toMatchObject([{ problem: 'value_missing' }]);
  });

  it('reads back every file that we write ourselves, by letters or by printed marks', () => {
    const printedMarks = {
      number: '',
      carried_over: '(g)',
      suppressed: '(k)',
      not_applicable: '(–)',
      not_reported: '(..)',
    };
    const amount = fc.integer({ min: 0, max: 999_999_999_999 });
    const value: fc.Arbitrary<FigureValue> = fc.oneof(
      amount.map((each) => ({ kind: 'number' as const, amount: each })),
      amount.map((each) => ({ kind: 'carried_over' as const, amount: each, edition: '2023-2' })),
      fc.constantFrom<FigureValue>(
        { kind: 'suppressed' },
        { kind: 'not_applicable' },
        { kind: 'not_reported' },
      ),
    );
    const note = fc
      .string({ unit: fc.constantFrom(...Array.from('ağüşçıİ ;,"\'=+-@＝()5m²½§\n\t')), maxLength: 12 })
      .map(tidyText)
      .filter((text) => text !== '');
    fc.assert(
      fc.property(
        value,
        note,
        fc.constantFrom('\uFEFF', ''),
        fc.boolean(),
        (written, remark, mark, isOfLetters) => {
          const csv = writeCsv(
            ['plate', 'metric', 'value', 'status', 'carried_from', 'note'],
            [
              [
                '76',
                'cocuk',
                'amount' in written ? written.amount : null,
                (isOfLetters ? statusOf : printedMarks)[written.kind],
                written.kind === 'carried_over' ? written.edition : null,
                remark,
              ],
            ],
          );
          expect(read(utf8(mark + csv))).toEqual({
            rows: [{ line: 2, province: '76', metric: 'cocuk', value: written, note: remark, asOf: null }],
            blank: 0,
            issues: [],
          });
        },
      ),
    );
  });
});
