import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { indexBuilder } from '@/rendering/indexBuilder';
import { runRender } from '@/rendering/runRender';
import { verifyFile } from '@/proof/verifyFile';
import { correctFigure } from '../../support/correctFigure';
import { startPublishingCountry, type PublishingCountry } from '../../support/publishingCountry';
import { withdrawSeen } from '../../support/releaseSeen';
import { issuesOf } from '../../support/results';
import { step } from '../../support/step';

const folder = 'site/2024-2/igdir';
const place = { edition: '2024-2', province: '76' } as const;

/** A booklet that is taken back and comes again, with the real press. */
describe('a withdrawal', () => {
  let country: PublishingCountry;
  beforeAll(async () => {
    country = await startPublishingCountry();
    await country.work();
  });
  afterAll(() => country.close());

  const has = (key: string): boolean => existsSync(join(country.dataDir, 'storage', key));
  const bytesOf = (key: string): Buffer => readFileSync(join(country.dataDir, 'storage', key));
  const hashOf = (key: string): string => createHash('sha256').update(bytesOf(key)).digest('hex');

  const filesBelow = (folder: string): readonly string[] =>
    readdirSync(join(country.dataDir, 'storage', folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name}`)
      .filter((key) => statSync(join(country.dataDir, 'storage', key)).isFile());

  it('takes a booklet back, and lets it come again', async () => {
    await step(
      'shows its notice at the province’s address and at that of the number it takes back',
      async () => {
        const booklet = hashOf(`${folder}/1/kitapcik.pdf`);
        expect(country.file(`${folder}/index.html`)).toContain('28.681');
        const { publisher, reviewer } = country.people;
        const answer = await withdrawSeen(publisher, reviewer, {
          ...place,
          takes: [1],
          reason: 'Kişisel veri içeriyordu.',
          notice: 'Bir değer yeniden doğrulanıyor.',
        });
        expect(issuesOf(answer)).toEqual([]);
        await country.work();
        expect(await country.render('2024-2:76:2:1')).toMatchObject({ state: 'done' });
        for (const at of [folder, `${folder}/1`, `${folder}/2`]) {
          const page = country.file(`${at}/index.html`);
          expect(page).toContain('Bir değer yeniden doğrulanıyor.');
          expect(page).toContain('Publication 1 was withdrawn on');
          expect(page).not.toContain('28.681');
          expect(page).not.toContain('Kişisel veri');
          expect(country.file(`${at}/veri.csv`)).not.toContain('28681');
          expect(JSON.parse(country.file(`${at}/veri.json`))).toMatchObject({
            publication: { kind: 'withdrawal', reason: null },
            withdrawal: { withdraws: [1] },
            figures: [],
          });
          expect(hashOf(`${at}/kitapcik.pdf`)).not.toBe(booklet);
        }
        expect(hashOf('kayit/2024-2/igdir/1/kitapcik.pdf')).toBe(booklet);
      },
    );

    await step('is what the lists say', async () => {
      await indexBuilder(country)();
      expect(country.file('site/2024-2/index.html')).toContain('tarihinde geri çekildi');
      expect(country.file('site/2024-2/index.html')).toContain('Henüz kitapçık yayımlanmadı');
      expect(country.file('site/en/2024-2/index.html')).toContain('withdrawn on');
      expect(country.file('site/veri/2024-2/katalog.jsonld')).not.toContain('igdir');
      // Its numbers are in no file over many provinces, whatever the format.
      const data = filesBelow('site/veri').filter((key) => !/\.(?:br|gz|xlsx)$/.test(key));
      expect(data).toContain('site/veri/hepsi/veri.json');
      for (const key of data) expect([key, /28\.?681/.test(country.file(key))]).toEqual([key, false]);
    });

    await step(
      'leaves nothing of what it took back in any file that readers reach, but for one hash',
      async () => {
        const given = filesBelow('site').filter((key) => key.includes('/2024-2/igdir/'));
        const mentioned = given.filter((key) => !/\.(?:br|gz|pdf|xlsx|png)$/.test(key));
        expect(mentioned).toContain(`${folder}/1/onayli.json`);
        for (const key of mentioned) expect([key, /28\.?681/.test(country.file(key))]).toEqual([key, false]);
        const { contentHash } = await country.payload.findByID({
          ...{ collection: 'publications', id: '2024-2:76:1', overrideAccess: true },
        });
        const lists = filesBelow('site/dogrula').filter((key) => key.endsWith('.json'));
        for (const key of lists) expect([key, country.file(key).includes(contentHash)]).toEqual([key, false]);
        const source = { get: (path: string) => country.runtime.storage.get(`site/${path}`) };
        const verdictOn = (name: string) => verifyFile(bytesOf(`kayit/2024-2/igdir/1/${name}`), source);
        const withdrawn = { state: 'withdrawn', publication: { number: 1, instead: 2, contentHash: null } };
        expect(await verdictOn('kitapcik.pdf')).toMatchObject({ ...withdrawn, file: 'kitapcik.pdf' });
        expect(await verdictOn('veri.csv')).toMatchObject({ ...withdrawn, file: null });
      },
    );

    await step(
      'is not undone by a late attempt at the booklet it took back, or by its own second run',
      async () => {
        const kept = hashOf('kayit/2024-2/igdir/1/kitapcik.pdf');
        for (const id of ['2024-2:76:1:1', '2024-2:76:2:1']) {
          await country.payload.db.updateOne({ collection: 'renders', id, data: { state: 'queued' } });
          expect(await runRender(country, id)).toBe('done');
        }
        for (const at of [folder, `${folder}/1`])
          expect(country.file(`${at}/index.html`)).not.toContain('28.681');
        expect(hashOf('kayit/2024-2/igdir/1/kitapcik.pdf')).toBe(kept);
      },
    );

    await step(
      'is followed by the next number, which gives its reason and tells nothing of what was withdrawn',
      async () => {
        const id = await correctFigure(country, 3);
        expect(id).toBe('2024-2:76:3');
        await country.work();
        const page = country.file(`${folder}/index.html`);
        expect(page).toContain('28.681');
        expect(page).toContain('Eksik bildirilmişti');
        expect(page).not.toContain('numaralı yayıma göre');
        expect(page).not.toContain('olarak yer almıştır');
        expect(country.file(`${folder}/1/index.html`)).not.toContain('28.681');
        expect(has(`${folder}/3/kitapcik.pdf`)).toBe(true);
        const data: unknown = JSON.parse(country.file(`${folder}/veri.json`));
        expect(data).toMatchObject({ publication: { number: 3 }, changes: [] });
        expect(data).not.toHaveProperty('erratum');
      },
    );
  });
});
