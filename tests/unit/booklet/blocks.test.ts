import fc from 'fast-check';
import { derivedPlan } from '@/demo/content/derived';
import { metrics } from '@/demo/content';
import { blockLines } from '@/domain/booklet/bookletLines';
import { compose } from '@/domain/booklet/compose';
import { derivedOf } from '@/domain/booklet/blocks/showing';
import type { Block, ComposedBooklet } from '@/domain/booklet/composed';
import type { Snapshot } from '@/domain/booklet/snapshot';
import type { Chart } from '@/domain/charts/chart';
import type { SnapshotContext } from '@/domain/derived/context';
import { locales } from '@/domain/bilingual';
import { anyContext, anyFigures, earlierFacts } from '../../factories/comparison';
import { sampleBooklets } from '../../factories/sampleBooklets';
import { igdirSnapshot } from '../../factories/snapshot';
import { number } from '../../factories/texts';

const igdir = igdirSnapshot();

/** The numbers of earlier editions, by metric: newest first. */
function earlierOf(values: Readonly<Record<string, readonly number[]>>): SnapshotContext['earlier'] {
  return earlierFacts.map((facts, index) => ({
    ...facts,
    values: Object.fromEntries(
      Object.entries(values).flatMap(([key, numbers]) => {
        const amount = numbers[index];
        return amount === undefined ? [] : [[key, amount]];
      }),
    ),
  }));
}

/** Seventy-five provinces with homes of five to six children, a tenth apart. */
const homes = Array.from({ length: 75 }, (_, index) => ({
  numerator: 50 + (index % 11),
  denominator: 10,
}));

const context: SnapshotContext = {
  earlier: earlierOf({
    'asdep-hane': [27_940, 26_815, 25_780],
    'sed-cocuk': [918, 897, 880],
    'sed-tutar': [93_800_000, 90_000_000],
    'cocuk-evleri-ev': [5, 5],
    'cocuk-evleri-cocuk': [30, 31],
    'kurum-bakimi-cocuk': [30, 31],
    'kres-kurulus': [6, 5],
    'kres-ucretsiz-cocuk': [4, 4],
    'kadin-konukevi': [1, 1],
    'evlat-edinme-cocuk': [8, 7],
    'sosyal-yardim-hane': [4000, 17_000, 16_103],
    'sonim-toplam': [8455, 8117],
    sehit: [70, 69],
  }),
  peers: {
    edition: '2024-1',
    asOf: '2024-01-31',
    ratios: { 'cocuk-evi-basina-cocuk': homes },
    totals: { 'asdep-hane': { sum: 10_533_385, provinces: 81 } },
  },
};

const composed = compose({ ...igdir, context });

function blocksIn({ sections, glance, lead }: ComposedBooklet): readonly Block[] {
  const own = sections.flatMap(({ blocks, parts }) => [...blocks, ...parts.flatMap((part) => part.blocks)]);
  return [...own, ...glance.blocks, ...lead];
}

function chartsIn(booklet: ComposedBooklet): readonly Chart[] {
  return [
    ...blocksIn(booklet).flatMap(({ charts }) => charts),
    ...booklet.glance.places.map(({ chart }) => chart),
  ];
}

function linesOf(service: string, booklet = composed): readonly (readonly string[])[] {
  const parts = booklet.sections.flatMap((section) => section.parts);
  const found = parts.find((part) => part.type === 'service' && part.key === service);
  return (found?.blocks ?? []).map(blockLines);
}

