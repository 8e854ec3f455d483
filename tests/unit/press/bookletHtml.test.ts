import type { Snapshot } from '@/domain/booklet/snapshot';
import { bookletFurniture, bookletExpectedText } from '@/press/booklet/expectedText';
import { igdirSnapshot } from '../../factories/snapshot';
import { dataWords } from '@/messages/booklet/site';
import { pageContentOf, idsOf, pageOf, visibleText } from '../../support/bookletPage';

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

const variants: readonly (readonly [string, Snapshot])[] = [
  ['first', igdirSnapshot()],
  ['sample', igdirSnapshot({ sample: true })],
  ['correction', igdirSnapshot({ publication: correction })],
  ['carried over', carried],
  ['withdrawal', igdirSnapshot({ publication: { ...correction, kind: 'withdrawal', changes: [] } })],
];

/** The lines of the parts that the screen shows too: it has no page numbers in its contents. */
function expectedLines(snapshot: Snapshot, pageNumbers: Record<string, number>): string {
  const parts = bookletExpectedText(pageContentOf(snapshot), pageNumbers);
  return parts
    .flatMap(({ lines }) => lines)
    .join(' ')
    .replace(/\s+/g, ' ');
}

const somePages = (snapshot: Snapshot): Record<string, number> =>
  Object.fromEntries(idsOf(pageOf(snapshot, 'print')).map((id, index) => [id, index + 1]));

describe.each(variants)('the printed page (%s)', (_name, snapshot) => {
  it('holds the expected words in order, and no others', () => {
    const pageNumbers = somePages(snapshot);
    expect(visibleText(pageOf(snapshot, 'print', pageNumbers))).toBe(expectedLines(snapshot, pageNumbers));
  });

  it('is Turkish, runs no script and repeats no id', () => {
    const html = pageOf(snapshot, 'print');
    expect(html).toContain('<html lang="tr">');
    expect(html).not.toMatch(/<script|javascript:| on[a-z]+=/i);
    const ids = idsOf(html);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe('the page of one booklet', () => {
  it('carries all that the print needs in itself', () => {
    const html = pageOf(igdirSnapshot(), 'print');
    expect(html).not.toMatch(/(href|src)="(?!#)/);
    expect([...html.matchAll(/url\(([^)]{5})/g)].map((match) => match[1])).toEqual(Array(5).fill('data:'));
  });

  it('breaks no range over two lines', () => {
    const paragraphs = pageOf(igdirSnapshot(), 'print').match(/<p[ >].*?<\/p>/gs) ?? [];
    const ranges = paragraphs.flatMap((html) => html.match(/\d+–\d+/g) ?? []);
    expect(ranges).toEqual(expect.arrayContaining(['2021–2025', '60–100', '5–8', '2003–2024']));
    const kept = paragraphs.map((html) => html.replace(/<span class="range">[^<]*<\/span>/g, ''));
    expect(kept.filter((html) => /\d–\d/.test(html))).toEqual([]);
  });

  it('shows a link to each section and service in the contents', () => {
    const html = pageOf(igdirSnapshot(), 'print', { 'bolum-1': 4, 'hizmet-asdep': 5 });
    const ids = new Set(idsOf(html));
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(targets.length).toBe(37);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
    expect(html).toContain('data-page-of="bolum-1">4<');
    expect(html).toContain('data-page-of="hizmet-asdep">5<');
  });
});

describe('texts of strangers', () => {
  const hostile = '"}</style><script>alert(1)</script>\\';

  it('cannot leave their element, nor the style sheet of the running heads', () => {
    const snapshot = igdirSnapshot();
    const province = { ...snapshot.province, name: hostile };
    const front = { ...snapshot.texts.front, department: hostile };
    const html = pageOf({ ...snapshot, province, texts: { ...snapshot.texts, front } }, 'print');
    expect(html).not.toContain('<script');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    const style = html.slice(html.indexOf('<style>'), html.indexOf('</style>'));
    expect(style).not.toMatch(/content:"[^"\n]*[<>][^"\n]*"/);
  });

  it('are shown as they were typed', () => {
    const html = pageOf(igdirSnapshot({ publication: correction }), 'print');
    expect(html).toContain('&lt;düzeltildi&gt; &amp; yenilendi');
  });
});

describe('marks', () => {
  it('stand on covers, pages and title of a sample, and nowhere else', () => {
    const mark = 'ÖRNEK – veriler gerçek değildir';
    const sample = igdirSnapshot({ sample: true });
    expect(bookletFurniture(pageContentOf(sample))).toContain(mark);
    expect(visibleText(pageOf(sample, 'print')).split(mark)).toHaveLength(4);
    expect(pageOf(sample, 'print')).toMatch(new RegExp(`<title>[^<]*${mark}</title>`));
    expect(pageOf(igdirSnapshot(), 'print')).not.toContain(mark);
  });

  it('name the edition of a figure that was carried over, and are explained', () => {
    const text = visibleText(pageOf(carried, 'print'));
    expect(text).toContain('(g) 2024-1 döneminden taşınan değer');
    const plain = visibleText(pageOf(igdirSnapshot(), 'print'));
    expect(plain).not.toContain('(g) 2024-1');
    for (const [mark, meaning] of Object.entries(dataWords.tr.marks))
      expect(plain).toContain(`${mark} ${meaning}`);
  });

  it('are explained in texts of the first rules only where something was carried over', () => {
    const former = (snapshot: Snapshot): Snapshot => ({
      ...snapshot,
      texts: { ...snapshot.texts, rules: 1 },
    });
    expect(visibleText(pageOf(former(carried), 'print'))).toContain('(g) Geçici:');
    expect(visibleText(pageOf(former(igdirSnapshot()), 'print'))).not.toContain('(g)');
  });

  it('list a correction’s figures before and after, without the former number of one that is suppressed', () => {
    const note = visibleText(pageOf(igdirSnapshot({ publication: correction }), 'print'));
    expect(note).toContain('Düzeltme notu');
    expect(note).toContain('7.474 7.574');
    expect(note).toContain('artık açıklanmıyor (k) açıklanmıyor (k)');
  });

  it('tell on the cover that it is the record of a withdrawal, and of no other kind', () => {
    for (const kind of ['first', 'correction', 'revision', 'withdrawal'] as const) {
      const cover = pageOf(igdirSnapshot({ publication: { ...correction, kind } }), 'print').split(
        '<main',
      )[0];
      expect(cover?.includes('>Geri çekme kaydı<')).toBe(kind === 'withdrawal');
    }
  });
});
