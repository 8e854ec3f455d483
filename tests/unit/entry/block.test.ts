import fc from 'fast-check';
import { readBlock, writeBlock } from '@/domain/entry/block';

describe('a block of cells', () => {
  it.each<[string, string, readonly (readonly string[])[]]>([
    [
      'Excel, a cell of two lines',
      '3\r\n"28.690\r\n(ASDEP)"\r\n1.111\r\n',
      [['3'], ['28.690\n(ASDEP)'], ['1.111']],
    ],
    ['tabs and doubled quotation marks', 'a\t"b ""c"""\r\n\t\r\n', [['a', 'b "c"']]],
    ['a tab inside quotation marks', '"a\tb"\tc', [['a\tb', 'c']]],
    ['an inch sign is no quotation mark', '5" boru\t1', [['5" boru', '1']]],
    ['a quotation mark that closes nowhere', '1\n"2\n3', [['1'], ['"2'], ['3']]],
    ['blank lines between stay, at the end they go', '1\n\n2\n\n\n', [['1'], [''], ['2']]],
    ['old line ends', '1\r2\r', [['1'], ['2']]],
    ['spaces that do not break', '\uFEFF\u00A01.758\u00A0\t x ', [['1.758', 'x']]],
    [
      'semicolons in even lines',
      'Gazi;12\nÇocuk evi;1,5',
      [
        ['Gazi', '12'],
        ['Çocuk evi', '1,5'],
      ],
    ],
    ['semicolons of a sentence', 'bir; iki\nüç; dört', [['bir; iki'], ['üç; dört']]],
    ['commas of numbers', '1,758\n2,345', [['1,758'], ['2,345']]],
    [
      'commas under known heads',
      'gösterge,değer\ngazi,12',
      [
        ['gösterge', 'değer'],
        ['gazi', '12'],
      ],
    ],
    ['commas that cut a number in two', 'metric,value\ncocuk,1,758', [['metric,value'], ['cocuk,1,758']]],
    ['a guard against formulas', "'=1+1\t-5", [['=1+1', '-5']]],
    ['nothing', '', []],
  ])('%s', (_, text, cells) => {
    expect(readBlock(text)).toEqual(cells);
  });

  it('of more than any sheet is none', () => {
    expect(readBlock('1\n'.repeat(2_001))).toBeNull();
    expect(readBlock('1\t'.repeat(60))).toBeNull();
    expect(readBlock('1'.repeat(200_001))).toBeNull();
  });

  it('takes a time in proportion to its text, whatever marks stand in it', () => {
    const begun = performance.now();
    for (const cell of ['"""\t', '"\t', '""\t', '"a"b\t', '"""\n'])
      readBlock(cell.repeat(40_000).slice(0, 199_999));
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  it('comes back as it was copied, whatever stands in its cells', () => {
    const cell = fc
      .string({ unit: fc.constantFrom(...Array.from('a1"\t\n;,=+-\' ')), maxLength: 6 })
      .map((text) => text.trim());
    const lines = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      )
      .filter((block) => block.at(-1)?.some((text) => text !== '') === true);
    fc.assert(
      fc.property(lines, (block) => {
        expect(readBlock(writeBlock(block))).toEqual(block);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is copied so that no spreadsheet takes a text for a formula', () => {
    expect(writeBlock([['=HYPERLINK("x")', '-5', '-2,5%', '@ada']])).toBe(
      '"\'=HYPERLINK(""x"")"\t-5\t-2,5%\t\'@ada',
    );
  });
});
