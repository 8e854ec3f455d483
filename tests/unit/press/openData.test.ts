import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { FigureValue } from '@/domain/figures/figureValue';
import type { Snapshot } from '@/domain/booklet/snapshot';
import { bookletData, mergedData, publicationData } from '@/domain/openData/bookletsAsData';
import { definitionChanges, valueChanges } from '@/domain/openData/changeLog';
import { observationsOfEdition, type EditionData } from '@/domain/openData/editionData';
import { readBookletAssets } from '@/press/booklet/assets';
import { dataPages } from '@/press/data/dataPages';
import { openDataFiles } from '@/press/data/openDataFiles';
import { someHash } from '../../factories/bookletSnapshot';
import { sampleBooklets } from '../../factories/sampleBooklets';
import { igdirSnapshot } from '../../factories/snapshot';

const few = ['01', '06', '76'];
const booklets = sampleBooklets(({ plate }) => few.includes(plate));

/** The editions that these booklets make, the first one first. */
function editionsOf(snapshots: readonly Snapshot[]): readonly [EditionData, ...EditionData[]] {
  const data = snapshots.map((snapshot) => bookletData(snapshot, someHash));
  const codes = [...new Set(data.map(({ edition }) => edition.code))];
  const editions = codes.flatMap((code) => {
    const [first, ...rest] = data.filter(({ edition }) => edition.code === code);
    return first === undefined ? [] : [mergedData([first, ...rest])];
  });
  const [first, ...rest] = editions;
  if (first === undefined) throw new Error('No edition');
  return [first, ...rest];
}

const editions = editionsOf(booklets);
const made = await openDataFiles(editions, ['2024-1', '2024-2'], 'https://kitapcik.example');
const files = new Map(made.files.map(({ path, content }) => [path, content]));
const json = (path: string): Record<string, unknown> =>
  JSON.parse(String(files.get(path))) as Record<string, unknown>;

describe('the data of a whole edition', () => {
  it('are the observations of its booklets, by plate, and nothing else', () => {
    for (const data of editions) {
      const own = booklets.filter(({ edition }) => edition.code === data.edition.code);
      const single = own
        .toSorted((a, b) => (a.province.plate < b.province.plate ? -1 : 1))
        .flatMap((snapshot) => observationsOfEdition(bookletData(snapshot, someHash)));
      expect(observationsOfEdition(data)).toEqual(single);
    }
  });

  it('keep the definitions that most booklets share once, and those of one that differs', () => {
    const [first, second] = booklets.filter(({ edition }) => edition.code === '2024-2');
    if (first === undefined || second === undefined) throw new Error('No booklets');
    const metrics = second.metrics.map((metric) => ({ ...metric, approximate: true }));
    const merged = editionsOf([first, { ...second, metrics }])[0];
    expect(editionsOf([first, second])[0].definitions).toHaveLength(1);
    expect(merged.definitions).toHaveLength(2);
    const ofSecond = observationsOfEdition(merged).filter(
      ({ province }) => province.plate === second.province.plate,
    );
    expect(ofSecond.every(({ metric }) => metric.approximate)).toBe(true);
  });
});

describe('the files below veri/', () => {
  it('are the six formats and their descriptions of everything and of each edition, and what is over all', () => {
    for (const scope of ['hepsi', '2024-1', '2024-2'])
      for (const file of [
        'veri.csv',
        'veri-excel.csv',
        'veri.xlsx',
        'veri.json',
        'veri.jsonstat.json',
        'veri.sdmx.csv',
        'veri.csv-metadata.json',
        'datapackage.json',
      ])
        expect(files.has(`veri/${scope}/${file}`)).toBe(true);
    for (const file of [
      'katalog.jsonld',
      'dizin.json',
      'openapi.json',
      'degisiklikler.csv',
      'sdmx-yapi.json',
    ])
      expect(files.has(`veri/${file}`)).toBe(true);
  });

  it('are written for those editions that are due, and told of in full all the same', async () => {
    const again = await openDataFiles(editions, ['2024-2'], 'https://kitapcik.example');
    const paths = again.files.map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith('veri/2024-1/'))).toEqual([]);
    expect(paths).toContain('veri/2024-2/veri.csv');
    for (const { path, content } of again.files) expect([path, content]).toEqual([path, files.get(path)]);
  });

  it('are named with their true size and hash in the directory and in each data package', () => {
    const named = (
      json('veri/dizin.json')['sets'] as { files: { path: string; bytes: number; sha256: string }[] }[]
    ).flatMap((set) => set.files);
    expect(named).toHaveLength(18);
    for (const { path, bytes, sha256 } of named) {
      const content = Buffer.from(files.get(path.slice(1)) ?? '');
      expect([path, bytes]).toEqual([path, content.length]);
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
    }
  });

  it.each(['https://kitapcik.example', ''])(
    'count addresses from the origin %j, and claim no licence that is not set',
    async (origin) => {
      const codes = editions.map(({ edition }) => edition.code);
      const { files: written } = await openDataFiles(editions, codes, origin);
      const catalogues = written.filter(({ path }) => path.endsWith('katalog.jsonld'));
      const graphs = new Map(
        catalogues.map(({ path, content }) => [
          path,
          (JSON.parse(String(content)) as { '@graph': Record<string, unknown>[] })['@graph'],
        ]),
      );
      const downloadsOf = (path: string): readonly string[] =>
        (graphs.get(path) ?? [])
          .flatMap((node) => (node['distribution'] ?? []) as { downloadURL: string }[])
          .map(({ downloadURL }) => downloadURL);
      // Six formats of three sets; of each edition six of its set, and six and the PDF of its booklets.
      expect(downloadsOf('veri/katalog.jsonld')).toHaveLength(18);
      const parts = [...graphs.keys()].filter((path) => path !== 'veri/katalog.jsonld');
      expect(parts.flatMap(downloadsOf)).toHaveLength(2 * 6 + 42);
      const [whole] = graphs.get('veri/katalog.jsonld') ?? [];
      expect(whole?.['catalog']).toEqual(parts.map((path) => `${origin}/${path}#katalog`));
      for (const path of graphs.keys())
        for (const address of downloadsOf(path)) expect(address.startsWith(`${origin}/`)).toBe(true);
      expect(JSON.stringify([...graphs.values()])).not.toMatch(/"license"|LicenseDocument/);
    },
  );
});

