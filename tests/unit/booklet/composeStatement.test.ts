import { composeStatement, type StatementInput } from '@/domain/booklet/composeStatement';
import { CompositionError } from '@/domain/booklet/compositionError';
import { plainText } from '@/domain/booklet/pieces';
import type { Constant, Paragraph } from '@/domain/booklet/text';
import {
  clause,
  constant,
  edition,
  editionFact,
  figure,
  igdir,
  metric,
  money,
  number,
  statement,
  text,
} from '../../factories/texts';

const constants: readonly Constant[] = [
  { key: 'modul', kind: 'number', value: '28', source: 'Bakanlık', validUntil: null },
  { key: 'oran', kind: 'fraction', value: '2/3', source: 'Bakanlık', validUntil: null },
];

function composeAll(content: Paragraph, changes: Partial<StatementInput> = {}) {
  return composeStatement({
    statement: statement(content),
    values: { kart: number(371), tutar: number(100_600_000), ev: number(5), cocuk: number(28) },
    metrics: [metric('kart'), metric('tutar', money), metric('ev'), metric('cocuk')],
    constants,
    edition,
    province: igdir,
    dates: {},
    rules: 1,
    ...changes,
  });
}

/** The one sentence of texts that word no figure apart; null where nothing is said. */
function compose(content: Paragraph, changes: Partial<StatementInput> = {}) {
  return composeAll(content, changes)[0] ?? null;
}

function sentence(content: Paragraph, changes: Partial<StatementInput> = {}): string | null {
  const composed = compose(content, changes);
  return composed && plainText(composed.runs).replaceAll('\u00A0', '~');
}

function refusal(content: Paragraph, changes: Partial<StatementInput> = {}) {
  try {
    return sentence(content, changes);
  } catch (error) {
    if (!(error instanceof CompositionError)) throw error;
    return [error.problem, error.key, error.place];
  }
}

describe('a figure in a sentence', () => {
  it.each([
    [371, 'Basılan kart sayısı 371’dir.'],
    [373, 'Basılan kart sayısı 373’tür.'],
    [376, 'Basılan kart sayısı 376’dır.'],
    [10, 'Basılan kart sayısı 10’dur.'],
    [1_000, 'Basılan kart sayısı 1.000’dir.'],
    [18_103, 'Basılan kart sayısı 18.103’tür.'],
  ])('takes the suffix that %d wants', (amount, expected) => {
    const content = [text('Basılan kart sayısı '), figure('kart', { suffix: 'copula' }), text('.')];
    expect(sentence(content, { values: { kart: number(amount) } })).toBe(expected);
  });

  it('has a run of its own, whose emphasis closes before the apostrophe', () => {
    const composed = compose([text('Sayı '), figure('kart', { suffix: 'copula' }), text('.')]);
    expect(composed?.runs).toEqual([
      { text: 'Sayı ', emphasis: false, metric: null },
      { text: '371', emphasis: true, metric: 'kart' },
      { text: '’dir.', emphasis: false, metric: null },
    ]);
  });

  it('stays with its noun, and gives the suffix to TL', () => {
    expect(
      sentence([figure('cocuk'), text(' çocuk ve '), figure('ev', { suffix: 'ablative' }), text(' fazla')]),
    ).toBe('28~çocuk ve 5’ten fazla');
    expect(sentence([text('Tutar '), figure('tutar', { suffix: 'copula' }), text('.')])).toBe(
      'Tutar 100,6~milyon~TL’dir.',
    );
  });

  it('is shown as the text asks, otherwise as its metric says', () => {
    expect(sentence([figure('tutar', { display: 'tl' })])).toBe('100.600.000~TL');
    expect(sentence([figure('tutar')])).toBe('100,6~milyon~TL');
  });
});

