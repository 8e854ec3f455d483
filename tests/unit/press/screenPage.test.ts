import { brotliCompressSync, constants } from 'node:zlib';
import { pageWords, passportWords } from '@/messages/booklet/page';
import { frameWords } from '@/messages/booklet/frame';
import { compose } from '@/domain/booklet/compose';
import type { Snapshot } from '@/domain/booklet/snapshot';
import { readBookletAssets } from '@/press/booklet/assets';
import { cardHtml } from '@/press/booklet/screen/cardHtml';
import { someHash } from '../../factories/bookletSnapshot';
import { isMeantFor } from '@/domain/figures/metric';
import { compared } from '../../factories/context';
import { bookletKinds } from '../../factories/bookletKinds';
import { sampleBooklets } from '../../factories/sampleBooklets';
import { igdirSnapshot } from '../../factories/snapshot';
import { idsOf, visibleText } from '../../support/bookletPage';
import { screenPagesOf } from '../../support/screenPages';

const assets = await readBookletAssets('src/press/booklet');
const turkish = 'index.html';
const english = 'en/index.html';
const own = '/2024-2/igdir/1/';

const pageOf = (snapshot: Snapshot, path = turkish): string => screenPagesOf(snapshot).get(path) ?? '';
const isWithdrawn = (snapshot: Snapshot): boolean => snapshot.publication.kind === 'withdrawal';

/** The words of a page that are not marked as Turkish. */
function outsideTurkish(html: string): string {
  const body = html.slice(html.indexOf('<body'));
  const cut = body.replace(/<(\w+)[^>]* lang="tr"[^>]*>(?:(?!<\1[ >])[\s\S])*?<\/\1>/g, ' ');
  return visibleText(`<body>${cut}`);
}

function textsIn(tree: object): readonly string[] {
  return Object.values(tree).flatMap((each: unknown) => {
    if (typeof each === 'string') return [each];
    return typeof each === 'object' && each !== null ? textsIn(each) : [];
  });
}

/** The two of the sample country whose pages weigh most. */
const isHeavy = ({ slug }: { readonly slug: string }): boolean => ['izmir', 'mugla'].includes(slug);
const heavy = sampleBooklets(isHeavy).map(
  (snapshot) => [`of ${snapshot.province.name}, ${snapshot.edition.code}`, snapshot] as const,
);
const kinds = [
  ...bookletKinds,
  ...heavy,
  ['that is compared with others', compared(igdirSnapshot({ sample: true }))],
] as const;

