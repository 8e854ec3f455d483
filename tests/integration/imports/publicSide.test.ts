import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readImportFile } from '@/exchange/readImportFile';
import { startPress, type Press } from '@/press/client/startPress';
import { writeMark } from '@/rendering/builtMark';
import { indexBuilder } from '@/rendering/indexBuilder';
import { folderStorage } from '@/storage/folderStorage';
import type { Storage } from '@/storage/storage';
import { approveImport } from '@/workflow/imports/approveImport';
import { makeMinistry, type Crew } from '../../factories/edition';
import { importFile, proposed } from '../../factories/imports';
import { pressBundle } from '../../support/pressBundle';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

let installation: TestPayload;
let people: Crew;
let press: Press;
let build: () => Promise<void>;
let buildElsewhere: () => Promise<void>;
let storage: Storage;

beforeAll(async () => {
  installation = await startTestPayload();
  const { payload, dataDir } = installation;
  people = await makeMinistry(payload);
  const workDir = join(dataDir, 'work');
  mkdirSync(workDir);
  press = startPress({ entry: await pressBundle(), workDir });
  storage = folderStorage(join(dataDir, 'storage'));
  const runtime = { press, storage, workDir, now: () => new Date(), stopping: new AbortController().signal };
  build = indexBuilder({ payload, runtime });
  buildElsewhere = indexBuilder({ payload, runtime });
});
afterAll(async () => {
  await press.stop();
  await installation.close();
});

const isPublic = (path: string): boolean => existsSync(join(installation.dataDir, 'storage', 'site', path));
const file = (key: string): string => readFileSync(join(installation.dataDir, 'storage', key), 'utf8');
const plain = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

/** Of two processes each builds what the other has not, and puts right what was put over its own. */
async function buildTogether(): Promise<void> {
  const { publisher, reviewer } = people;
  const approve = async (amount: string): Promise<void> => {
    const corrected = importFile('2023-3', `76;cocuk;${amount};;;30.11.2023`);
    await approveImport(reviewer, await proposed(publisher, corrected));
  };
  const plant = (): Promise<void> => storage.put('site/404.html', new TextEncoder().encode('older'));
  const isPlanted = (): boolean => file('site/404.html') === 'older';
  const metric = (): string => plain(file('site/gosterge/cocuk/index.html'));

  await approve('4.323');
  await build();
  await plant();
  await build();
  expect(isPlanted()).toBe(true);
  // A process that has just begun puts all of its release's pages.
  await buildElsewhere();
  expect(isPlanted()).toBe(false);
  await plant();
  await build();
  expect(isPlanted()).toBe(true);

  await approve('4.324');
  await writeMark(storage, { by: 'another', of: null, begun: new Date().toISOString() });
  await build();
  expect(metric()).toContain('4.323');
  await writeMark(storage, { by: 'another', of: null, begun: new Date(Date.now() - 600_000).toISOString() });
  await build();
  expect(metric()).toContain('4.324');
  expect(isPlanted()).toBe(false);
}

it('readers find a recorded edition once it is approved, marked as such, with every later correction', async () => {
  const { publisher, reviewer } = people;
  const first = await proposed(
    publisher,
    importFile('2023-3', '76;cocuk;4.321;;;30.11.2023', '06;cocuk;(..);;;'),
  );
  await build();
  expect(['2023-3', 'en/2023-3'].filter(isPublic)).toEqual([]);
  expect(isPublic('index.html')).toBe(false);

  await approveImport(reviewer, first);
  await build();
  expect(file('site/index.html')).toContain('href="/2023-3/"');
  const edition = file('site/2023-3/index.html');
  expect(edition).toContain('href="/2023-3/igdir/"');
  expect(edition).toContain('Önceki kitapçıklardan aktarılmıştır');
  expect(plain(file('site/2023-3/igdir/index.html'))).toMatch(/4\.321 .*30 Kasım 2023/);
  expect(plain(file('site/en/2023-3/ankara/index.html'))).toContain('not reported');
  expect(file('site/2023-3/igdir/index.html')).not.toContain('<h2>Düzeltmeler');
  expect(plain(file('site/takvim/index.html'))).toMatch(/2023-3.*önceki kitapçıklardan aktarıldı/);
  expect(plain(file('site/gosterge/cocuk/index.html'))).toContain('4.321');

  const csv = file('site/2023-3/veri.csv');
  expect(csv).toMatch(
    /2023-3,76,TR-76,TRA23,Iğdır,.*,cocuk,.*,4321,.*,2023-11-30,A,,,.*,recorded,,2023-3\/igdir,,false/,
  );
  // What we publish can be read in again.
  expect(readImportFile(new TextEncoder().encode(csv))).toMatchObject({ ok: true });

  const second = await proposed(publisher, importFile('2023-3', '76;cocuk;4.322;;;30.11.2023'));
  await build();
  expect(plain(file('site/2023-3/igdir/index.html'))).toContain('4.321');
  await approveImport(reviewer, second);
  // Pages of what the newest edition dropped, and what stands beside the pages over many provinces.
  const dropped = ['hizmet/eski', 'gosterge/eski/2022-1', 'karsilastir/eski', 'turkiye/2022-1'];
  const twins = ['index.html', 'index.html.br', 'index.html.gz'];
  const leftOver = dropped.flatMap((page) =>
    ['', 'en/'].flatMap((folder) => twins.map((name) => `${folder}${page}/${name}`)),
  );
  const others = ['2023-3/igdir/1/kitapcik.pdf', 'veri/2022-1/veri.csv', 'assets/eski.0123456789.css'];
  for (const path of [...leftOver, ...others]) await storage.put(`site/${path}`, new Uint8Array([1]));
  const standing = (await storage.list('site')).filter((key) => !leftOver.includes(key.slice(5)));
  await build();
  expect((await storage.list('site')).filter((key) => leftOver.includes(key.slice(5)))).toEqual([]);
  expect(await storage.list('site')).toEqual(expect.arrayContaining(standing));
  const corrected = plain(file('site/2023-3/igdir/index.html'));
  expect(corrected).toContain('Düzeltmeler');
  expect(corrected).toMatch(/4\.321 yerine 4\.322/);
  const { source, figures } = JSON.parse(file('site/2023-3/veri.json')) as {
    source: { imports: readonly { changes: readonly unknown[] }[] };
    figures: readonly { plate: string; value: number | null; status: string; revision: string | null }[];
  };
  expect(source.imports.map(({ changes }) => changes.length)).toEqual([0, 1]);
  expect(figures).toMatchObject([
    { plate: '06', value: null, status: 'L', revision: null },
    { plate: '76', value: 4322, status: 'A', revision: 'corrected' },
  ]);

  await buildTogether();
});