describe('A figure block', () => {
  it.each<[string, readonly (readonly string[])[]]>([
    [
      'asdep',
      [
        [
          '28.681',
          'haneye ASDEP kapsamında ulaşıldı, 2017’den bu yana',
          ...['+1.035', '2023-3', '+1.125', '2024-1', '+741', '2024-2'],
        ],
      ],
    ],
    [
      'sed',
      [
        [
          ...[
            '931',
            'çocuk SED ile ailesinin yanında destekleniyor, 31 Mayıs 2024'.replace('31 M', '31\u00A0M'),
          ],
          ...['897', '2023-3', '918', '2024-1', '931', '2024-2'],
        ],
        [
          ...['100,6', 'milyon\u00A0TL', 'SED için tahsis edildi, 2012’den bu yana; cari fiyatlarla'],
          '2024-1’de 93,8\u00A0milyon\u00A0TL; 6,8\u00A0milyon\u00A0TL arttı',
        ],
      ],
    ],
    [
      'cocuk-evleri',
      [
        [
          ...['5', 'ev', '28', 'çocuk', '5,6'],
          'çocuk / ev; noktalar diğer 75 il (2024-1)',
          ...['Iğdır 5,6', 'ortanca 5,5', '5', '6'],
          '2024-1’de 5\u00A0ev (değişmedi), 30\u00A0çocuk (2 azaldı)',
        ],
      ],
    ],
    ['kres', [['6', 'kuruluş', '4', 'çocuk', '2024-1’e göre değişmedi']]],
    ['ces', [['(–)', 'Hizmet ilde bulunmadığından veri beklenmez.']]],
    ['kadin-konukevi', [['1', 'kadın konukevi, 31\u00A0Mayıs 2024', '2024-1’e göre değişmedi']]],
    ['evlat-edinme', [['9', 'çocuk evlat edindirildi, 2018’den bu yana']]],
    [
      'sonim',
      [
        [
          ...['8.738', 'kişiye ŞÖNİM tarafından hizmet verildi', '2024-1’de 8.455'],
          ...['Kadın', '7.474', '%85,5', 'Erkek', '858', '%9,8', 'Çocuk', '406', '%4,6'],
          ...[
            'Yüzdeler yuvarlanmıştır; toplamları 100 olmayabilir.',
            'Hangi dönemi kapsadığı belirtilmemiştir.',
          ],
        ],
      ],
    ],
  ])('of %s', (service, expected) => {
    expect(linesOf(service)).toEqual(expected);
  });

  it('says the metric’s name where its author wrote no words for under the number', () => {
    const unsaid = metrics.map((metric) => ({ ...metric, caption: null }));
    expect(linesOf('shm', compose({ ...igdir, metrics: unsaid }))).toEqual([
      ['2', 'Sosyal hizmet merkezi, 31\u00A0Mayıs 2024'],
    ]);
  });

  it('of what a year has brought so far says the same month of the year before, and its ratio', () => {
    const [households, assistance] = linesOf('sosyal-yardimlar');
    expect(households?.slice(1)).toEqual([
      'hane sosyal yardım aldı, yılbaşından 31\u00A0Mayıs 2024’e kadar',
      '2023-2’de 16.103; 2.000 arttı',
    ]);
    expect(assistance?.slice(-2)).toEqual(['28.813', 'TL / hane']);
  });

  it('of large numbers is one for those that follow each other, without a change', () => {
    const martyrs = composed.sections.find(({ key }) => key === 'sehit-gazi');
    const [first, second] = martyrs?.parts ?? [];
    expect(first?.blocks.map(blockLines)).toEqual([['71', 'şehit', '74', 'gazi']]);
    expect(second?.blocks).toEqual([]);
  });

  it('compares nothing in a booklet that was published before comparisons were kept', () => {
    const former = compose(igdir);
    expect(blocksIn(former).flatMap(({ figures }) => figures.filter(({ was }) => was !== null))).toEqual([]);
    expect(new Set(chartsIn(former).map(({ kind }) => kind))).toEqual(new Set(['parts']));
    expect(former.glance).toMatchObject({ placesTitle: null, places: [], changed: [] });
    expect(former.table.head).toEqual(['Gösterge', '2024-2', '', '', '', 'Kapsam']);
  });

  it('is nowhere in what is left of a booklet that was withdrawn', () => {
    const texts = { ...igdir.texts, sections: [], services: [] };
    const left = compose({ ...igdirSnapshot({ texts, metrics: [], figures: {} }) });
    expect(blocksIn(left)).toEqual([]);
    expect(left.table.rows).toEqual([]);
    expect(left.definitions).toEqual([]);
    expect(left.glance).toMatchObject({ blocks: [], places: [], changed: [] });
  });

  it('shows a sum that no metric states only where the ministry has named it', () => {
    const front = { ...igdir.texts.front, derived: { ...derivedPlan, namedSums: true } };
    const named = compose({ ...igdir, texts: { ...igdir.texts, front } });
    const openers = (booklet: ComposedBooklet) =>
      booklet.sections.map(({ blocks }) => blocks.map(({ figures }) => figures[0]?.number).join());
    expect(openers(composed).join('')).toBe('');
    expect(openers(named)).toEqual(['', '38', '', '247', '', '', '']);
  });

  it('says of drawn shares that they are rounded where those printed do not add up to 100', () => {
    const front = { ...igdir.texts.front, derived: { ...derivedPlan, namedSums: true } };
    const drawnWith = (amounts: readonly number[]) => {
      const values = derivedPlan.partitions.flatMap(({ total, parts }) => {
        const own = parts.map((key, index) => [key, amounts[index % amounts.length] ?? 0] as const);
        const sum = own.reduce((all, [, amount]) => all + amount, 0);
        return [...own, ...(total === null ? [] : [[total, sum] as const])];
      });
      const figures = values.map(
        ([key, amount]) => [key, { value: number(amount), asOf: null, revision: 1 }] as const,
      );
      const texts = { ...igdir.texts, front };
      const booklet = compose({
        ...igdir,
        texts,
        figures: { ...igdir.figures, ...Object.fromEntries(figures) },
      });
      return booklet.sections
        .flatMap((section) => [...section.blocks, ...section.parts.flatMap(({ blocks }) => blocks)])
        .filter(({ charts }) => charts.some(({ kind }) => kind === 'parts'));
    };
    const rounded = 'Yüzdeler yuvarlanmıştır; toplamları 100 olmayabilir.';
    const tenthsOf = ({ charts }: Block) =>
      [...(charts[0]?.alt ?? '').matchAll(/ payı %(\d+)(?:,(\d))?(?=[;.])/g)].reduce(
        (sum, [, whole = '0', tenth = '0']) => sum + Number(whole) * 10 + Number(tenth),
        0,
      );
    const seen = [[100], [100, 200, 300], [110, 130, 170]].flatMap(drawnWith);
    const isSum = ({ key }: Block) =>
      derivedPlan.partitions.some((each) => each.key === key && each.total === null);
    for (const block of seen) expect(block.notes.includes(rounded)).toBe(tenthsOf(block) !== 1000);
    for (const isOf of [isSum, (block: Block) => !isSum(block)])
      expect(new Set(seen.filter(isOf).map(({ notes }) => notes.includes(rounded)))).toEqual(
        new Set([true, false]),
      );
  });

  it('has the mark of a value that was carried over, hidden, or corrected', () => {
    const figures = {
      ...igdir.figures,
      'shm-merkez': {
        value: { kind: 'carried_over' as const, amount: 2, edition: '2024-1' },
        asOf: null,
        revision: 0,
      },
      'sed-cocuk': { value: { kind: 'suppressed' as const }, asOf: null, revision: 1 },
    };
    const changes = [{ metric: 'asdep-hane', before: number(1), after: number(28_681) }];
    const publication = { ...igdir.publication, kind: 'correction' as const, changes };
    const booklet = compose({ ...igdir, figures, publication, context });
    expect(linesOf('shm', booklet)).toEqual([
      ['2', '(g)', 'sosyal hizmet merkezi, 31\u00A0Mayıs 2024', '2024-1 döneminden taşınan değer'],
    ]);
    expect(linesOf('sed', booklet)[0]).toEqual([
      '(k)',
      'SED ile desteklenen çocuk: Kişisel verilerin korunması amacıyla açıklanmamaktadır.',
    ]);
    const marks = booklet.table.rows.flatMap(({ metric, mark }) => (mark === null ? [] : [[metric, mark]]));
    expect(marks).toEqual([
      ['shm-merkez', '(g)'],
      ['asdep-hane', '(d)'],
    ]);
    const used = booklet.legend.flatMap(({ mark, used: isUsed }) => (isUsed ? [mark] : []));
    expect(used).toEqual(['(d)', '(g)', '(k)', '(–)']);
  });
});