describe.each(kinds)('the pages of a booklet %s', (_what, snapshot) => {
  const files = screenPagesOf(snapshot);
  const pages = [...files].filter(([path]) => path.endsWith('.html'));

  it('run no script but files of their own, style nothing inline and repeat no id', () => {
    for (const [path, html] of pages) {
      const scripts = html.match(/<script[^>]*>/g) ?? [];
      const strange = scripts.filter(
        (tag) =>
          !/^<script type="(?:module" src="\/assets\/[\w.-]+\.[0-9a-f]{16}\.js|application\/ld\+json)">$/.test(
            tag,
          ),
      );
      expect([path, strange]).toEqual([path, []]);
      expect(html).not.toMatch(/ style="|<style|javascript:| on[a-z]+="/i);
      const ids = idsOf(html);
      expect([path, ids.filter((id, index) => ids.indexOf(id) !== index)]).toEqual([path, []]);
    }
  });

  it('lead only to places in them and to files that are there', () => {
    for (const [path, html] of pages) {
      const links = [...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, link]) => link ?? '');
      const ids = new Set(idsOf(html));
      const inside = links.filter((link) => link.startsWith('#')).map((link) => link.slice(1));
      expect([path, inside.filter((id) => !ids.has(id))]).toEqual([path, []]);
      const base = `/2024-2/${snapshot.province.slug}/${String(snapshot.publication.number)}/`;
      const beside = links.filter((link) => link.startsWith(base) && link.endsWith('/'));
      const missing = beside.filter((link) => !files.has(`${link.slice(base.length)}index.html`));
      expect([path, missing]).toEqual([path, []]);
      for (const asset of links.filter((link) => link.startsWith('/assets/')))
        expect(files.has((asset.split('#')[0] ?? '').slice(1))).toBe(true);
    }
  });

  it('weigh at most 25 KB with their style sheet', () => {
    const weightOf = (text: string): number =>
      brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
    const sheet = [...files].find(([path]) => path.endsWith('.css'))?.[1] ?? '';
    for (const path of [turkish, english])
      expect(weightOf(files.get(path) ?? '') + weightOf(sheet)).toBeLessThanOrEqual(25 * 1024);
  });

  it('have page words in their language, and mark the booklet’s texts as Turkish', () => {
    const said = outsideTurkish(files.get(english) ?? '');
    const alike = new Set([pageWords.en, frameWords.en].flatMap(textsIn));
    const own = [pageWords.tr, frameWords.tr].flatMap(textsIn).filter((text) => !alike.has(text));
    const words = own.filter((text) => text.length > 5);
    expect(words.filter((text) => said.includes(text))).toEqual([]);
    // What an English page quotes of the booklet, and what the booklet calls its services.
    expect(said.match(/“[^”]* [^”]*”/gu) ?? []).toEqual([]);
    const names = snapshot.texts.services.map(({ name }) => name);
    expect(names.filter((name) => said.includes(name))).toEqual([]);
    expect(files.get(english)).toContain('<html lang="en">');
    expect(files.get(turkish)).toContain('<html lang="tr">');
  });

  it('give every figure an address and a passport, unless it was withdrawn', () => {
    const ids = new Set(idsOf(files.get(turkish) ?? ''));
    const meant = snapshot.metrics.filter(({ where }) => isMeantFor(where, snapshot.province));
    const keys = meant.map(({ key }) => key).filter((key) => Object.hasOwn(snapshot.figures, key));
    const passports = [...files.keys()].filter((path) => path.includes('gosterge/'));
    if (isWithdrawn(snapshot)) {
      expect(passports).toEqual([]);
      return;
    }
    const asked = keys.filter((key) => passports.includes(`gosterge/${key}/index.html`));
    expect(keys.filter((key) => !asked.includes(key))).toEqual([]);
    expect(keys.filter((key) => !passports.includes(`en/gosterge/${key}/index.html`))).toEqual([]);
    const shown = keys.filter((key) => !ids.has(key));
    const absent = snapshot.metrics.filter(
      ({ service }) => service !== null && snapshot.province.absentServices.includes(service),
    );
    expect(shown.filter((key) => !absent.some((metric) => metric.key === key))).toEqual([]);
  });
});

describe('the first screen', () => {
  const first = pageOf(igdirSnapshot());

  it('has name, edition, state, three numbers and the booklet with pages, size and a good name', () => {
    const seen = visibleText(first);
    const order = [
      'Iğdır',
      'İli Bilgilendirme Kitapçığı, Mayıs 2024',
      'Yayımlandı, 1. yayım',
      '28.681',
      '931',
      '2.195',
      'Kitapçığı indir',
      'PDF, 20 sayfa, 684 KB',
      'Bir bakışta',
    ];
    const places = order.map((words) => seen.indexOf(words, seen.indexOf('2024-2')));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(first).toContain(`href="${own}kitapcik.pdf" download="igdir-2024-2-kitapcik.pdf"`);
    expect(first).toContain(`href="${own}veri.csv" download="igdir-2024-2-veri.csv"`);
  });

  it.each([
    ['correction', 'Düzeltildi, 2. yayım'],
    ['revision', 'Güncellendi, 2. yayım'],
  ] as const)('tells a %s before the first number, and marks what changed', (kind, state) => {
    const changes = [
      {
        metric: 'asdep-hane',
        before: { kind: 'number', amount: 28_618 },
        after: { kind: 'number', amount: 28_681 },
      },
    ] as const;
    const publication = { number: 2, kind, reason: 'Yanlıştı.', publishedOn: '2024-07-01', changes };
    const html = pageOf(igdirSnapshot({ publication }));
    const seen = visibleText(html);
    expect(seen.indexOf(state)).toBeLessThan(seen.indexOf('28.681'));
    expect(seen.indexOf('1 değer değişti')).toBeLessThan(seen.indexOf('28.681'));
    const mark = kind === 'correction' ? '(d)' : '(r)';
    expect(html).toMatch(
      new RegExp(
        `id="asdep-hane"[^>]*>28\\.681</b><a class="change-mark" href="#yayim-notu"[^>]*>\\${mark.slice(0, 2)}`,
      ),
    );
    expect(html.match(/class="change-mark"/g)).toHaveLength(1);
    expect(seen).toContain('28.618 28.681');
  });

  it('leads from a publication’s own address to the latest one, without a word that ages', () => {
    expect(first).toContain('<a class="latest" href="/2024-2/igdir/">');
    expect(pageOf(igdirSnapshot(), english)).toContain('<a class="latest" href="/en/2024-2/igdir/">');
    expect(visibleText(first)).not.toMatch(/Yayında/);
  });

  it('says that figures were carried over', () => {
    const base = igdirSnapshot();
    const value = { kind: 'carried_over', amount: 28_681, edition: '2024-1' } as const;
    const figures = { ...base.figures, 'asdep-hane': { value, asOf: null, revision: 1 } };
    expect(visibleText(pageOf({ ...base, figures }))).toContain('1 değer önceki bir dönemden taşınmıştır');
    expect(visibleText(first)).not.toContain('taşınmıştır; yanlarında');
  });
});

