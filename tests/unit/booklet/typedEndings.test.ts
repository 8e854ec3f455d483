import fc from 'fast-check';
import { provinces } from '@/demo/content/provinces';
import { composeParagraph } from '@/domain/booklet/composeStatement';
import { plainText } from '@/domain/booklet/pieces';
import { typedEndings } from '@/domain/booklet/typedEndings';
import { plainProvince } from '@/domain/booklet/snapshot';
import type { Inline } from '@/domain/booklet/text';
import { simpleSuffixes, type Suffix } from '@/domain/turkish/suffix';
import { clause, constant, editionFact, figure, text } from '../../factories/texts';

const province = (suffix: Suffix | null, capitals = false): Inline => ({
  type: 'province',
  capitals,
  suffix,
});
const values: readonly Inline[] = [
  figure('ev'),
  figure('ev', { suffix: 'copula' }),
  constant('modul'),
  editionFact('year'),
  province(null),
];
const problemsIn = (...content: readonly Inline[]): readonly string[] =>
  typedEndings(content, 'text').map(({ problem }) => problem);

describe('a suffix typed after a value', () => {
  it.each(['’da', "'da", '‘da', 'ʼda', '′da', '`da', '´da', '’ da', ' ’da', " 'tür", 'dir', 'da yer', '’DA'])(
    'is refused after every kind of value: “%s”',
    (typed) => {
      for (const value of values) expect(problemsIn(value, text(typed))).toEqual(['suffix_typed']);
    },
  );

  it('is refused in bold, behind an empty word, in a clause, and where a clause may be left out', () => {
    expect(problemsIn(figure('ev'), text('’da', true))).toEqual(['suffix_typed']);
    expect(problemsIn(figure('ev'), text(''), text(' '), text('’da', true))).toEqual(['suffix_typed']);
    expect(problemsIn(clause(figure('ev'), text('’tür')))).toEqual(['suffix_typed']);
    expect(problemsIn(figure('ev'), clause(text('’tür')))).toEqual(['suffix_typed']);
    expect(problemsIn(figure('ev'), clause(text(' ve '), figure('ev')), text('’tür'))).toEqual([
      'suffix_typed',
    ]);
  });

  it('names what was typed', () => {
    expect(typedEndings([province(null), text('’da yaşayan')], 'zero')).toEqual([
      { field: 'zero', problem: 'suffix_typed', context: { found: '’da' } },
    ]);
  });

  it.each([
    ' ev',
    ', ',
    '. ',
    ') ',
    '” adlı',
    ' “Ev” ',
    " 'Sıfır Tolerans' ilkesi",
    ' (',
    '; ',
    '/',
    '–',
    '',
  ])('is not what follows in “%s”', (typed) => {
    for (const value of values) expect(problemsIn(value, text(typed))).toEqual([]);
  });
});

describe('a value that touches its neighbour', () => {
  it('is refused after a word and after another value', () => {
    expect(problemsIn(text('toplam'), figure('ev'))).toEqual(['space_missing']);
    expect(problemsIn(figure('ev'), figure('cocuk'))).toEqual(['space_missing']);
    expect(problemsIn(figure('ev'), clause(text(' ve ')), figure('cocuk'))).toEqual(['space_missing']);
  });

  it('may stand after a space, a bracket or a quotation mark, or first', () => {
    for (const before of ['toplam ', 'toplam (', '“', '–']) {
      expect(problemsIn(text(before), figure('ev'))).toEqual([]);
    }
    expect(problemsIn(figure('ev'), text(' ev'))).toEqual([]);
  });

  it('never lets a letter touch a digit in what is composed', () => {
    const anyText = fc
      .string({ unit: fc.constantFrom(...Array.from("aıİş ’'.,(")), maxLength: 5 })
      .map((t) => text(t));
    const source = {
      edition: { code: '2024-2', year: 2024, month: 5, asOf: '2024-05-31' },
      province: plainProvince,
      metrics: [],
      values: {},
      dates: {},
      rules: 2 as const,
      constants: [{ key: 'modul', kind: 'number', value: '28', source: '', validUntil: null } as const],
      place: 'text',
    };
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyText, fc.constant(constant('modul'))), { maxLength: 6 }),
        (content) => {
          fc.pre(typedEndings(content, 'text').length === 0);
          expect(plainText(composeParagraph(content, source))).not.toMatch(
            /\p{L}\p{N}|\p{N}['’]?\p{L}|\p{N}{3}/u,
          );
        },
      ),
    );
  });
});

describe('the province’s name', () => {
  const composed = (plate: string, inline: Inline): string => {
    const facts = provinces.find((candidate) => candidate.plate === plate) ?? plainProvince;
    const edition = { code: '2024-2', year: 2024, month: 5, asOf: '2024-05-31' };
    return plainText(
      composeParagraph([inline], {
        edition,
        province: facts,
        metrics: [],
        values: {},
        dates: {},
        rules: 2,
        constants: [],
        place: '',
      }),
    );
  };

  it.each([
    ['76', 'locative', 'Iğdır’da'],
    ['49', 'ablative', 'Muş’tan'],
    ['30', 'genitive', 'Hakkâri’nin'],
    ['67', 'dative', 'Zonguldak’a'],
    ['39', 'locative', 'Kırklareli’nde'],
    ['39', 'ablative', 'Kırklareli’nden'],
    ['41', 'locative', 'Kocaeli’de'],
    ['62', 'dative', 'Tunceli’ye'],
  ] as const)('takes its suffix: %s %s → %s', (plate, suffix, expected) => {
    expect(composed(plate, province(suffix))).toBe(expected);
  });

  it('has it in capitals with the capitals', () => {
    expect(composed('76', province('locative', true))).toBe('IĞDIR’DA');
    expect(composed('35', province('dative', true))).toBe('İZMİR’E');
    expect(composed('39', province('locative', true))).toBe('KIRKLARELİ’NDE');
  });

  it('can take each suffix in each of the 81', () => {
    for (const { plate, name } of provinces) {
      for (const suffix of simpleSuffixes) {
        expect(composed(plate, province(suffix))).toMatch(new RegExp(`^${name}’\\p{Ll}+$`, 'u'));
      }
    }
  });
});
