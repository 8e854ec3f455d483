import { composeParagraph, composeStatement, type StatementInput } from '@/domain/booklet/composeStatement';
import { plainText } from '@/domain/booklet/pieces';
import type { EditionFacts } from '@/domain/booklet/snapshot';
import type { FigureValue } from '@/domain/figures/figureValue';
import {
  edition,
  editionFact,
  figure,
  igdir,
  metric,
  number,
  statement,
  text,
  wordsApart,
} from '../../factories/texts';

const carried = (amount: number, from: string): FigureValue => ({
  kind: 'carried_over',
  amount,
  edition: from,
});
/** Of January, with figures of December. */
const january: EditionFacts = { code: '2025-1', year: 2025, month: 1, asOf: '2024-12-31' };

const content = [
  editionFact('year'),
  text(' yılında ('),
  editionFact('year_range', { since: 2003 }),
  text(', '),
  editionFact('code'),
  text(') '),
  figure('hane'),
  text(' hane.'),
];

function said(changes: Partial<StatementInput>): readonly string[] {
  const sentences = composeStatement({
    statement: statement(content),
    values: { hane: number(7) },
    dates: {},
    metrics: [metric('hane'), metric('tutar')],
    constants: [],
    edition,
    province: igdir,
    rules: 2,
    ...changes,
  });
  return sentences.map(({ runs }) => plainText(runs).replaceAll('\u00A0', ' '));
}

describe('the years of a sentence are those of its figure', () => {
  it.each<[string, Partial<StatementInput>, string]>([
    ['of the edition', {}, '2024 yılında (2003–2024, 2024-2) 7 hane.'],
    [
      'carried over from another year',
      { values: { hane: carried(7, '2023-3') } },
      '2023 yılında (2003–2023, 2023-3) 7 hane.',
    ],
    [
      'carried over with its day',
      { values: { hane: carried(7, '2024-1') }, dates: { hane: '2023-12-31' } },
      '2023 yılında (2003–2023, 2024-1) 7 hane (31 Aralık 2023 itibarıyla).',
    ],
    [
      'carried over with the day that this edition has too, from one whose code has the year after',
      {
        edition: { ...january, code: '2025-2', month: 3 },
        values: { hane: carried(7, '2025-1') },
        dates: { hane: '2024-12-31' },
      },
      '2024 yılında (2003–2024, 2025-1) 7 hane.',
    ],
    [
      'of a day of its own',
      { dates: { hane: '2024-04-30' } },
      '2024 yılında (2003–2024, 2024-2) 7 hane (30 Nisan 2024 itibarıyla).',
    ],
    [
      'of a day of its own in another year',
      { dates: { hane: '2023-11-30' } },
      '2023 yılında (2003–2023, 2024-2) 7 hane (30 Kasım 2023 itibarıyla).',
    ],
    [
      'of the edition’s own day',
      { dates: { hane: '2024-05-31' } },
      '2024 yılında (2003–2024, 2024-2) 7 hane.',
    ],
    [
      'of an edition whose day lies in the year before',
      { edition: january },
      '2024 yılında (2003–2024, 2025-1) 7 hane.',
    ],
  ])('%s', (_figure, changes, expected) => {
    expect(said(changes)).toEqual([expected]);
  });

  it('but under the first rules those of the edition, without a day', () => {
    const first = { rules: 1, dates: { hane: '2023-11-30' } } as const;
    const words = '2024 yılında (2003–2024, 2024-2) 7 hane.';
    expect(said({ ...first, values: { hane: carried(7, '2023-3') } })).toEqual([words]);
    expect(said({ ...first, edition: { ...january, code: '2024-2', year: 2024 } })).toEqual([words]);
  });

  it('and begin with the first year of a range that the figure is older than', () => {
    const since = statement([
      editionFact('year_range', { since: 2024 }),
      text(': '),
      figure('hane'),
      text('.'),
    ]);
    expect(said({ statement: since, values: { hane: carried(7, '2023-3') } })).toEqual(['2024: 7.']);
  });

  it('say the day once: where the sentence names it, not again', () => {
    const own = statement([editionFact('as_of_date'), text(' itibarıyla '), figure('hane'), text(' hane.')]);
    expect(said({ statement: own, dates: { hane: '2024-04-30' } })).toEqual([
      '30 Nisan 2024 itibarıyla 7 hane.',
    ]);
  });

  it('say the day of a zero, and none of what is missing', () => {
    const values = (value: FigureValue) => ({ values: { hane: value }, dates: { hane: '2024-04-30' } });
    expect(said(values(number(0)))).toEqual(['Yoktur (30 Nisan 2024 itibarıyla).']);
    expect(said(values({ kind: 'not_reported' }))).toEqual(['Bildirilmemiştir.']);
  });

  it('stand under a large number too', () => {
    const large = statement([figure('hane'), text(' Hane')], { layout: 'highlight' });
    expect(said({ statement: large, dates: { hane: '2024-04-30' } })).toEqual([
      '7 Hane (30 Nisan 2024 itibarıyla)',
    ]);
  });
});

describe('figures of different provenance', () => {
  const two = statement([figure('hane'), text(' haneye '), figure('tutar'), text(' kişi.')], {
    figures: [wordsApart('hane', 'Hane'), wordsApart('tutar', 'Kişi')],
  });

  it.each<[string, Partial<StatementInput>, readonly string[]]>([
    ['alike', { values: { hane: carried(7, '2023-3'), tutar: carried(8, '2023-3') } }, ['7 haneye 8 kişi.']],
    [
      'of two editions',
      { values: { hane: carried(7, '2023-3'), tutar: number(8) } },
      ['Hane: 7.', 'Kişi: 8.'],
    ],
    [
      'of two days',
      { values: { hane: number(7), tutar: number(8) }, dates: { tutar: '2024-04-30' } },
      ['Hane: 7.', 'Kişi: 8 (30 Nisan 2024 itibarıyla).'],
    ],
    [
      'zeros of two editions',
      { values: { hane: carried(0, '2023-3'), tutar: number(0) } },
      ['Hane: sıfır.', 'Kişi: sıfır.'],
    ],
  ])('are worded apart unless they are %s', (_how, changes, expected) => {
    expect(said({ statement: two, ...changes })).toEqual(expected);
  });
});

it('prose and titles have the year of the edition’s day', () => {
  const source = {
    values: {},
    dates: {},
    metrics: [],
    constants: [],
    province: igdir,
    place: 'yatirim.title',
  };
  const title = (rules: 1 | 2): string =>
    plainText(
      composeParagraph([editionFact('year_range', { since: 2002 })], { ...source, edition: january, rules }),
    );
  expect(title(2)).toBe('2002–2024');
  expect(title(1)).toBe('2002–2025');
});
