import { gzipSync } from 'node:zlib';
import { provinces } from '@/demo/content/provinces';
import { amountOf } from '@/domain/figures/figureValue';
import { formatInteger } from '@/domain/turkish/formatNumber';
import { isMeantFor } from '@/domain/figures/metric';
import type { SiteIndex, SiteRecord } from '@/domain/publication/site';
import type { DefinitionSet, EditionData } from '@/domain/openData/editionData';
import { readBookletAssets } from '@/press/booklet/assets';
import { metricView } from '@/press/site/metricView';
import { siteContext } from '@/press/site/siteContext';
import {
  corrected,
  hidden,
  lateProvinces,
  sampleData,
  sampleIndex,
  withdrawn,
  withdrawnProvince,
} from '../../factories/sampleSite';
import { someHash } from '../../factories/bookletSnapshot';
import { brokenLinks } from '../../support/brokenLinks';
import { inProduction } from '../../support/inProduction';

const { siteFiles } = await inProduction(() => import('@/press/site/siteFiles'));

const origin = 'https://kitapcik.example';
const assets = await readBookletAssets('src/press/booklet');
const made = siteFiles({ index: sampleIndex, data: sampleData, assets, origin }, []);
const files = new Map(made.map(({ path, content }) => [path, content]));
const pages = [...files].flatMap(([path, content]): [string, string][] =>
  path.endsWith('.html') ? [[path, String(content)]] : [],
);
const page = (path: string): string => String(files.get(path) ?? '');
const newest = sampleData.find(({ edition }) => edition.code === '2024-2');
const grouped = (amount: number, locale: string): string =>
  locale === 'tr' ? formatInteger(amount) : formatInteger(amount).replaceAll('.', ',');

/** The one edition that readers have: it was recorded from earlier booklets, of three provinces. */
const recordedProvinces = (newest?.provinces ?? []).slice(0, 3);
const recordedData = sampleData.slice(-1).map((each) => ({
  ...each,
  recorded: true,
  provinces: recordedProvinces.map((own) => ({ ...own, publication: null, log: [] })),
}));
const recordedIndex: SiteIndex = {
  ...sampleIndex,
  editions: sampleIndex.editions.slice(-1).map((each) => ({
    ...each,
    booklets: [],
    recorded: {
      import: '1',
      contentHash: someHash,
      approvedOn: '2024-07-01',
      provinces: recordedProvinces.map(({ plate }) => plate),
    },
  })),
};
const record: SiteRecord = {
  issuer: sampleIndex.issuer,
  edition: { code: '2024-2', year: 2024, month: 5, asOf: '2024-05-31' },
  sample: true,
  sources: [{ number: 1, approvedOn: '2024-07-01', fileHash: someHash, changes: [] }],
  metrics: newest?.definitions[0]?.metrics ?? [],
  provinces: recordedProvinces.map(({ plate, name, slug, figures }) => ({
    plate,
    name,
    slug,
    figures: Object.entries(figures).map(([metric, { value, asOf }]) => ({ metric, value, asOf })),
  })),
};

/** The text of an element without its tags. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x27;', '’')
    .trim();

/** The rows of a page's tables: the head of each, and its cells. */
function rowsOf(html: string): readonly { readonly head: string; readonly cells: readonly string[] }[] {
  return [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].flatMap(([, row = '']) => {
    const head = /<th scope="row"[^>]*>(.*?)<\/th>/s.exec(row)?.[1];
    if (head === undefined) return [];
    return [
      {
        head: textOf(head),
        cells: [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) => textOf(cell)),
      },
    ];
  });
}

