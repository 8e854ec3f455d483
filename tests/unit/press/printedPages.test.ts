import type { Snapshot } from '@/domain/booklet/snapshot';
import { bookletFurniture, bookletExpectedText } from '@/press/booklet/expectedText';
import { igdirSnapshot } from '../../factories/snapshot';
import { printTexts } from '@/messages/booklet/print';
import { partsOf } from '@/press/booklet/print/pieces';
import { chaptersOf } from '@/press/booklet/print/chapters';
import { largeLayout, regularLayout, type PageLayout } from '@/press/booklet/print/pageLayout';
import { pagesOfParts } from '@/press/booklet/print/shown';
import { compared } from '../../factories/context';
import { idsOf } from '../../support/bookletPage';
import { documentsOf, visibleLetters } from '../../support/printedPages';

const correction: Snapshot['publication'] = {
  number: 2,
  kind: 'correction',
  reason: 'Sayım tutanağına göre <düzeltildi> & yenilendi.',
  publishedOn: '2024-07-09',
  changes: [
    {
      metric: 'sonim-kadin',
      before: { kind: 'number', amount: 7474 },
      after: { kind: 'number', amount: 7574 },
    },
    {
      metric: 'evde-bakim-tutar',
      before: { kind: 'number', amount: 560_000_000 },
      after: { kind: 'suppressed' },
    },
  ],
};

const withFigures = (changed: Snapshot['figures'], more: Partial<Snapshot> = {}): Snapshot => {
  const snapshot = igdirSnapshot(more);
  return { ...snapshot, figures: { ...snapshot.figures, ...changed } };
};

const carried = withFigures({
  'asdep-hane': {
    value: { kind: 'carried_over', amount: 28_681, edition: '2024-1' },
    asOf: null,
    revision: 1,
  },
  sehit: { value: { kind: 'carried_over', amount: 71, edition: '2024-1' }, asOf: null, revision: 1 },
});

const first = igdirSnapshot();

const variants: readonly (readonly [string, Snapshot])[] = [
  ['first', first],
  ['compared with others', compared(igdirSnapshot())],
  ['sample', igdirSnapshot({ sample: true })],
  [
    'with a planned next edition',
    igdirSnapshot({
      publication: {
        ...first.publication,
        next: { code: '2024-3', year: 2024, month: 10, asOf: '2024-09-30' },
      },
    }),
  ],
  ['correction', igdirSnapshot({ publication: correction })],
  ['carried over', carried],
  ['withdrawal', igdirSnapshot({ publication: { ...correction, kind: 'withdrawal', changes: [] } })],
];

const withoutBlanks = (text: string): string => text.replace(/\s+/g, '');

/** In large print those that differ most: it is set from the same parts. */
const inLarge = ['compared with others', 'correction', 'withdrawal'];
const prints = [
  ...variants.map((each) => [...each, regularLayout] as const),
  ...variants
    .filter(([name]) => inLarge.includes(name))
    .map(([name, snapshot]) => [`${name}, in large print`, snapshot, largeLayout] as const),
];

const known = new Map<PageLayout, Map<Snapshot, ReturnType<typeof print>>>();

/** A booklet's documents, made once. */
function printed(snapshot: Snapshot, layout: PageLayout = regularLayout): ReturnType<typeof print> {
  const all = known.get(layout) ?? new Map<Snapshot, ReturnType<typeof print>>();
  known.set(layout, all);
  const made = all.get(snapshot) ?? print(snapshot, layout);
  all.set(snapshot, made);
  return made;
}

async function print(snapshot: Snapshot, layout: PageLayout) {
  const documents = await documentsOf(snapshot, layout);
  const pages = documents.pages.split('<div class="page ').slice(1);
  const pageNumbers = Object.fromEntries(
    pages.flatMap((page, index) => idsOf(page).map((id) => [id, index + 1] as const)),
  );
  const expected = bookletExpectedText(documents.content, documents.plan, pageNumbers);
  return { ...documents, count: pages.length, pageNumbers, expected };
}

