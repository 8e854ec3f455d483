import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isUntrusted } from '@/proof/report';
import { verifyFile } from '@/proof/verifyFile';
import { indexBuilder } from '@/rendering/indexBuilder';
import { folderStorage } from '@/storage/folderStorage';
import type { Storage } from '@/storage/storage';
import { toStored } from '@/stored/storedJson';
import { readPublications, wholePublication } from '@/workflow/sheet/publications';
import { contentHash } from '@/workflow/release/createPublication';
import { retryRender } from '@/workflow/release/retryRender';
import { correctFigure } from '../../support/correctFigure';
import { startPublishingCountry, type PublishingCountry } from '../../support/publishingCountry';
import { releaseSeen, withdrawSeen } from '../../support/releaseSeen';
import { issuesOf, problemsOf } from '../../support/results';
import { step } from '../../support/step';

const folder = 'site/2024-2/igdir';
const place = { edition: '2024-2', province: '76' } as const;

/** A folder that breaks for good where a test says so: before a key is put, or after a folder was stored. */
function breakingStorage(): Storage & { breakAt: 'put' | 'stored' | null } {
  const sound = folderStorage(join(mkdtempSync(join(tmpdir(), 'readers-')), 'storage'));
  const storage: Storage & { breakAt: 'put' | 'stored' | null } = {
    ...sound,
    breakAt: null,
    put: async (key, bytes) => {
      if (storage.breakAt === 'put') throw new Error('broken');
      await sound.put(key, bytes);
    },
    putFolder: async (key, from) => {
      await sound.putFolder(key, from);
      if (storage.breakAt === 'stored') throw new Error('broken');
    },
  };
  return storage;
}

