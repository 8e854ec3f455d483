import { compose } from '@/domain/booklet/compose';
import type { Snapshot } from '@/domain/booklet/snapshot';
import { readBookletAssets } from '@/press/booklet/assets';
import { screenFiles } from '@/press/booklet/screen/screenFiles';
import { bookletDataFiles } from '@/press/data/dataFiles';
import { someHash } from '../../factories/bookletSnapshot';
import { bookletKinds } from '../../factories/bookletKinds';
import { sampleBooklets } from '../../factories/sampleBooklets';
import { dataDifferences, filesByName, pageDifferences, tableDifferences } from '../../support/sayTheSame';

const assets = await readBookletAssets('src/press/booklet');
const nothing: readonly string[] = [];

async function dataOf(snapshot: Snapshot) {
  return filesByName(await bookletDataFiles(snapshot, someHash));
}

/** The province's Turkish page, as the press makes it. */
function pageOf(snapshot: Snapshot): string {
  const content = { composed: compose(snapshot), snapshot, contentHash: someHash, publicOrigin: '' };
  const page = screenFiles(content, { files: [], pages: 16 }, assets).find(
    ({ path }) => path === 'index.html',
  );
  return String(page?.content);
}

describe('text, page and data of a publication', () => {
  it('say the same in the whole sample country: every format, the table of all figures, the hash', async () => {
    const found: string[] = [];
    let compared = 0;
    for (const snapshot of sampleBooklets()) {
      const files = await dataOf(snapshot);
      const wrong = [
        ...(await dataDifferences(files, someHash)),
        ...tableDifferences(compose(snapshot), files),
      ];
      found.push(...wrong.map((each) => `${snapshot.edition.code} ${snapshot.province.name}: ${each}`));
      compared += 1;
    }
    expect(compared).toBe(162);
    expect(found).toEqual(nothing);
  });

  it.each(bookletKinds.filter(([, { publication }]) => publication.kind !== 'withdrawal'))(
    'say the same in a booklet %s',
    async (_name, snapshot) => {
      const files = await dataOf(snapshot);
      expect(await dataDifferences(files, someHash)).toEqual(nothing);
      expect(tableDifferences(compose(snapshot), files)).toEqual(nothing);
      expect(pageDifferences(compose(snapshot), { html: pageOf(snapshot), contentHash: someHash })).toEqual(
        nothing,
      );
    },
  );

  it('say the same on the page of provinces that differ much', () => {
    const few = ['34', '69', '79'];
    for (const snapshot of sampleBooklets(({ plate }) => few.includes(plate))) {
      const page = { html: pageOf(snapshot), contentHash: someHash };
      expect([snapshot.province.name, pageDifferences(compose(snapshot), page)]).toEqual([
        snapshot.province.name,
        nothing,
      ]);
    }
  });

  it('are found to differ where one of them does', async () => {
    const [snapshot] = sampleBooklets(({ plate }) => plate === '76');
    if (snapshot === undefined) throw new Error('No booklet');
    const files = new Map(await dataOf(snapshot));
    const composed = compose(snapshot);
    const html = pageOf(snapshot);
    const csv = String(files.get('veri.csv'));
    const [, amount = ''] = /asdep-hane,[^,]*,[^,]*,(\d+),/.exec(csv) ?? [];
    const spoilt = csv.replace(`,${amount},hane`, `,${amount}1,hane`);
    expect(await dataDifferences(new Map([...files, ['veri.csv', spoilt]]), someHash)).toHaveLength(5);
    expect(await dataDifferences(files, 'b'.repeat(64))).toEqual(['veri.json: another hash']);
    expect(tableDifferences(composed, new Map([['veri.csv', spoilt]]))).toHaveLength(1);
    const printed = Number(amount).toLocaleString('tr-TR');
    const other = { html: html.replaceAll(printed, '1'), contentHash: someHash };
    expect(pageDifferences(composed, other).length).toBeGreaterThan(0);
    expect(pageDifferences(composed, { html, contentHash: 'b'.repeat(64) })).toEqual([
      'the page has another hash',
    ]);
  });
});
