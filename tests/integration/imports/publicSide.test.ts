import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readImportFile } from '@/exchange/readImportFile';
import { indexBuilder } from '@/publication/indexBuilder';
import { approveImport } from '@/workflow/imports/approveImport';
import { importFile, proposed } from '../../factories/imports';
import { startPublishingCountry, type PublishingCountry } from '../../support/publishingCountry';

let country: PublishingCountry;
let build: () => Promise<void>;

beforeAll(async () => {
  country = await startPublishingCountry();
  await country.work();
  build = indexBuilder(country);
});
afterAll(() => country.close());

const isPublic = (path: string): boolean => existsSync(join(country.dataDir, 'storage', 'site', path));
const plain = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

it('readers find a recorded edition once it is approved, marked as such, with every later correction', async () => {
  const { publisher, reviewer } = country.people;
  const first = await proposed(
    publisher,
    importFile('2023-3', '76;asdep-hane;4.321;;;30.11.2023', '06;asdep-hane;(..);;;'),
  );
  await build();
  expect(['2023-3', 'en/2023-3'].filter(isPublic)).toEqual([]);
  expect(country.file('site/index.html')).not.toContain('2023-3');

  await approveImport(reviewer, first);
  await build();
  expect(country.file('site/index.html')).toContain('href="/2023-3/"');
  const edition = country.file('site/2023-3/index.html');
  expect(edition).toContain('href="/2023-3/igdir/"');
  expect(edition).toContain('Kayıttan aktarılmıştır');
  expect(edition).not.toContain('href="/2023-3/adana/"');
  expect(plain(country.file('site/2023-3/igdir/index.html'))).toMatch(/4\.321 .*30 Kasım 2023/);
  expect(plain(country.file('site/en/2023-3/ankara/index.html'))).toContain('not reported');
  expect(country.file('site/2023-3/igdir/index.html')).not.toContain('Düzeltmeler');

  const csv = country.file('site/2023-3/veri.csv');
  expect(csv).toMatch(/2023-3,76,Iğdır,asdep-hane,.*,4321,.*,2023-11-30,,,,false,recorded/);
  // What we publish can be read in again.
  expect(readImportFile(new TextEncoder().encode(csv))).toMatchObject({ ok: true });

  const second = await proposed(publisher, importFile('2023-3', '76;asdep-hane;4.322;;;30.11.2023'));
  await build();
  expect(plain(country.file('site/2023-3/igdir/index.html'))).toContain('4.321');
  await approveImport(reviewer, second);
  await build();
  const corrected = plain(country.file('site/2023-3/igdir/index.html'));
  expect(corrected).toContain('Düzeltmeler');
  expect(corrected).toMatch(/4\.321 yerine 4\.322/);
  const { source, figures } = JSON.parse(country.file('site/2023-3/veri.json')) as {
    source: { imports: readonly { changes: readonly unknown[] }[] };
    figures: readonly { plate: string; value: number | null; status: readonly string[] }[];
  };
  expect(source.imports.map(({ changes }) => changes.length)).toEqual([0, 1]);
  expect(figures).toMatchObject([
    { plate: '06', value: null, status: ['(..)'] },
    { plate: '76', value: 4322, status: ['(d)'] },
  ]);
});