describe('an approximate figure', () => {
  const approximate = { metrics: [metric('tutar', { ...money, approximate: true })] };

  it.each([
    [[text('İlde '), figure('tutar')], 'İlde yaklaşık 100,6~milyon~TL'],
    [[figure('tutar'), text(' aktarılmıştır.')], 'Yaklaşık 100,6~milyon~TL aktarılmıştır.'],
    [[text('Desteklenmiştir. '), figure('tutar')], 'Desteklenmiştir. Yaklaşık 100,6~milyon~TL'],
    [[text('İlde yaklaşık '), figure('tutar')], 'İlde yaklaşık 100,6~milyon~TL'],
    [[text('YAKLAŞIK '), figure('tutar')], 'YAKLAŞIK 100,6~milyon~TL'],
  ] as const)('says so exactly once, whoever wrote it (%#)', (content, expected) => {
    expect(sentence(content, approximate)).toBe(expected);
  });

  it.each([
    [12, 'İlde 12~TL', 'İlde yaklaşık 12~TL'],
    [999_999, 'İlde 999.999~TL', 'İlde yaklaşık 999.999~TL'],
    [1_000_000, 'İlde yaklaşık 1~milyon~TL', 'İlde yaklaşık 1~milyon~TL'],
  ])('is exact below a million lira: %d, but for the first rules', (amount, now, formerly) => {
    const content = [text('İlde '), figure('tutar')];
    const values = { tutar: number(amount) };
    expect(sentence(content, { ...approximate, values, rules: 2 })).toBe(now);
    expect(sentence(content, { ...approximate, values, rules: 1 })).toBe(formerly);
    const typed = [text('İlde yaklaşık '), figure('tutar')];
    expect(sentence(typed, { ...approximate, values, rules: 2 })).toBe(formerly);
  });

  it('is a bare number in a highlight', () => {
    const shown = statement([figure('tutar'), text(' kaynak')], { layout: 'highlight' });
    expect(compose([], { ...approximate, statement: shown })?.highlight).toEqual({
      number: '100,6\u00A0milyon\u00A0TL',
      caption: 'kaynak',
    });
  });
});

describe('other things in a sentence', () => {
  it('are the edition’s years and dates', () => {
    const content = [
      editionFact('year', { suffix: 'locative' }),
      text(', '),
      editionFact('month_year'),
      text(', '),
      editionFact('as_of_date', { suffix: 'dative' }),
      text(' kadar; '),
      editionFact('year_range', { since: 2003 }),
      text('; '),
      editionFact('code'),
    ];
    expect(sentence(content)).toBe('2024’te, Mayıs 2024, 31~Mayıs 2024’e kadar; 2003–2024; 2024-2');
  });

  it('are one year where a range begins and ends in the same', () => {
    expect(sentence([editionFact('year_range', { since: 2024, suffix: 'locative' })])).toBe('2024’te');
  });

  it('are constants, with their nouns and suffixes', () => {
    expect(
      sentence([
        constant('modul', { emphasis: true }),
        text(' modül, '),
        constant('oran', { suffix: 'possessive_ablative' }),
      ]),
    ).toBe('28~modül, 2/3’ünden');
  });

  it('are the province’s name, as written or in capitals', () => {
    const content = [
      { type: 'province', capitals: false, suffix: null } as const,
      text(' ilinde; '),
      { type: 'province', capitals: true, suffix: null } as const,
      text(' İLİ'),
    ];
    expect(sentence(content)).toBe('Iğdır ilinde; IĞDIR İLİ');
  });
});

describe('a clause', () => {
  const content = [
    text('İlde '),
    figure('ev'),
    text(' ev '),
    clause(text('ve '), figure('cocuk'), text(' çocuk ')),
    text('vardır.'),
  ];

  it('stands while its figure is a number', () => {
    expect(sentence(content)).toBe('İlde 5~ev ve 28~çocuk vardır.');
  });

  it.each([
    { kind: 'number', amount: 0 },
    { kind: 'not_reported' },
    { kind: 'not_applicable' },
    { kind: 'suppressed' },
  ] as const)('goes when its figure is %j, and leaves no gap', (value) => {
    expect(sentence(content, { values: { ev: number(5), cocuk: value } })).toBe('İlde 5~ev vardır.');
  });

  it('leaves one space where the writer put one on either side', () => {
    const spaced = [text('İlde '), figure('ev'), text(' ev '), clause(figure('cocuk')), text(' vardır.')];
    expect(sentence(spaced, { values: { ev: number(5) } })).toBe('İlde 5~ev vardır.');
  });

  it('decides by itself inside another clause', () => {
    const nested = [
      text('Ev'),
      clause(text(': '), figure('ev'), clause(text(', çocuk: '), figure('cocuk'))),
      text('.'),
    ];
    expect(sentence(nested)).toBe('Ev: 5, çocuk: 28.');
    expect(sentence(nested, { values: { ev: number(5) } })).toBe('Ev: 5.');
    expect(sentence(nested, { values: { cocuk: number(28) } })).toBe('Ev.');
  });

  it('may stand in a wording of absence too', () => {
    const zero = [text('Ev yoktur'), clause(text('; '), figure('cocuk'), text(' çocuk vardır')), text('.')];
    const two = { statement: statement([figure('ev'), figure('cocuk')], { zero }) };
    expect(sentence([], { ...two, values: { ev: number(0), cocuk: number(28) } })).toBe(
      'Ev yoktur; 28~çocuk vardır.',
    );
    expect(sentence([], { ...two, values: { ev: number(0), cocuk: number(0) } })).toBe('Ev yoktur.');
  });
});