describe('the pages of the open data', () => {
  const assets = readBookletAssets('src/press/booklet');
  const links = /(?:href|src)="(?!https?:|mailto:|tel:|#)([^"#]*)"/g;

  it('link only what is there', async () => {
    const pages = dataPages(made, await assets, 'https://kitapcik.example');
    const known = new Set([...pages, ...made.files].map(({ path }) => path));
    // The rest of the site is linked by its frame.
    const own = /^\/(?:en\/)?veri\/|^\/assets\/|^[^/]/;
    for (const { path, content } of pages.filter((page) => page.path.endsWith('.html'))) {
      const linked = [...String(content).matchAll(links)].map((match) => match[1] ?? '');
      const missing = linked
        .filter((link) => own.test(link))
        .map((link) => (link.startsWith('/') ? link.slice(1) : join(dirname(path), link)))
        .filter((link) => !known.has(link.endsWith('/') ? `${link}index.html` : link));
      expect([path, missing]).toEqual([path, []]);
    }
  });

  it('stand in both languages and warn of a sample', async () => {
    const pages = new Map(
      dataPages(made, await assets, '').map(({ path, content }) => [path, String(content)]),
    );
    expect(pages.get('veri/index.html')).toContain('<html lang="tr">');
    expect(pages.get('en/veri/2024-2/index.html')).toContain('<html lang="en">');
    expect(pages.get('veri/hepsi/index.html')).toContain('noindex');
    expect(pages.get('en/veri/index.html')).toContain('not disclosed, to protect persons');
  });
});

describe('the change log', () => {
  const number = (amount: number): FigureValue => ({ kind: 'number', amount });
  const suppressed: FigureValue = { kind: 'suppressed' };

  function publication(no: number, before: FigureValue, after: FigureValue): Snapshot {
    const changes = [{ metric: 'sehit', before, after }];
    const told = {
      number: no,
      kind: 'correction',
      reason: 'Yanlıştı.',
      publishedOn: `2024-07-0${String(no)}`,
    } as const;
    const { figures } = igdirSnapshot();
    return igdirSnapshot({
      publication: { ...told, changes },
      figures: { ...figures, sehit: { value: after, asOf: null, revision: no } },
    });
  }

  /** The log of a booklet whose publications changed one figure after the other. */
  function logged(...snapshots: readonly Snapshot[]): EditionData {
    const last = snapshots.at(-1) ?? igdirSnapshot();
    const data = bookletData(last, someHash);
    const log = snapshots.map((snapshot) => publicationData(snapshot, someHash));
    return { ...data, provinces: data.provinces.map((province) => ({ ...province, log })) };
  }

  it('tells each change of each publication', () => {
    const data = logged(publication(2, number(70), number(71)), publication(3, number(71), number(74)));
    expect(valueChanges([data])).toMatchObject([
      { plate: '76', metric: 'sehit', publication: 2, before: number(70), after: number(71) },
      { plate: '76', metric: 'sehit', publication: 3, before: number(71), after: number(74) },
    ]);
  });

  it('tells no number of a figure that was suppressed since', () => {
    const data = logged(publication(2, number(70), number(3)), publication(3, number(3), suppressed));
    expect(valueChanges([data]).map(({ before, after }) => [before, after])).toEqual([
      [null, null],
      [null, suppressed],
    ]);
    expect(JSON.stringify(valueChanges([data]))).not.toContain('amount');
  });

  it('tells no number of a publication that was withdrawn', () => {
    const data = logged(publication(2, number(70), number(71)), publication(3, number(71), number(74)));
    const provinces = data.provinces.map((province) => ({
      ...province,
      log: province.log.map((each) => (each.number === 2 ? { ...each, changes: [], withdrawn: true } : each)),
    }));
    expect(valueChanges([{ ...data, provinces }])).toMatchObject([
      { publication: 3, before: null, after: number(74) },
    ]);
  });

  it('tells which metrics came, went or are defined otherwise', () => {
    const [before, now] = editions;
    if (now === undefined) throw new Error('No second edition');
    const definitions = now.definitions.map((set) => ({
      ...set,
      metrics: set.metrics
        .filter(({ key }) => key !== 'gazi')
        .map((metric) => (metric.key === 'sehit' ? { ...metric, since: 1984 } : metric)),
    }));
    expect(definitionChanges(editions)).toEqual([]);
    expect(definitionChanges([before, { ...now, definitions }])).toEqual([
      { edition: '2024-2', against: '2024-1', metric: 'gazi', change: 'removed', fields: [] },
      { edition: '2024-2', against: '2024-1', metric: 'sehit', change: 'changed', fields: ['since'] },
    ]);
  });
});