describe('At a glance', () => {
  it('are twelve blocks, the places, what changed and what the province lacks', () => {
    const { glance, lead } = composed;
    expect(glance.blocks).toHaveLength(12);
    expect(lead.map(({ figures }) => figures[0]?.was)).toEqual([
      '2024-1’de 27.940; 741 arttı',
      '2024-1’de 918; 13 arttı',
      null,
    ]);
    expect(glance.places.map(({ label, number: own, provinces }) => [label, own, provinces])).toEqual([
      ['Çocuk evi başına çocuk', '5,6', 76],
    ]);
    expect(glance.places[0]?.chart.alt).toBe(
      'Çocuk evi başına çocuk: Iğdır 5,6 (2024-2 dönemi); 2024-1 döneminde diğer 75 ilde en düşük 5, ortanca 5,5, en yüksek 6.',
    );
    expect(glance.changed.slice(0, 3).map((runs) => runs.map(({ text }) => text).join(''))).toEqual([
      'ASDEP kapsamında ulaşılan hane sayısı 27.940’tan 28.681’e çıktı.',
      'SED ile desteklenen çocuk sayısı 918’den 931’e çıktı.',
      'Kuruluş bakımındaki çocuk sayısı 30’dan 28’e indi.',
    ]);
    expect(glance.absent).toContain('Çocuk Evleri Sitesi (ÇES)');
  });

  it('the table has a row for each metric that is meant for the province, in one unit', () => {
    const rows = new Map(composed.table.rows.map((row) => [row.metric, row]));
    expect(rows.size).toBe(composed.definitions.length);
    expect(rows.get('asdep-hane')).toMatchObject({
      ...{ value: '28.681', before: '27.940', change: '+741', country: '10.533.385', scope: '2017’den' },
    });
    expect(rows.get('sed-tutar')).toMatchObject({
      ...{ value: '100,6', unit: 'milyon\u00A0TL', before: '93,8', change: '+6,8', country: '' },
    });
    expect(rows.get('sosyal-yardim-hane')).toMatchObject({ value: '18.103', before: '', change: '' });
    expect(rows.get('sehit')).toMatchObject({ value: '71', before: '', change: '' });
  });
});

