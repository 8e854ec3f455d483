import * as fc from 'fast-check';
import type { Snapshot } from '@/domain/booklet/snapshot';
import { compose } from '@/domain/booklet/compose';
import type { FigureValue } from '@/domain/figures/figureValue';
import { changedFigures, changedWords, publicChanges } from '@/domain/publication/changes';
import { differingStretches, passageGroups } from '@/domain/publication/passages';
import { erratumOf } from '@/domain/publication/erratumOf';
import { erratumEntries } from '@/messages/booklet/erratum';
import { formatChange } from '@/domain/figures/formatFigure';
import type { Metric } from '@/domain/figures/metric';
import { moneyDisplays } from '@/domain/turkish/formatNumber';
import { changeNote } from '@/press/booklet/colophonRows';
import { igdirSnapshot } from '../../factories/snapshot';

function withValues(values: Readonly<Record<string, FigureValue>>, snapshot = igdirSnapshot()): Snapshot {
  const figures = { ...snapshot.figures };
  for (const [metric, value] of Object.entries(values)) figures[metric] = { value, asOf: null, revision: 2 };
  return { ...snapshot, figures };
}

const numbers = (values: Readonly<Record<string, number>>): Record<string, FigureValue> =>
  Object.fromEntries(Object.entries(values).map(([key, amount]) => [key, { kind: 'number', amount }]));

function written(
  before: Snapshot,
  after: Snapshot,
  kind: 'correction' | 'revision' = 'correction',
  locale: 'tr' | 'en' = 'tr',
) {
  const erratum = erratumOf(before, after, 1);
  const changes = publicChanges({
    publication: { kind, changes: changedFigures(before.figures, after.figures) },
  });
  return erratumEntries({ erratum, kind, changes, metrics: after.metrics }, locale);
}

describe('words that differ carry their suffixes', () => {
  it.each([
    ['Hane sayısı 371’dir.', 'Hane sayısı 373’tür.', [['371’dir', '373’tür']]],
    ['Toplam 10 çocuk vardır.', 'Toplam 10 çocuk ve genç vardır.', [['çocuk', 'çocuk ve genç']]],
    ['Yeni merkez açıldı.', 'merkez açıldı.', [['Yeni merkez', 'merkez']]],
    [
      '2 ev, 3 okul, 4 yol ile 5 park ve han',
      '6 ev, 3 okul, 7 yol ile 5 park ve han',
      [
        ['2', '6'],
        ['4', '7'],
      ],
    ],
    ['bir iki üç', 'dört beş altı', []],
  ])('%s | %s', (before, after, expected) => {
    expect(changedWords(before, after).map((pair) => [pair.before, pair.after])).toEqual(expected);
  });

  it('every stretch put in the place of the old one makes the new list', () => {
    const words = fc.array(fc.constantFrom('ev', 'okul', '371’dir', '373’tür'), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (was, is) => {
        const stretches = differingStretches(was, is);
        const made = stretches.toReversed().reduce((list, { before, after }) => {
          const put = is.slice(after.from, after.to);
          return [...list.slice(0, before.from), ...put, ...list.slice(before.to)];
        }, was);
        expect(made).toEqual(is);
        if (was.join(' ') === is.join(' ')) expect(stretches).toEqual([]);
      }),
    );
  });
});