describe('a highlight', () => {
  const highlight = statement([figure('kart'), text(' şehit')], { layout: 'highlight' });

  it('is a number over its caption', () => {
    expect(compose([], { statement: highlight })).toMatchObject({
      wording: 'text',
      highlight: { number: '371', caption: 'şehit' },
    });
  });

  it('is a sentence when its figure is absent', () => {
    expect(compose([], { statement: highlight, values: { kart: number(0) } })).toMatchObject({
      wording: 'zero',
      highlight: null,
      runs: [{ text: 'Yoktur.', emphasis: false, metric: null }],
    });
  });

  it.each([
    [[text('Sayı '), figure('kart')]],
    [[figure('kart')]],
    [[figure('kart', { suffix: 'copula' }), text(' şehit')]],
    [[figure('kart'), text(' şehit, '), figure('ev')]],
  ])('is refused in any other shape (%#)', (content) => {
    const malformed = { statement: statement(content, { layout: 'highlight' }) };
    expect(refusal([], malformed)).toEqual(['highlight_malformed', expect.any(String), 'cumle.text']);
  });
});

describe('a statement tells which metrics it speaks of', () => {
  it('even where none of them is printed', () => {
    const content = [figure('ev'), text(' ev'), clause(figure('cocuk'))];
    expect(compose(content)?.metrics).toEqual(['ev', 'cocuk']);
    expect(compose(content, { values: { ev: { kind: 'not_reported' } } })?.metrics).toEqual(['ev']);
  });
});

describe('nothing is left out in silence', () => {
  it.each([
    [[figure('yok')], ['unknown_metric', 'yok', 'cumle']],
    [[clause(figure('yok'))], ['unknown_metric', 'yok', 'cumle']],
    [[constant('yok')], ['unknown_constant', 'yok', 'cumle.text']],
    [[figure('ev', { display: 'tl' })], ['display_unfit', 'ev', 'cumle.text']],
    [[figure('tutar', { display: 'integer' })], ['display_unfit', 'tutar', 'cumle.text']],
    [[editionFact('year_range')], ['since_unfit', 'year_range', 'cumle.text']],
    [[editionFact('year_range', { since: 2030 })], ['since_unfit', 'year_range', 'cumle.text']],
    [[], ['wording_missing', 'text', 'cumle.text']],
  ])('%j is refused with key and place', (content, expected) => {
    expect(refusal(content)).toEqual(expected);
  });

  it('refuses an unknown metric even where the statement would not apply', () => {
    expect(refusal([figure('ev'), figure('yok')], { values: {} })).toEqual([
      'unknown_metric',
      'yok',
      'cumle',
    ]);
  });

  it('refuses a constant whose value does not fit its kind', () => {
    const wrong: Constant = { key: 'modul', kind: 'year', value: '28', source: 'x', validUntil: null };
    expect(refusal([constant('modul')], { constants: [wrong] })).toEqual([
      'constant_unreadable',
      'modul',
      'cumle.text',
    ]);
  });

  it('refuses a wording that is missing, or that shows the very figure that is absent', () => {
    const absent = { values: { ev: { kind: 'not_reported' } as const } };
    const empty = statement([figure('ev')], { notReported: [] });
    const circular = statement([figure('ev')], { notReported: [figure('ev')] });
    expect(refusal([], { ...absent, statement: empty })).toEqual([
      'wording_missing',
      'notReported',
      'cumle.notReported',
    ]);
    expect(refusal([], { ...absent, statement: circular, place: 'shm.ev' })).toEqual([
      'figure_not_printable',
      'ev',
      'shm.ev.notReported',
    ]);
  });

  it('does not take a property of every object for a figure', () => {
    expect(compose([figure('constructor')], { metrics: [metric('constructor')] })?.wording).toBe(
      'notApplicable',
    );
  });
});