describe('the pages over many provinces', () => {
  it('lead only to what is there: pages, files and places within a page', () => {
    // What others make: booklets, open data and the page that checks a file.
    const elsewhere = /^(en\/)?(\d{4}-\d+\/[a-z]|veri\/|dogrula\/)/;
    const texts = new Map([...files].map(([path, content]) => [path, String(content)]));
    expect(brokenLinks(texts, (path) => elsewhere.test(path))).toEqual([]);
    const astray = new Map([...texts, ['x/index.html', '<a href="/yok/"></a><a href="../#hicbir-yer"></a>']]);
    expect(brokenLinks(astray, (path) => elsewhere.test(path))).toEqual([
      'x/index.html → /yok/',
      'x/index.html → ../#hicbir-yer',
    ]);
  });

  it.each([
    ['nothing was published', { ...sampleIndex, editions: [], texts: null }, [], []],
    ['the one edition was recorded of some provinces', recordedIndex, recordedData, [record]],
  ])('lead only to what is there where %s', (_what, index, data, records) => {
    const texts = new Map(
      siteFiles({ index, data, assets, origin }, records).map(({ path, content }) => [path, String(content)]),
    );
    expect(brokenLinks(texts, (path) => /^(en\/)?(veri|dogrula)\//.test(path))).toEqual([]);
    const list = [...texts].find(([path]) => path.startsWith('assets/ara-tr.'))?.[1] ?? '[]';
    const paths = [...list.matchAll(/"path":"\/([^"#]*)/g)].map(([, path = '']) => `${path}index.html`);
    if (index.editions.length > 0) expect(paths.filter((path) => !texts.has(path))).toEqual([]);
    // Thousands are set apart as the language of the page does.
    const english = [...texts].filter(([path]) => /^en\/.*\.html$/.test(path));
    expect(english.flatMap(([path, html]) => (/>\d{1,3}(?:\.\d{3})+[ <]/.test(html) ? [path] : []))).toEqual(
      [],
    );
  });

  it('stand in both languages, each naming the other', () => {
    for (const [path, html] of pages) {
      const isEnglish = path.startsWith('en/');
      const other = isEnglish ? path.slice(3) : `en/${path}`;
      expect([path, files.has(other)]).toEqual([path, true]);
      expect(html).toContain(`<html lang="${isEnglish ? 'en' : 'tr'}">`);
    }
  });

  it('call what is announced planned, with its dates, and say that it may change', () => {
    for (const [root, planned, change] of [
      ['', 'Planlanan', 'değişebilir'],
      ['en/', 'Planned', 'may change'],
    ] as const) {
      const html = page(`${root}takvim/index.html`);
      expect(html).toContain('2024-3');
      expect(html).toContain(change);
      const heads = [...html.matchAll(/<th scope="col">([^<]*)</g)].map(([, head]) => head);
      expect(heads.filter((head) => head?.startsWith(planned)).length).toBe(2);
    }
  });

  it('have files whose names all tell their kind: a server takes an address without one for a folder', () => {
    expect([...files.keys()].filter((path) => !/\.[a-z0-9]+$/.test(path))).toEqual([]);
  });

  it('have one for what is not there, which no search engine lists, and which is no sample of its own', () => {
    const real = {
      ...sampleIndex,
      editions: sampleIndex.editions.map((each) => ({ ...each, sample: false })),
    };
    const others = siteFiles({ index: real, data: sampleData, assets, origin }, []);
    for (const path of ['404.html', 'en/404.html']) {
      const html = String(others.find((each) => each.path === path)?.content);
      expect(html).toContain('<meta name="robots" content="noindex"/>');
      expect(html).not.toContain('sample-tag');
      expect(html).toContain('role="search"');
      expect(page(path)).toContain('sample-tag');
    }
    expect(String(others.find(({ path }) => path === 'sitemap.xml')?.content)).not.toContain('404');
  });

  it('keep the address of a service that the newest edition dropped, and say since when it is gone', () => {
    const services = sampleIndex.texts?.services ?? [];
    const without = (data: EditionData, key: string): EditionData => ({
      ...data,
      definitions: data.definitions.map((set) => ({
        ...set,
        services: set.services.filter((each) => each.key !== key),
        metrics: set.metrics.filter(({ service }) => service !== key),
      })),
    });
    const texts = sampleIndex.texts;
    expect(services.length).toBeGreaterThan(20);
    for (const { key, name } of services.slice(0, 2)) {
      const index = {
        ...sampleIndex,
        texts: texts && { ...texts, services: services.filter((each) => each.key !== key) },
      };
      const data = sampleData.map((each) => (each.edition.code === '2024-2' ? without(each, key) : each));
      const told = new Map(
        siteFiles({ index, data, assets, origin }, []).map(({ path, content }) => [path, String(content)]),
      );
      const asked = (newest?.definitions[0]?.metrics ?? []).filter(({ service }) => service === key);
      for (const root of ['', 'en/']) {
        const html = told.get(`${root}hizmet/${key}/index.html`) ?? '';
        expect([name, html.includes('2024-1'), html.includes('2024-2')]).toEqual([name, true, true]);
        for (const metric of asked) expect(html).toContain(`href="/${root}gosterge/${metric.key}/"`);
        // It has no figures: those of an edition stand with their metrics.
        expect(html).not.toContain('<table');
      }
      expect(brokenLinks(told, (path) => /^(en\/)?(\d{4}-\d+\/[a-z]|veri\/|dogrula\/)/.test(path))).toEqual(
        [],
      );
    }
  });

  it.each(['tr', 'en'])(
    'show of every metric and province the published value, in alphabetical order (%s)',
    (locale) => {
      const names = sampleIndex.provinces.map(({ name }) => name).toSorted(new Intl.Collator('tr').compare);
      for (const { key } of newest?.definitions[0]?.metrics ?? []) {
        const rows = rowsOf(page(`${locale === 'tr' ? '' : 'en/'}gosterge/${key}/index.html`));
        expect([key, rows.map(({ head }) => head)]).toEqual([key, names]);
        for (const { name, figures } of newest?.provinces ?? []) {
          const row = rows.find(({ head }) => head === name);
          const cells = row?.cells.map((cell) => cell.replace(/ \(.*$/, '')) ?? [];
          const amount = figures[key] === undefined ? null : amountOf(figures[key].value);
          if (amount !== null)
            expect([name, key, cells]).toEqual([
              name,
              key,
              expect.arrayContaining([grouped(amount, locale)]),
            ]);
        }
      }
    },
  );

  it('show no number that was withdrawn or is hidden now, nor one that holds it', () => {
    const taken = [withdrawn.amount, hidden.before, hidden.before - 1];
    const shown = taken.flatMap((amount) => [formatInteger(amount), grouped(amount, 'en'), String(amount)]);
    for (const [path, content] of files) {
      if (typeof content !== 'string') continue;
      expect([path, shown.filter((text) => content.includes(text))]).toEqual([path, []]);
    }
    expect(page('duzeltmeler/index.html')).toContain('artık açıklanmıyor');
  });

  it('say of a withdrawn booklet that it was withdrawn, never that it was not published', () => {
    const name = sampleIndex.provinces.find(({ plate }) => plate === withdrawnProvince)?.name ?? '';
    const tables = pages.filter(([path]) => /^(gosterge|hizmet)\/[\w-]+\/index.html$/.test(path));
    const cells = tables.flatMap(([, html]) =>
      rowsOf(html).flatMap((row) => (row.head === name ? row.cells : [])),
    );
    expect(cells.filter((cell) => cell === 'geri çekildi').length).toBeGreaterThan(40);
    expect(cells).not.toContain('yayımlanmadı');
  });

  it('count the provinces of a metric that is meant for some of them alone', () => {
    const html = page('gosterge/psikososyal-destek-bolge-kisi/index.html');
    const some = newest?.definitions[0]?.metrics.find(({ key }) => key === 'psikososyal-destek-bolge-kisi');
    const meant = provinces.filter((province) => isMeantFor(some?.where ?? null, province)).length;
    expect(meant).toBeLessThan(81);
    expect(html).toContain(`İl müdürlükleri; ${String(meant)} ilin `);
    expect(html).toContain(`${String(81 - meant)} ilden istenmez`);
    expect(page('turkiye/2024-2/index.html')).toContain(`; ${String(81 - meant)} ilden istenmez`);
  });

  it('add up nothing where a value is hidden, and name who is missing in what they add up', () => {
    const rows = rowsOf(page('turkiye/2024-2/index.html'));
    const metrics = newest?.definitions[0]?.metrics ?? [];
    expect(rows).toHaveLength(metrics.length);
    for (const { key, label, unit } of metrics) {
      const row = rows.find(({ head }) => head === label.tr + (unit.kind === 'money' ? ' TL' : ''));
      const values = (newest?.provinces ?? []).map(({ figures }) => figures[key]?.value);
      const isHidden = values.some((value) => value?.kind === 'suppressed');
      const sum = values.reduce((total, value) => total + (value?.kind === 'number' ? value.amount : 0), 0);
      if (isHidden || row?.cells.length === 1) {
        expect([key, row?.cells[0]]).toEqual([key, expect.stringMatching(/^Toplanmaz/)]);
      } else {
        expect([key, row?.cells[0]]).toEqual([key, formatInteger(sum)]);
      }
    }
    expect(page('turkiye/2024-2/index.html')).toContain('Edirne, Giresun, Kırklareli ve Yozgat');
  });

  it('tell of corrections with the old and the new value, of withdrawals without', () => {
    const html = page('duzeltmeler/index.html');
    expect(html).toContain(`<del>${formatInteger(corrected.before)}</del>`);
    expect(html).toContain(`<ins>${formatInteger(corrected.after)}</ins>`);
    expect(html).toContain('1 ve 2 numaralı yayımlar geri çekildi.');
    expect(html).toContain('Bu yayım geri çekildi.');
    expect(html).not.toContain('Yalnız metin');
    // What hides a number does not say that it was hidden before.
    expect(html).toContain('<span class="soft small">artık açıklanmıyor</span>');
    expect(page('duzeltmeler.atom')).toContain('Eski: artık açıklanmıyor; yeni: gizlilik');
    expect(page('duzeltmeler.atom')).toContain('Eski: 1.234; yeni: 1.240.');
    // A choice of what does not occur would show nothing.
    expect([...html.matchAll(/name="tur"[^>]* value="(\w+)"/g)].map(([, kind]) => kind)).toEqual([
      'all',
      'correction',
      'withdrawal',
    ]);
    expect(page('en/duzeltmeler.atom')).toContain('This publication was withdrawn.');
    const rows = rowsOf(page(`gosterge/${corrected.metric}/index.html`));
    expect(rows.find(({ head }) => head === 'Iğdır')?.cells[0]).toBe('1.240 (d)düzeltildi');
    expect(rows.filter(({ cells }) => cells.join().includes('(d)'))).toHaveLength(1);
    expect(page('en/duzeltmeler/index.html')).toContain('Figures of another period.');
    for (const feed of ['duzeltmeler.atom', 'en/duzeltmeler.atom', 'yayimlar.atom']) {
      expect(page(feed)).toMatch(
        /^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/,
      );
      expect(page(feed).split('<entry>').length).toBe(page(feed).split('</entry>').length);
    }
    expect(page('duzeltmeler.atom').split('<entry>')).toHaveLength(6);
  });

  it('show the provinces on the map as links in alphabetical order, and say of each whether it is published', () => {
    const map = /<svg class="map map-links".*?<\/svg>/s.exec(page('index.html'))?.[0] ?? '';
    const labels = [...map.matchAll(/aria-label="([^"]*)"/g)].map(([, label = '']) => label);
    const names = labels.map((label) => label.split(': ')[0] ?? '');
    expect(names).toHaveLength(81);
    expect(names).toEqual(names.toSorted(new Intl.Collator('tr').compare));
    const waiting = labels.filter((label) => label.endsWith('henüz yayımlanmadı'));
    expect(waiting).toHaveLength(lateProvinces.length);
    expect(labels.filter((label) => label.endsWith('geri çekildi'))).toHaveLength([withdrawnProvince].length);
  });

  it('put no edition beside another that asked by another definition', () => {
    const asked = sampleData.map((each) => ({
      ...each,
      definitions: each.definitions.map((set) => ({
        ...set,
        metrics: set.metrics.map((metric) =>
          metric.key === 'asdep-hane' && each.edition.code !== '2024-2' ? { ...metric, since: 1999 } : metric,
        ),
      })),
    }));
    const provinces = sampleIndex.provinces.slice(0, 3);
    const other = siteFiles({ index: { ...sampleIndex, provinces }, data: asked, assets, origin }, []);
    const html = String(other.find(({ path }) => path === 'gosterge/asdep-hane/index.html')?.content);
    expect(html).toContain('Başka tanımla sorulmuş sayılar karşılaştırılmaz.');
    expect(rowsOf(html).map(({ cells }) => cells.length)).toEqual([1, 1, 1]);
    expect(html).not.toContain('class="trend"');
  });

  it('draw a ratio only of editions that asked for all of it as the newest does, in all provinces alike', () => {
    const source = { index: sampleIndex, assets, origin };
    const ratioIn = (data: readonly EditionData[], key: string, edition: string) => {
      const context = siteContext({ ...source, data });
      const history = context.metrics.find(({ metric }) => metric.key === key);
      const shown = history?.editions.find((each) => each.edition.code === edition);
      return history === undefined || shown === undefined ? null : metricView(history, shown, context).ratio;
    };
    const otherwise = (set: DefinitionSet, key: string): DefinitionSet => ({
      ...set,
      metrics: set.metrics.map((metric) => (metric.key === key ? { ...metric, since: 1999 } : metric)),
    });
    const withOther = (data: EditionData, key: string): EditionData => ({
      ...data,
      definitions: data.definitions.map((set) => otherwise(set, key)),
    });
    const withMixed = (data: EditionData, key: string): EditionData => ({
      ...data,
      definitions: data.definitions.flatMap((set) => [set, otherwise(set, key)]),
      provinces: data.provinces.map((province, index) => ({ ...province, definitions: index % 2 })),
    });
    const changed = (code: string, change: (data: EditionData) => EditionData) =>
      sampleData.map((each) => (each.edition.code === code ? change(each) : each));
    const drawn = ['2024-1', '2024-2'].flatMap((code) =>
      (sampleIndex.texts?.plan.ratios ?? []).flatMap((ratio) => {
        const [key = ''] = ratio.numerator;
        return ratioIn(sampleData, key, code)?.ratio.key === ratio.key ? [{ code, key, ratio }] : [];
      }),
    );
    expect(drawn.length).toBeGreaterThan(1);
    for (const { code, key, ratio } of drawn) {
      for (const operand of [...ratio.numerator, ...ratio.denominator]) {
        const mixed = changed(code, (data) => withMixed(data, operand));
        expect([code, operand, ratioIn(mixed, key, code)]).toEqual([code, operand, null]);
        const other = changed(code, (data) => withOther(data, operand));
        const isNewest = code === '2024-2';
        expect([code, operand, ratioIn(other, key, code) !== null]).toEqual([code, operand, isNewest]);
      }
    }
  });

  it('tell search engines of as many provinces as there are values, and of a map only where there is one', () => {
    const data = sampleData.map((each) => ({ ...each, provinces: each.provinces.slice(0, 3) }));
    const few = siteFiles({ index: sampleIndex, data, assets, origin }, []);
    const all = new Map(few.map(({ path, content }) => [path, String(content)]));
    for (const [path, html] of [...all].filter(([each]) => /^(en\/)?gosterge\/.+\.html$/.test(each))) {
      const said = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
      const reported = rowsOf(html).filter(({ cells }) => /^\d/.test(cells[0] ?? '')).length;
      const counts = [...said.matchAll(/: (?:values of )?(\d+) (?:ilin|provinces?)/g)].map(([, count]) =>
        Number(count),
      );
      expect([path, counts]).toEqual([path, reported === 0 ? [] : [reported]]);
      expect([path, /harita|\bmap\b/.test(said)]).toEqual([path, html.includes('class="map')]);
    }
    expect([...all.values()].join('')).not.toMatch(/content="[^"]*\b81 (il|provinces)/);
  });

  it('draw no map or trend of a metric that asks for none', () => {
    const plain = newest?.definitions[0]?.metrics.filter(({ graphic }) => graphic === 'none') ?? [];
    expect(plain.length).toBeGreaterThan(0);
    for (const { key } of plain)
      expect([key, page(`gosterge/${key}/index.html`)]).toEqual([
        key,
        expect.not.stringMatching(/class="map|class="chart/),
      ]);
  });

  it('run no script or style of a page’s own, and give each id once', () => {
    for (const [path, html] of pages) {
      expect([
        path,
        html.match(/<script(?! type="module" src="\/assets\/| type="application\/ld\+json")| style="/g),
      ]).toEqual([path, null]);
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect([path, ids.length]).toEqual([path, new Set(ids).size]);
    }
  });

  it('keep samples out of search engines', () => {
    for (const [path, html] of pages)
      expect([path, html.includes('name="robots" content="noindex"')]).toEqual([path, true]);
    expect(page('sitemap.xml')).not.toContain('<url>');
  });

  it('name their addresses for search engines where the figures are real', () => {
    const real = siteFiles(
      {
        index: {
          ...sampleIndex,
          provinces: sampleIndex.provinces.slice(0, 3),
          editions: sampleIndex.editions.slice(0, 1).map((each) => ({ ...each, sample: false })),
        },
        data: sampleData.slice(0, 1).map((each) => ({ ...each, sample: false })),
        assets,
        origin,
      },
      [],
    );
    const map = String(real.find(({ path }) => path === 'sitemap.xml')?.content);
    expect(map).toContain(`<loc>${origin}/gosterge/asdep-hane/</loc>`);
    const named = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) =>
      address.slice(origin.length),
    );
    const own = real.flatMap(({ path }) => (path.endsWith('index.html') ? [`/${path.slice(0, -10)}`] : []));
    const others = sampleIndex.provinces.slice(0, 3).map(({ slug }) => `/2023-3/${slug}/`);
    const common = ['/veri/', '/en/veri/', '/dogrula/', '/en/dogrula/'];
    expect(named.toSorted()).toEqual([...own, ...others, ...common].toSorted());
  });

  it('take no more than 60 KB for the first page with its map, style sheet and script, compressed', () => {
    const links = [...page('index.html').matchAll(/(?:href|src)="\/(assets\/[^"]+\.(?:css|js))"/g)].map(
      ([, file = '']) => page(file),
    );
    const bytes = [page('index.html'), ...links].reduce((sum, text) => sum + gzipSync(text).length, 0);
    expect(links.length).toBe(2);
    expect(bytes).toBeLessThan(60_000);
  });

  it('say so where no edition has been published', () => {
    const none = siteFiles(
      { index: { ...sampleIndex, editions: [], texts: null }, data: [], assets, origin },
      [],
    );
    expect(String(none.find(({ path }) => path === 'index.html')?.content)).toContain(
      'Henüz yayımlanmış bir kitapçık yok',
    );
  });
});