describe('an erratum is written from the difference', () => {
  const before = withValues(numbers({ 'asdep-hane': 28_618 }));

  it('tells a corrected figure where it stands, with both sentences', () => {
    const [entry, ...others] = written(before, withValues(numbers({ 'asdep-hane': 28_681 })));
    expect(others).toEqual([]);
    expect(entry?.place).toContain('1. bölüm · ');
    expect(entry?.sentences).toHaveLength(4);
    expect(entry?.sentences[0]).toMatch(
      /: önceki yayımda 28\.618 olarak yer almıştır; doğrusu 28\.681’dir\.$/,
    );
    expect(entry?.sentences[1]).toMatch(/^“28\.618.*” ifadesi “28\.681.*” olarak düzeltilmiştir\.$/);
    expect(entry?.sentences[2]).toMatch(/^Önceki: “.*28\.618.*”$/);
    expect(entry?.sentences[3]).toMatch(/^Yeni: “.*28\.681.*”$/);
  });

  it('keeps revision and error apart, in both languages', () => {
    const after = withValues(numbers({ 'asdep-hane': 28_683 }));
    expect(written(before, after, 'revision')[0]?.sentences[0]).toMatch(/güncel değer 28\.683’tür\.$/);
    expect(written(before, after, 'revision')[0]?.sentences[1]).toMatch(/olarak güncellenmiştir\.$/);
    expect(written(before, after, 'correction', 'en')[0]?.sentences[0]).toMatch(
      /28,618 was published before; the correct figure is 28,683\.$/,
    );
  });

  it('tells what was not reported and is a number now', () => {
    const silent = withValues({ 'asdep-hane': { kind: 'not_reported' } });
    const [entry] = written(silent, withValues(numbers({ 'asdep-hane': 40 })));
    expect(entry?.sentences[0]).toMatch(
      /önceki yayımda “bildirilmedi” olarak yer almıştır; doğrusu 40’tır\.$/,
    );
  });

  it('never repeats a number that is suppressed now', () => {
    const entries = written(before, withValues({ 'asdep-hane': { kind: 'suppressed' } }));
    expect(JSON.stringify(entries)).not.toContain('28.618');
    expect(
      JSON.stringify(erratumOf(before, withValues({ 'asdep-hane': { kind: 'suppressed' } }), 1)),
    ).not.toContain('28.618');
    expect(entries[0]?.sentences.join(' ')).toContain('gizlilik nedeniyle');
  });

  it.each(['not_reported', 'not_applicable'] as const)(
    'says that %s became suppressed, and hides no number',
    (kind) => {
      const silent = withValues({ 'asdep-hane': { kind } });
      const [entry] = written(silent, withValues({ 'asdep-hane': { kind: 'suppressed' } }));
      const said = kind === 'not_reported' ? '“bildirilmedi”' : '“il için geçerli değil”';
      expect(entry?.sentences[0]).toContain(
        `önceki yayımda ${said} olarak yer almıştır; değer, gizlilik nedeniyle açıklanmamaktadır.`,
      );
      expect(entry?.sentences.join(' ')).not.toMatch(/yer alan değer|kaldırılmıştır/);
    },
  );

  it('tells that a carried-over figure was reported, though the words are the same', () => {
    const carried = withValues({ 'asdep-hane': { kind: 'carried_over', amount: 28_681, edition: '2024-1' } });
    const entries = written(carried, withValues(numbers({ 'asdep-hane': 28_681 })));
    expect(entries).toHaveLength(1);
    expect(entries[0]?.sentences[0]).toContain('2024-1 döneminden taşınan 28.681');
    expect(entries[0]?.sentences.join(' ')).toContain('(g, 2024-1)');
  });

  it('tells a text that was rewritten, put in or taken out, without any figure', () => {
    const { texts, ...rest } = igdirSnapshot();
    const [first, ...services] = texts.services;
    if (first === undefined) throw new Error('no service');
    const changed = { ...first, description: [[{ type: 'text' as const, text: 'Bambaşka “bir” anlatım.' }]] };
    const after = { ...rest, texts: { ...texts, services: [changed, ...services] } };
    const entries = written(igdirSnapshot(), after);
    expect(entries[0]?.place).toContain(first.name);
    expect(entries.flatMap(({ sentences }) => sentences)).toContain('Yeni: “Bambaşka ‘bir’ anlatım.”');
    expect(erratumOf(igdirSnapshot(), after, 1).passages.every(({ metrics }) => metrics.length === 0)).toBe(
      true,
    );
  });

  it('tells another day, and a definition that only the data show', () => {
    const day = igdirSnapshot();
    const later = { ...day.figures['asdep-hane'], asOf: '2024-06-03' } as Snapshot['figures'][string];
    const metrics = day.metrics.map((metric) =>
      metric.key === 'asdep-hane' ? { ...metric, definition: { tr: 'Yeni tanım', en: 'New' } } : metric,
    );
    const after = { ...day, metrics, figures: { ...day.figures, 'asdep-hane': later } };
    const [sentence, entry] = written(day, after);
    expect(sentence?.sentences.join()).toContain('(3\u00A0Haziran 2024 itibarıyla)');
    expect(entry?.place).toBe('Veri dosyaları');
    expect(entry?.sentences[0]).toMatch(
      /31\u00A0Mayıs 2024 olarak yer almıştır; doğrusu 3\u00A0Haziran 2024’tür\.$/,
    );
    expect(entry?.sentences[1]).toMatch(/göstergenin tanımı güncellenmiştir\.$/);
  });

  it('is empty exactly where both booklets read alike, whatever changed', () => {
    const amounts = fc.record({
      'asdep-hane': fc.integer({ min: 1, max: 99_999 }),
      'shm-merkez': fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(amounts, amounts, (was, is) => {
        const [a, b] = [withValues(numbers(was)), withValues(numbers(is))];
        const texts = (snapshot: Snapshot) =>
          passageGroups(compose(snapshot)).flatMap(({ passages }) => passages.map(({ text }) => text));
        const differing = texts(a).filter((text, index) => text !== texts(b)[index]).length;
        expect(erratumOf(a, b, 1).passages).toHaveLength(differing);
      }),
      { numRuns: 6 },
    );
  });
});

describe('two different values never print alike', () => {
  const money = { key: 'sed-tutar', unit: { kind: 'money' }, display: 'million_tl' } as const;

  it.each([
    [
      100_600_000,
      100_610_000,
      'million_tl',
      ['100.600.000 TL', '100.610.000 TL'],
      ['100,600,000 TL', '100,610,000 TL'],
    ],
    [
      100_600_000,
      101_600_000,
      'million_tl',
      ['100,6 milyon TL', '101,6 milyon TL'],
      ['100.6 million TL', '101.6 million TL'],
    ],
    [
      1_230_000_000,
      1_231_000_000,
      'billion_tl',
      ['1.230.000.000 TL', '1.231.000.000 TL'],
      ['1,230,000,000 TL', '1,231,000,000 TL'],
    ],
    [2_500_000_000_000, 999, 'billion_tl', ['2,5 trilyon TL', '999 TL'], ['2.5 trillion TL', '999 TL']],
  ] as const)('%s and %s as %s', (was, is, display, turkish, english) => {
    const change = {
      before: { kind: 'number', amount: was },
      after: { kind: 'number', amount: is },
    } as const;
    const plain = (locale: 'tr' | 'en') =>
      Object.values(formatChange({ ...money, display }, change, locale)).map((text: string) =>
        text.replaceAll('\u00a0', ' '),
      );
    expect(plain('tr')).toEqual(turkish);
    expect(plain('en')).toEqual(english);
  });

  const amounts = fc.oneof(
    fc.nat(10_000),
    fc.nat({ max: 4_000_000_000_000 }),
    fc.nat(40_000).map((steps) => steps * 50_000),
  );
  const values = fc.oneof(
    amounts.map((amount) => ({ kind: 'number', amount }) as const),
    amounts.map((amount) => ({ kind: 'carried_over', amount, edition: '2023-1' }) as const),
  );
  const displays = [
    { unit: { kind: 'count', noun: { tr: 'hane', en: 'households' } }, display: 'integer' },
    ...moneyDisplays.map((display) => ({ unit: { kind: 'money' }, display }) as const),
  ] as const;

  it('in a line of the erratum or a row of the table, in any display and language', () => {
    fc.assert(
      fc.property(values, fc.nat(400_000), fc.constantFrom(...displays), (before, more, shown) => {
        const after = { kind: 'number', amount: before.amount + more } as const;
        const metric = { ...igdirSnapshot().metrics[0], ...shown, key: 'm' } as Metric;
        for (const locale of ['tr', 'en'] as const) {
          const written = formatChange(metric, { before, after }, locale);
          expect(written.before === written.after).toBe(more === 0);
        }
        if (more === 0) return;
        const change = { metric: 'm', before, after };
        const publication = {
          ...igdirSnapshot().publication,
          number: 2,
          kind: 'correction',
          changes: [change],
        } as const;
        const note = changeNote({ ...igdirSnapshot(), metrics: [metric], publication });
        expect(note?.rows.map(([, was, is]) => was === is)).toEqual([false]);
      }),
      { numRuns: 500 },
    );
  });

  it('and an English erratum has English amounts and dates', () => {
    const before = withValues(numbers({ 'asdep-hane': 28_681 }));
    const dated = { value: { kind: 'number', amount: 28_690 }, asOf: '2024-04-30', revision: 3 } as const;
    const after = { ...before, figures: { ...before.figures, 'asdep-hane': dated } };
    const sentences = written(before, after, 'correction', 'en').flatMap((entry) => entry.sentences);
    const own = sentences.filter((sentence) => !sentence.includes('“'));
    expect(own.join(' ')).toMatch(/28,681 was published before; the correct figure is 28,690/);
    expect(own.join(' ')).toMatch(/30 April 2024/);
    expect(own.filter((sentence) => /\d\.\d{3}/u.test(sentence))).toEqual([]);
  });
});

describe('a definition is told as changed where readers find it otherwise', () => {
  const [first] = igdirSnapshot().metrics;
  const differing = (change: Partial<Metric>, groups: readonly string[] = []): readonly string[] => {
    const before = { ...igdirSnapshot(), province: { ...igdirSnapshot().province, groups } };
    const metrics = before.metrics.map((metric) =>
      metric.key === first?.key ? { ...metric, ...change } : metric,
    );
    return erratumOf(before, { ...before, metrics }, 1).definitions;
  };
  const words = { tr: 'Başka', en: 'Other' };

  it.each<Partial<Metric>>([
    { sensitive: first?.sensitive !== true },
    { threshold: 10 },
    { order: 999 },
    { required: first?.required !== true },
    { where: { group: 'deprem', side: 'outside' } },
  ])('not by what is ours alone: %j', (change) => {
    expect(differing(change)).toEqual([]);
  });

  it.each<Partial<Metric>>([
    { label: words },
    { definition: words },
    { since: 1999 },
    { unit: { kind: 'count', noun: words } },
    { approximate: first?.approximate !== true },
  ])('by what the data say: %j', (change) => {
    expect(differing(change)).toEqual([first?.key]);
  });

  it('not where it is not meant for the province', () => {
    const elsewhere = { group: 'deprem', side: 'inside' } as const;
    expect(differing({ definition: words, where: elsewhere })).toEqual([]);
    expect(differing({ definition: words, where: elsewhere }, ['deprem'])).toEqual([first?.key]);
  });
});

describe('what the front matter says beside its texts', () => {
  const igdir = igdirSnapshot();
  const { front } = igdir.texts;
  const changed = (changes: Partial<typeof front>): Snapshot => ({
    ...igdir,
    texts: { ...igdir.texts, front: { ...front, ...changes } },
  });

  it('is told when it changes: contact, terms, and what is derived', () => {
    const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
    const contact = { ...front.contact, email: 'iletisim@kitapcik.example' };
    const ratios = front.derived.ratios.slice(1);
    const after = changed({ licence, contact, derived: { ...front.derived, ratios } });
    const told = written(igdir, after).map(({ place, sentences }) => [place, sentences.join(' ')]);
    expect(told).toEqual([
      ['Künye', expect.stringContaining('iletisim@kitapcik.example')],
      ['Künye', expect.stringContaining(licence.url)],
      ['Bir bakışta', expect.stringContaining('Koruyucu aile payı')],
    ]);
  });

  it('is not told when it stays', () => {
    expect(written(igdir, changed({ contact: { ...front.contact } }))).toEqual([]);
  });
});