describe('The sample country', () => {
  it('tells every change that its rules allow, in the table and nearly all in blocks', () => {
    const pairs = sampleBooklets()
      .filter(({ edition }) => edition.code === '2024-2')
      .flatMap((snapshot) => {
        const booklet = compose(snapshot);
        const change = new Map(booklet.table.rows.map((row) => [row.metric, row.change]));
        return metrics.flatMap((metric) => {
          const value = snapshot.figures[metric.key]?.value;
          const before = snapshot.context?.earlier[0]?.values[metric.key];
          const isCompared = ['stock', 'cumulative'].includes(metric.timeBasis) && metric.graphic === 'auto';
          if (value?.kind !== 'number' || before === undefined || !isCompared) return [];
          const isFall = metric.timeBasis === 'cumulative' && value.amount < before;
          return [{ told: change.get(metric.key) !== '', isFall }];
        });
      });
    expect(pairs.length).toBeGreaterThan(2600);
    expect(pairs.filter(({ told, isFall }) => told === isFall)).toEqual([]);
  });
});

const anyBooklet = fc.record({
  figures: anyFigures(metrics),
  context: anyContext(metrics, derivedPlan.ratios),
  locale: fc.constantFrom(...locales),
});

const everyBooklet = (test: (booklet: ComposedBooklet, snapshot: Snapshot) => void): void => {
  fc.assert(
    fc.property(anyBooklet, ({ locale, ...given }) => {
      const snapshot = { ...igdir, ...given };
      test(compose(snapshot, { locale }), snapshot);
    }),
    { numRuns: 40 },
  );
};