const linesOf = (expected: ReturnType<typeof bookletExpectedText>): string =>
  withoutBlanks(expected.flatMap(({ lines }) => lines).join(''));

describe.each(prints)('the printed pages (%s)', (_name, snapshot, layout) => {
  it('hold the expected words in order, and no others', async () => {
    const { pages, expected } = await printed(snapshot, layout);
    const [found, due] = [visibleLetters(pages), linesOf(expected)];
    const at = Array.from(due).findIndex((letter, index) => letter !== found[index]);
    expect(found.slice(Math.max(0, at - 60), at + 60)).toBe(due.slice(Math.max(0, at - 60), at + 60));
    expect(found.length).toBe(due.length);
  });

  it('hold every part of the booklet once, in sheets that can be folded', async () => {
    const { content, plan, count } = await printed(snapshot, layout);
    const places = pagesOfParts(plan);
    const fillers = layout.isBroad ? ['glossary', 'method', 'notes'] : ['notes'];
    const parts = chaptersOf(content, layout)
      .filter(({ name }) => !fillers.includes(name))
      .flatMap(({ groups }) => groups.flatMap((group) => group.parts));
    expect(parts.filter(({ key }) => !places.has(key) && key !== 'table.notes')).toEqual([]);
    expect([plan.pages.length, plan.pages.length % (layout.isBroad ? 4 : 2)]).toEqual([count, 0]);
  });

  it('are Turkish, run no script and repeat no id', async () => {
    const { pages, galley } = await printed(snapshot, layout);
    for (const html of [pages, galley]) {
      expect(html).toContain('<html lang="tr">');
      expect(html).not.toMatch(/<script|javascript:| on[a-z]+=/i);
    }
    const ids = idsOf(pages);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe('the pages of one booklet', () => {
  it('carry all that the print needs in themselves', async () => {
    const { pages } = await printed(first);
    expect(pages).not.toMatch(/src="/);
    // Links lead away from the file; nothing is fetched for it.
    expect(pages).not.toMatch(/href="(?!#|https:\/\/kitapcik\.example\/|tel:|mailto:)/);
    const addresses = [...pages.matchAll(/url\("?([^)]{5})/g)].map((match) => match[1]);
    expect(addresses.filter((address) => address !== 'data:' && address !== '#il-s')).toEqual([]);
    expect(pages.match(/@font-face/g)).toHaveLength(5);
  });

  it('break no range over two lines', async () => {
    const { pages } = await printed(first);
    const paragraphs = pages.match(/<p class="(?:sentence|body|intro)".*?<\/p>/gs) ?? [];
    const ranges = paragraphs.flatMap((html) => html.match(/\d+–\d+/g) ?? []);
    expect(ranges).toEqual(expect.arrayContaining(['2021–2025', '60–100', '5–8', '2003–2024']));
    const kept = paragraphs.map((html) => html.replace(/<span class="range">[^<]*<\/span>/g, ''));
    expect(kept.filter((html) => /\d–\d/.test(html))).toEqual([]);
  });

  it.each([regularLayout, largeLayout])(
    'lead from each line of the contents to what stands on the page that it names, in lines of $line px',
    async (layout) => {
      const { pages, pageNumbers } = await printed(first, layout);
      const lines = [...pages.matchAll(/href="#([^"]+)".*?class="entry-page">(\d+)</gs)];
      expect(lines.length).toBe(41);
      for (const [, target = '', page] of lines)
        expect([target, page]).toEqual([target, String(pageNumbers[target])]);
    },
  );

  it('have the figure column at the outer edge, and their running heads and numbers too', async () => {
    const { pages } = await printed(first);
    const sides = [...pages.matchAll(/<div class="page (recto|verso)/g)].map(([, side]) => side);
    expect(sides).toEqual(sides.map((_, index) => (index % 2 === 0 ? 'recto' : 'verso')));
  });
});

describe('texts of strangers', () => {
  const hostile = '"}</style><script>alert(1)</script>\\';

  it('cannot leave their element, nor reach the style sheet', async () => {
    const snapshot = igdirSnapshot();
    const province = { ...snapshot.province, name: hostile };
    const front = { ...snapshot.texts.front, department: hostile };
    const { pages } = await printed({ ...snapshot, province, texts: { ...snapshot.texts, front } });
    expect(pages).not.toContain('<script');
    expect(pages.match(/<\/style>/g)).toHaveLength(1);
  });

  it('are shown as they were typed', async () => {
    const { pages } = await printed(igdirSnapshot({ publication: correction }));
    expect(pages).toContain('&lt;düzeltildi&gt; &amp; yenilendi');
  });
});

describe('marks', () => {
  it('stand on covers, pages and title of a sample, and nowhere else', async () => {
    const mark = 'ÖRNEK – veriler gerçek değildir';
    const sample = await printed(igdirSnapshot({ sample: true }));
    expect(bookletFurniture(sample.content, sample.plan)).toContain(mark);
    const inPages = sample.pages.slice(sample.pages.indexOf('<body')).split(mark).length - 1;
    // On each page once, and in the colophon.
    expect(inPages).toBe(sample.count + 1);
    expect(sample.pages).toMatch(new RegExp(`<title>[^<]*${mark}</title>`));
    expect((await printed(first)).pages).not.toContain(mark);
  });

  it('name the edition of a figure that was carried over, and are explained', async () => {
    const marked = await printed(carried);
    expect(linesOf(marked.expected)).toContain(withoutBlanks('(g) 2024-1 döneminden taşınan değer'));
    const plain = await printed(first);
    expect(linesOf(plain.expected)).not.toContain(withoutBlanks('(g) 2024-1'));
    for (const { mark, meaning } of plain.content.composed.legend)
      expect(linesOf(plain.expected)).toContain(withoutBlanks(`${mark}${meaning}`));
  });

  it('list a correction’s figures before and after, without the former number of one that is suppressed', async () => {
    const note = linesOf((await printed(igdirSnapshot({ publication: correction }))).expected);
    expect(note).toContain('Düzeltmenotu');
    expect(note).toContain('7.4747.574');
    expect(note).toContain(withoutBlanks('artık açıklanmıyor (k) açıklanmıyor (k)'));
  });

  it('leave no figure in a withdrawal, whose cover says it and names no province’s numbers', async () => {
    const { pages, count } = await printed(
      igdirSnapshot({ publication: { ...correction, kind: 'withdrawal' } }),
    );
    expect(pages).toContain('Geri çekme notu');
    expect(pages).toContain(printTexts.cover.withdrawn);
    expect(pages).not.toContain('28.681');
    expect(pages).not.toContain('7.574');
    expect(pages).not.toContain('Verilerin tarihi');
    expect(count).toBe(4);
  });

  it.each([
    ['first', null],
    ['correction', '2. yayım · düzeltilmiş'],
    ['revision', '2. yayım · güncellenmiş'],
    ['withdrawal', 'Geri çekildi'],
  ] as const)('tell on the cover what kind of publication it is: %s', async (kind, band) => {
    const { pages, pageNumbers } = await printed(igdirSnapshot({ publication: { ...correction, kind } }));
    const cover = pages.slice(pages.indexOf('<header class="cover'), pages.indexOf('</header>'));
    for (const each of ['· düzeltilmiş', '· güncellenmiş', 'Geri çekildi'])
      expect([each, cover.includes(each)]).toEqual([each, band?.includes(each) ?? false]);
    if (kind === 'correction')
      expect(cover).toContain(`${String(pageNumbers['yayim-notu'])}. sayfada gösterilmiştir.`);
  });
});

it('a part that no page has would be missed: the parts of all chapters are known by different keys', async () => {
  const { content } = await printed(compared(igdirSnapshot()));
  const keys = partsOf(chaptersOf(content)).map(({ key }) => key);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});