describe('a withdrawn publication', () => {
  const publication = {
    number: 2,
    kind: 'withdrawal',
    reason: null,
    publishedOn: '2024-07-01',
    changes: [],
    withdrawal: {
      notice: { tr: 'Veriler yeniden doğrulanmaktadır.', en: 'The figures are being checked.' },
      withdraws: [1],
      instead: null,
    },
  } as const;
  const files = screenPagesOf(igdirSnapshot({ publication }));

  it('says so before all else, and holds no figure and no data', () => {
    for (const path of [turkish, english]) {
      const seen = visibleText(files.get(path) ?? '');
      const notice =
        path === turkish ? 'Veriler yeniden doğrulanmaktadır.' : 'The figures are being checked.';
      expect(seen.indexOf(notice)).toBeGreaterThan(0);
      expect(seen.indexOf(notice)).toBeLessThan(seen.indexOf('PDF'));
      expect(seen).not.toMatch(/28[.,]681/);
      expect(files.get(path)).not.toMatch(/veri\.(?:csv|json|xlsx)/);
    }
    expect([...files.keys()].filter((path) => path.includes('gosterge/'))).toEqual([]);
  });
});

describe('a passport', () => {
  const passportOf = (snapshot: Snapshot, metric: string, locale = ''): string =>
    screenPagesOf(snapshot).get(`${locale}gosterge/${metric}/index.html`) ?? '';

  it('tells all that is known of a figure, in both languages', () => {
    const seen = visibleText(passportOf(igdirSnapshot(), 'sed-tutar'));
    const words = passportWords.tr;
    for (const label of [words.definition, words.scope, words.source, words.corrections, words.fullCitation])
      expect(seen).toContain(label);
    expect(seen).toContain('100,6\u00a0milyon\u00a0TL'.replaceAll('\u00a0', ' '));
    expect(seen).toContain(`https://kitapcik.example${own}gosterge/sed-tutar/`);
    const metric = igdirSnapshot().metrics.find(({ key }) => key === 'sed-tutar');
    expect(visibleText(passportOf(igdirSnapshot(), 'sed-tutar', 'en/'))).toContain(metric?.definition.en);
  });

  it.each([
    ['the first one', 'first', 2, [], true],
    ['one that knows of all before it', 'revision', 3, [1, 2], true],
    ['one after a number that was withdrawn', 'correction', 3, [1], false],
    ['one of before it was kept', 'revision', 2, [], false],
  ] as const)('says that nothing was corrected only in %s', (_, kind, number, before, isSaid) => {
    const base = igdirSnapshot();
    const earlier = before.map((each) => ({
      ...{ number: each, kind: 'revision' as const, publishedOn: '2024-06-03', metrics: [] },
    }));
    const publication = { ...base.publication, number, kind, changes: [], earlier };
    const page = passportOf({ ...base, publication }, 'sed-cocuk');
    expect(page.includes(`<dt>${passportWords.tr.corrections}</dt>`)).toBe(isSaid);
  });

  it('tells who approved it by role, which publications changed it, and what comes next', () => {
    const base = igdirSnapshot();
    const metric = 'sed-cocuk';
    const own = { kind: 'number', amount: 931 } as const;
    const approvals = [
      { stage: 'province', on: '2024-06-01' },
      { stage: 'ministry', on: '2024-06-02' },
    ] as const;
    const seen = visibleText(
      passportOf(
        {
          ...base,
          figures: { ...base.figures, [metric]: { value: own, asOf: null, revision: 1, approvals } },
          publication: {
            ...base.publication,
            number: 3,
            kind: 'revision',
            changes: [{ metric, before: { kind: 'number', amount: 930 }, after: own }],
            earlier: [
              { number: 1, kind: 'first', publishedOn: '2024-06-03', metrics: [] },
              { number: 2, kind: 'correction', publishedOn: '2024-06-10', metrics: [metric] },
            ],
            next: { code: '2024-3', year: 2024, month: 10, asOf: '2024-09-30' },
          },
        },
        metric,
      ),
    );
    expect(seen).toContain('İl onayı: 1 Haziran 2024; Bakanlık onayı: 2 Haziran 2024');
    expect(seen).toContain(
      '2. yayımla düzeltildi (10 Haziran 2024); 3. yayımla güncellendi (3 Haziran 2024)',
    );
    expect(seen).toContain('Son: 3 Haziran 2024; planlanan sonraki: Ekim 2024 (2024-3)');
    expect(visibleText(passportOf(base, metric))).not.toContain(passportWords.tr.approval);
  });

  it('shows no number of a figure that is suppressed, not reported or absent', () => {
    const base = igdirSnapshot();
    for (const kind of ['suppressed', 'not_reported', 'not_applicable'] as const) {
      const figures = { ...base.figures, 'sed-cocuk': { value: { kind }, asOf: null, revision: 1 } };
      expect(visibleText(passportOf({ ...base, figures }, 'sed-cocuk'))).not.toContain('931');
    }
  });
});

