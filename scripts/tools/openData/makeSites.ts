import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bookletData, mergedData } from '@/domain/openData/bookletsAsData';
import type { Snapshot } from '@/domain/booklet/snapshot';
import { indexBuilder } from '@/rendering/indexBuilder';
import { bookletPath } from '@/domain/publication/address';
import { bookletDataFiles } from '@/press/data/dataFiles';
import { openDataFiles } from '@/press/data/openDataFiles';
import type { PressFile } from '@/press/booklet/assets';
import { root } from '../../start/root.mjs';
import { bookletKinds } from '../../../tests/factories/bookletKinds';
import { someHash } from '../../../tests/factories/bookletSnapshot';
import { sampleBooklets } from '../../../tests/factories/sampleBooklets';
import { correctFigure } from '../../../tests/support/correctFigure';
import { startPublishingCountry } from '../../../tests/support/publishingCountry';

/**
 * Makes what the validators of the open data read: `site`, a public side as its jobs make it, of one province with a
 * correction; and `data`, the data files alone of a few provinces in two editions, of every kind of booklet, with a
 * licence and a contact. Both below `.cache/open-data`.
 */
const folder = join(root, '.cache', 'open-data');
const origin = 'https://kitapcik.example';

rmSync(folder, { recursive: true, force: true });
await makeData(join(folder, 'data'));
await makeSite(join(folder, 'site'));
process.exit(0);

async function makeSite(out: string): Promise<void> {
  const country = await startPublishingCountry();
  await country.work();
  await correctFigure(country, 3);
  await country.work();
  await indexBuilder(country)();
  cpSync(join(country.dataDir, 'storage', 'site'), out, { recursive: true });
  await country.close();
}

async function makeData(out: string): Promise<void> {
  const few = ['01', '06', '27', '76'];
  const booklets = sampleBooklets(({ plate }) => few.includes(plate)).map(licensed);
  const kinds = bookletKinds
    .map(([, snapshot], index) => ofEdition(licensed(snapshot), index))
    .filter(({ publication }) => publication.kind !== 'withdrawal');
  const all = [...booklets, ...kinds];
  const codes = [...new Set(all.map(({ edition }) => edition.code))];
  const editions = codes.flatMap((code) => {
    const own = all.filter(({ edition }) => edition.code === code);
    const [first, ...rest] = own.map((snapshot) => bookletData(snapshot, someHash));
    return first === undefined ? [] : [mergedData([first, ...rest])];
  });
  const [first, ...rest] = editions;
  if (first === undefined) throw new Error('There are no editions');
  write(out, (await openDataFiles([first, ...rest], codes, origin)).files);
  for (const snapshot of all) {
    const place = { edition: snapshot.edition.code, slug: snapshot.province.slug };
    write(join(out, bookletPath(place)), await bookletDataFiles(snapshot, someHash));
  }
}

/** Kinds of booklets are all of one province and edition: each gets an edition of its own. */
function ofEdition(snapshot: Snapshot, index: number): Snapshot {
  const year = 2010 + index;
  const edition = { code: `${String(year)}-1`, year, month: 1, asOf: `${String(year)}-01-31` };
  return { ...snapshot, edition };
}

function licensed(snapshot: Snapshot): Snapshot {
  const { texts } = snapshot;
  const front = {
    ...texts.front,
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    contact: {
      telephone: '+90 312 000 00 00',
      email: 'veri@kurum.example',
      web: `${origin}/`,
      address: null,
    },
  };
  return { ...snapshot, texts: { ...texts, front } };
}

function write(out: string, files: readonly PressFile[]): void {
  for (const { path, content } of files) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), content);
  }
}