/** What readers find, with the real press, when numbers fail on the way. */
describe('what readers have', () => {
  const storage = breakingStorage();
  let country: PublishingCountry;
  beforeAll(async () => {
    country = await startPublishingCountry(storage);
  });
  afterAll(() => country.close());

  const page = async (at: string): Promise<string | null> => {
    const bytes = await storage.get(`${at}/index.html`);
    return bytes === null ? null : new TextDecoder().decode(bytes);
  };
  const filesOf = async (): Promise<readonly string[]> =>
    (await readPublications({ payload: country.payload }, place)).map(
      ({ number, files }) => `${String(number)} ${files}`,
    );
  const again = (reason: string) =>
    releaseSeen(country.people.publisher, { ...place, kind: 'correction', reason });

  /** Puts a letter that no font of the booklet has into what waits to be printed. */
  async function spoil(id: string): Promise<void> {
    const found = { collection: 'publications', id, overrideAccess: true } as const;
    const { snapshot } = wholePublication(await country.payload.findByID(found));
    const backCover = [[{ type: 'text' as const, text: 'Hizmet ж' }]];
    const texts = { ...snapshot.texts, front: { ...snapshot.texts.front, backCover } };
    const data = { snapshot: toStored('snapshot', { ...snapshot, texts }) };
    await country.payload.db.updateOne({ collection: 'publications', id, data });
  }

  it('is told the truth, whatever fails on the way', async () => {
    const { publisher, reviewer } = country.people;
    await country.work();

    await step(
      'a number that cannot be printed never reaches them, and the next one takes its place',
      async () => {
        await spoil(await correctFigure(country, 3));
        await country.work();
        expect(await filesOf()).toEqual(['2 failed', '1 made']);
        expect(issuesOf(await again('Düzeltilmiş gerekçe.'))).toEqual([]);
        const late = await retryRender(publisher, { publication: '2024-2:76:2' });
        expect(problemsOf(late)).toEqual(['publication_replaced']);
        await country.work();
        expect(await filesOf()).toEqual(['3 made', '2 failed', '1 made']);
        expect(await page(folder)).toContain('Değişiklikler, 1 numaralı yayıma göre yazılmıştır.');
        expect(await page(`${folder}/2`)).toBeNull();
      },
    );

    await step('files that were stored before it failed are taken back', async () => {
      storage.breakAt = 'stored';
      await correctFigure(country, 4);
      await country.work();
      storage.breakAt = null;
      expect(await country.render('2024-2:76:4:1')).toMatchObject({ state: 'failed', step: 'store' });
      expect(await page(`${folder}/4`)).toBeNull();
      expect(await page(folder)).toContain('3 numaralı yayımıdır');
    });

    await step('one that failed while it was being shown counts as read, and is compared with', async () => {
      await again('Merkez sayısı eksikti.');
      storage.breakAt = 'put';
      await country.work();
      storage.breakAt = null;
      expect(await country.render('2024-2:76:5:1')).toMatchObject({ state: 'failed', shown: true });
      expect(await filesOf()).toEqual(['5 made', '4 failed', '3 made', '2 failed', '1 made']);
      // The files at its own address are true ones, and told to be.
      await indexBuilder(country)();
      const pdf = await storage.get(`${folder}/5/kitapcik.pdf`);
      const published = { get: (path: string) => storage.get(`site/${path}`) };
      const verdict = await verifyFile(pdf ?? new Uint8Array(), published);
      expect([verdict.state, verdict.manifest?.state, isUntrusted(verdict, null)]).toEqual([
        ...['published', 'valid', false],
      ]);
      expect(problemsOf(await again('Yeniden.'))).toEqual(['nothing_changed']);
      expect(issuesOf(await retryRender(publisher, { publication: '2024-2:76:5' }))).toEqual([]);
      await country.work();
      expect(await page(folder)).toContain('5 numaralı yayımıdır');
    });

    await step(
      'a late attempt that would tell of a number they never had is stopped at the door',
      async () => {
        const id = await correctFigure(country, 5);
        const found = { collection: 'publications', id, overrideAccess: true } as const;
        const { open } = wholePublication(await country.payload.findByID(found));
        const { erratum } = open.publication;
        if (erratum === undefined) throw new Error('A correction has an erratum');
        const publication = { ...open.publication, erratum: { ...erratum, against: 4 } };
        const snapshot = toStored('snapshot', { ...open, publication });
        const data = { snapshot, contentHash: contentHash(snapshot) };
        await country.payload.db.updateOne({ collection: 'publications', id, data });
        await country.work();
        const { state, reason } = await country.render(`${id}:1`);
        expect([state, reason?.problem]).toEqual(['failed', 'story_overtaken']);
        expect(await page(`${folder}/6`)).toBeNull();
        expect(await page(folder)).toContain('5 numaralı yayımıdır');
      },
    );

    await step('a withdrawal of earlier numbers alone leaves the present one to them', async () => {
      const wish = {
        takes: [1, 3],
        notice: 'Eski bir değer geri çekildi.',
        leftOut: 'Yenisi doğru.',
        instead: 5,
      };
      expect(issuesOf(await withdrawSeen(publisher, reviewer, { ...place, ...wish }))).toEqual([]);
      await country.work();
      for (const number of [1, 3]) {
        expect(await page(`${folder}/${String(number)}`)).toContain('1 ve 3 numaralı yayımlar');
        expect(await storage.exists(`kayit/2024-2/igdir/${String(number)}/kitapcik.pdf`)).toBe(true);
        const csv = await storage.get(`${folder}/${String(number)}/veri.csv`);
        expect(new TextDecoder().decode(csv ?? new Uint8Array())).not.toContain('28681');
      }
      expect(await page(folder)).toContain('5 numaralı yayımıdır');
      await indexBuilder(country)();
      const list = new TextDecoder().decode(
        (await storage.get('site/2024-2/index.html')) ?? new Uint8Array(),
      );
      expect(list).toContain('5. yayım');
      expect(list).not.toContain('geri çekildi');
    });

    await step('a withdrawal of the number that a notice sent them to takes that notice along', async () => {
      const wish = {
        takes: [5],
        notice: 'Bütün değerler yeniden sayılıyor.',
        leftOut: 'Zaten geri çekildi.',
      };
      expect(issuesOf(await withdrawSeen(publisher, reviewer, { ...place, ...wish }))).toEqual([]);
      await country.work();
      expect(await country.render('2024-2:76:8:1')).toMatchObject({ state: 'done' });
      for (const number of [1, 3, 5, 7, 8])
        expect(await page(`${folder}/${String(number)}`)).toContain('Bütün değerler yeniden sayılıyor.');
      expect(await page(folder)).toContain('Bütün değerler yeniden sayılıyor.');
      expect(await page(folder)).not.toContain(`href="../../2024-2/igdir/5/`);
    });
  });
});