describe('the head', () => {
  it('names the address that counts, the other language and a description with figures', () => {
    const html = pageOf(igdirSnapshot());
    expect(html).toContain('<link rel="canonical" href="https://kitapcik.example/2024-2/igdir/"');
    expect(html).toContain('hrefLang="en" href="https://kitapcik.example/en/2024-2/igdir/"');
    expect(/<meta name="description" content="([^"]*)"/.exec(html)?.[1]).toContain('28.681');
    expect(html).toContain('property="og:image" content="https://kitapcik.example/2024-2/igdir/1/kart.png"');
    expect(html).toContain('"@type":"Dataset"');
    expect(html).not.toContain('"license"');
  });

  it('keeps search engines off what is invented, and describes it as no data', () => {
    const html = pageOf(igdirSnapshot({ sample: true }));
    expect(html).toContain('<meta name="robots" content="noindex"');
    expect(html).not.toContain('ld+json');
    expect(pageOf(igdirSnapshot())).not.toContain('noindex');
  });

  it('lets no text of strangers leave its element', () => {
    const base = igdirSnapshot();
    const hostile = '</script><script>alert(1)</script>"';
    const front = { ...base.texts.front, issuer: hostile };
    const html = pageOf({ ...base, texts: { ...base.texts, front } });
    expect(html).not.toContain('<script>alert');
  });
});

describe('the card', () => {
  const cardOf = (snapshot: Snapshot): string =>
    cardHtml({ composed: compose(snapshot), snapshot, contentHash: someHash }, assets);

  it('shows three figures and loads nothing', () => {
    const html = cardOf(igdirSnapshot());
    const seen = visibleText(html);
    for (const words of ['Iğdır', '28.681', '931', '2.195', 'Mayıs 2024 (2024-2)'])
      expect(seen).toContain(words);
    expect(seen).not.toContain('ÖRNEK');
    expect(visibleText(cardOf(igdirSnapshot({ sample: true })))).toContain('ÖRNEK');
    expect(html).not.toMatch(/(?:src|href)="|url\((?!data:|#)/);
  });

  it('shows no figure of a withdrawn publication', () => {
    const [, withdrawn] = bookletKinds.find(([, { publication }]) => publication.kind === 'withdrawal') ?? [];
    const seen = visibleText(cardOf(withdrawn ?? igdirSnapshot()));
    expect(seen).toContain('Geri çekildi');
    expect(seen).not.toMatch(/28\.681|2\.195/);
  });
});