describe('Every booklet', () => {
  it('of the sample country has drawings whose sentence is language: more letters than anything else', () => {
    const alternatives = sampleBooklets().flatMap((snapshot) =>
      locales.flatMap((locale) => chartsIn(compose(snapshot, { locale })).map(({ alt }) => alt)),
    );
    const lettersOf = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;
    expect(alternatives.length).toBeGreaterThan(1_000);
    expect(alternatives.filter((alt) => lettersOf(alt) < alt.length / 2)).toEqual([]);
  });

  it('has drawings whose one sentence tells all numbers in them', () => {
    everyBooklet((booklet) => {
      for (const { labels, alt } of chartsIn(booklet)) {
        for (const { text, role } of labels) {
          const [said = ''] = /\S*\d\S*(?:\sTL)?$/u.exec(text) ?? [];
          if (role !== 'name') expect(alt).toContain(said);
        }
        expect(alt.slice(0, -1)).not.toMatch(/[.!?] /);
        expect(alt.endsWith('.')).toBe(true);
      }
    });
  });

  it('draws no few persons, nothing that is never drawn, and no money', () => {
    everyBooklet((booklet, { figures, context: compared }) => {
      for (const block of blocksIn(booklet)) {
        const [figure] = block.figures;
        const metric = metrics.find(({ key }) => key === figure?.metric);
        if (metric === undefined || !block.charts.some(({ kind }) => kind === 'trend')) continue;
        expect([metric.graphic, metric.unit.kind]).toEqual(['auto', 'count']);
        const value = figures[metric.key]?.value;
        expect(value?.kind).toBe('number');
        const shown = [
          value !== undefined && 'amount' in value ? value.amount : 0,
          ...(metric.timeBasis === 'stock'
            ? (compared?.earlier.slice(0, 2).map(({ values }) => values[metric.key] ?? 0) ?? [])
            : []),
        ];
        if (metric.sensitive) expect(shown.filter((each) => each > 0 && each < metric.threshold)).toEqual([]);
      }
    });
  });

  it('shows no number of what is hidden, missing or absent, nowhere', () => {
    everyBooklet((booklet, { figures }) => {
      for (const { metric, number: shown, was } of blocksIn(booklet).flatMap((block) => block.figures)) {
        const kind = figures[metric]?.value.kind ?? 'not_applicable';
        if (kind === 'number' || kind === 'carried_over') continue;
        expect([shown, was]).toEqual([expect.stringMatching(/^\(/), null]);
      }
      for (const { metric, value, before, change } of booklet.table.rows) {
        const kind = figures[metric]?.value.kind ?? 'not_applicable';
        if (kind === 'number' || kind === 'carried_over') continue;
        expect([value, before, change]).toEqual([expect.stringMatching(/^\(/), '', '']);
      }
    });
  });

  it('prints the shares and ratios of its data and no others', () => {
    everyBooklet((booklet, snapshot) => {
      const values = new Set(derivedOf(snapshot).map(({ value }) => value));
      const told = blocksIn(booklet).flatMap(({ ratio }) => (ratio === null ? [] : [ratio.number]));
      for (const text of told) {
        const plain = text.replace(/[%.,]/g, '');
        expect([...values].map((each) => each.replace('.', ''))).toContain(plain);
      }
    });
  });
});
