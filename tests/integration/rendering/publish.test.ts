import { createHash, verify } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Publication } from '@/payload-types';
import { indexBuilder } from '@/rendering/indexBuilder';
import { readPublishedAnchors } from '@/rendering/anchorPublication';
import { provePublication } from '@/rendering/provePublication';
import { readPublication } from '@/rendering/readPublication';
import { runRender } from '@/rendering/runRender';
import { signingKeysOf } from '@/rendering/signingKey';
import type { Manifest } from '@/domain/publication/manifest';
import { publicKeyPem } from '@/domain/publication/proof';
import { newLease } from '@/jobs/lease';
import { isUntrusted } from '@/proof/report';
import { verifyFile, type Verdict } from '@/proof/verifyFile';
import { recoverAbandoned } from '@/jobs/recoverAbandoned';
import { renderLeases } from '@/rendering/renderRecord';
import { figureOfRow } from '@/database/figureRow';
import { toStored } from '@/stored/storedJson';
import { wholePublication } from '@/workflow/sheet/publications';
import { retryRender } from '@/workflow/release/retryRender';
import { seed } from '@/demo/run/seed';
import { brokenLinks } from '../../support/brokenLinks';
import { correctFigure } from '../../support/correctFigure';
import { passRest } from '../../support/passRest';
import { pressPids, startPublishingCountry, type PublishingCountry } from '../../support/publishingCountry';
import { valueOf } from '../../support/results';
import { step } from '../../support/step';
import { foundInTimeline } from '../../support/timelineFaults';

const folder = 'site/2024-2/igdir';

/** One installation through its life, with the real press. */
describe('publication', () => {
  let country: PublishingCountry;
  beforeAll(async () => {
    country = await startPublishingCountry();
  });
  afterAll(() => country.close());

  const shownNumber = (): number =>
    (JSON.parse(country.file(`${folder}/yayim.json`)) as { number: number }).number;

  const verdictOn = async (key: string): Promise<Verdict> => {
    const { storage } = country.runtime;
    const bytes = (await storage.get(key)) ?? new Uint8Array();
    return verifyFile(bytes, { get: (path) => storage.get(`site/${path}`) });
  };

  const publishedNumbers = async (): Promise<readonly unknown[]> => {
    const { docs } = await country.payload.find({
      collection: 'figures',
      pagination: false,
      overrideAccess: true,
    });
    return [...new Set(docs.map((row) => figureOfRow(row).published?.publication))];
  };

  const damage = async (id: string, letter: string): Promise<Publication> => {
    const publication = await country.payload.findByID({
      collection: 'publications',
      id,
      overrideAccess: true,
    });
    const { snapshot } = wholePublication(publication);
    const front = {
      ...snapshot.texts.front,
      backCover: [[{ type: 'text' as const, text: `Hizmet ${letter}` }]],
    };
    await country.payload.db.updateOne({
      collection: 'publications',
      id,
      data: { snapshot: toStored('snapshot', { ...snapshot, texts: { ...snapshot.texts, front } }) },
    });
    return publication;
  };

  it('goes from its first number to a second, whatever happens on the way', async () => {
    await step('queues number 1 by itself, and shows nothing before its files are there', async () => {
      expect(await country.render('2024-2:76:1:1')).toMatchObject({ state: 'queued', attempt: 1 });
      expect(existsSync(join(country.dataDir, 'storage'))).toBe(false);
      expect(await publishedNumbers()).toEqual([undefined]);
    });

    await step('makes the files once, although two workers take the job at the same time', async () => {
      await Promise.all([
        runRender(country, '2024-2:76:1:1'),
        runRender(country, '2024-2:76:1:1'),
        country.work(),
      ]);
      const render = await country.render('2024-2:76:1:1');
      expect(render).toMatchObject({ state: 'done', step: null, leaseOwner: null, reason: null });
      expect(render.runs).toBe(1);
      expect(render.files?.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['index.html', 'kitapcik.pdf', 'veri.csv', 'veri.json']),
      );
      expect(Object.keys(render.provenance ?? {}).sort()).toEqual([
        'browser',
        'fonts',
        'release',
        'template',
      ]);
    });

    await step('shows them at the publication’s own address and at the province’s', () => {
      const own = readFileSync(join(country.dataDir, 'storage', folder, '1/kitapcik.pdf'));
      expect(own.subarray(0, 5).toString()).toBe('%PDF-');
      expect(readFileSync(join(country.dataDir, 'storage', folder, 'kitapcik.pdf')).equals(own)).toBe(true);
      expect(country.file(`${folder}/index.html`)).toContain('28.681');
      expect(shownNumber()).toBe(1);
    });

    await step('then presents the values: every figure is published as number 1', async () => {
      const { docs } = await country.payload.find({
        collection: 'figures',
        pagination: false,
        overrideAccess: true,
      });
      expect(docs).toHaveLength(43);
      expect(new Set(docs.map(({ state }) => state))).toEqual(new Set(['published']));
      expect(await publishedNumbers()).toEqual([1]);
    });

    await step('tells beside them where the timeline’s chain stood, which holds', async () => {
      const anchors = await readPublishedAnchors(country.runtime.storage, ['site']);
      expect(anchors.map(({ where }) => where)).toEqual([`${folder}/1/zincir.json`]);
      expect(anchors[0]?.position).toBeGreaterThan(100);
      expect(await foundInTimeline(country.payload, { anchors })).toEqual([]);
    });

    await step('publishes what the printed hash is over, and a signed list of all files', async () => {
      const stored = await country.payload.findByID({
        collection: 'publications',
        id: '2024-2:76:1',
        overrideAccess: true,
      });
      const own = (name: string): Buffer => readFileSync(join(country.dataDir, 'storage', folder, '1', name));
      const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
      expect(digest(own('onayli.json'))).toBe(stored.contentHash);
      expect(own('veri.json').toString()).toContain(stored.contentHash);
      const manifest = JSON.parse(own('yayim.json').toString()) as Manifest;
      const { contentHash } = stored;
      const told = { publication: '2024-2:76:1', number: 1, contentHash, content: 'onayli.json' };
      expect(manifest).toMatchObject(told);
      for (const { name, bytes, sha256 } of manifest.files)
        expect([name, own(name).length, digest(own(name))]).toEqual([name, bytes, sha256]);
      const below = await country.runtime.storage.list(`${folder}/1`);
      const listed = ['yayim.json', 'yayim.json.sig', ...manifest.files.map(({ name }) => name)];
      const files = below
        .map((key) => key.slice(`${folder}/1/`.length))
        .filter((name) => !/\.(br|gz)$/.test(name));
      expect(files.toSorted()).toEqual(listed.toSorted());
      const { current } = signingKeysOf(country.payload);
      expect(manifest.key).toBe(current.id);
      const pem = publicKeyPem(current.publicKey);
      expect(verify(null, own('yayim.json'), pem, own('yayim.json.sig'))).toBe(true);
      const page = own('index.html').toString();
      expect(page.replaceAll(/<[^>]*>|\s/g, '')).toContain(contentHash);
    });

    await step('publishes nothing that is not what its hash is over', async () => {
      const publication = await readPublication(country.payload, '2024-2:76:1');
      const lease = newLease(renderLeases, '2024-2:76:1:1');
      const made = provePublication(
        { ...country, lease, outDir: country.dataDir },
        { ...publication, canonical: publication.canonical.replace('28681', '28682') },
        { files: [], provenance: {} },
      );
      await expect(made).rejects.toMatchObject({ reason: { problem: 'content_hash_differs' } });
    });

    await step('leaves a finished render alone, however often it is run', async () => {
      const before = await country.render('2024-2:76:1:1');
      await runRender(country, '2024-2:76:1:1');
      await recoverAbandoned(country.payload, renderLeases, country.runtime.now());
      await country.work();
      expect(await country.render('2024-2:76:1:1')).toEqual(before);
    });

    await step('lists the booklet among all editions and provinces', async () => {
      await indexBuilder(country)();
      expect(country.file('site/index.html')).toContain('/2024-2/');
      expect(country.file('site/2024-2/index.html')).toContain('/2024-2/igdir/');
    });

    await step('leads readers nowhere that is not there, from any page', async () => {
      const keys = await country.runtime.storage.list('site');
      const isText = (key: string): boolean => /\.(?:html|atom|xml|svg)$/.test(key);
      const files = keys.map(
        (key) => [key.slice('site/'.length), isText(key) ? country.file(key) : ''] as const,
      );
      // The server answers it.
      expect(brokenLinks(new Map(files), (path) => path === '.well-known/security.txt')).toEqual([]);
    });

    await step('tells of each of its files that it is published', async () => {
      const own = await country.runtime.storage.list(`${folder}/1`);
      for (const key of own.filter((name) => !/\.(br|gz|html)$/.test(name))) {
        const verdict = await verdictOn(key);
        expect(verdict).toMatchObject({ state: 'published', publication: { number: 1 }, content: true });
        expect(isUntrusted(verdict, signingKeysOf(country.payload).current.id)).toBe(false);
      }
      expect(country.file('site/dogrula/index.html')).toContain('dogrula');
    });

    await step('keeps the last good booklet when verification fails, and says why', async () => {
      const id = await correctFigure(country, 3);
      const sound = await damage(id, 'ж');
      await country.work();
      const failed = await country.render(`${id}:1`);
      expect(failed).toMatchObject({ state: 'failed', leaseOwner: null });
      expect(failed.reason).toMatchObject({ step: 'verify', detail: expect.any(String) as string });
      expect(shownNumber()).toBe(1);
      expect(await publishedNumbers()).toEqual([1]);
      expect(existsSync(join(country.dataDir, 'storage', folder, '2'))).toBe(false);
      await country.payload.db.updateOne({
        collection: 'publications',
        id,
        data: { snapshot: sound.snapshot },
      });
    });

    await step('rests when the press is killed at work, and goes on at the publisher’s word', async () => {
      const { publisher } = country.people;
      const second = await retryRender(publisher, { publication: '2024-2:76:2' });
      expect(valueOf(second).render).toBe('2024-2:76:2:2');
      const working = country.work();
      await untilPressing('2024-2:76:2:2');
      for (const pid of pressPids()) process.kill(pid, 'SIGKILL');
      await working;
      const killed = await country.render('2024-2:76:2:2');
      expect(killed).toMatchObject({ state: 'queued', refusals: 1, reason: { problem: 'press_lost' } });
      expect(shownNumber()).toBe(1);

      await retryRender(publisher, { publication: '2024-2:76:2' });
      await country.work();
      expect(await country.render('2024-2:76:2:2')).toMatchObject({ state: 'done', attempt: 2, runs: 2 });
      expect(shownNumber()).toBe(2);
      expect(await publishedNumbers()).toEqual([2]);
      expect(country.file(`${folder}/1/veri.json`)).not.toBe(country.file(`${folder}/veri.json`));
      await indexBuilder(country)();
      expect(await verdictOn(`${folder}/1/kitapcik.pdf`)).toMatchObject({ state: 'superseded' });
      expect(await verdictOn(`${folder}/kitapcik.pdf`)).toMatchObject({ state: 'published' });
    });

    await step('never puts a lower number over a higher one', async () => {
      await country.payload.db.updateOne({
        collection: 'renders',
        id: '2024-2:76:1:1',
        data: { state: 'queued' },
      });
      await runRender(country, '2024-2:76:1:1');
      expect(await country.render('2024-2:76:1:1')).toMatchObject({ state: 'done' });
      expect(shownNumber()).toBe(2);
      expect(await publishedNumbers()).toEqual([2]);
    });

    await step('takes over the render of a dead worker, and only of a dead one', async () => {
      const leaseOf = (owner: string, from: number): object => ({
        state: 'running',
        step: 'press',
        leaseOwner: owner,
        leaseExpires: new Date(Date.now() + from).toISOString(),
      });
      const set = (data: object): Promise<unknown> =>
        country.payload.db.updateOne({ collection: 'renders', id: '2024-2:76:2:2', data: { ...data } });

      await set(leaseOf('elsewhere/1/x', 15_000));
      await recoverAbandoned(country.payload, renderLeases, country.runtime.now());
      await country.work();
      expect(await country.render('2024-2:76:2:2')).toMatchObject({
        state: 'running',
        leaseOwner: 'elsewhere/1/x',
      });

      await set(leaseOf('elsewhere/1/x', -1));
      await recoverAbandoned(country.payload, renderLeases, country.runtime.now());
      await country.work();
      expect(await country.render('2024-2:76:2:2')).toMatchObject({ state: 'done', runs: 3 });
    });

    await step('never fails for the ends of its workers, however many: it rests after each', async () => {
      const lost = {
        state: 'running',
        leaseOwner: `${hostname()}/999999999/x`,
        leaseExpires: null,
        runs: 40,
      };
      await country.payload.db.updateOne({ collection: 'renders', id: '2024-2:76:2:2', data: lost });
      await recoverAbandoned(country.payload, renderLeases, country.runtime.now());
      await country.work();
      const resting = await country.render('2024-2:76:2:2');
      expect(resting).toMatchObject({ state: 'queued', runs: 40, reason: { problem: 'worker_lost' } });
      await passRest(country.payload, '2024-2:76:2:2');
      await country.work();
      expect(await country.render('2024-2:76:2:2')).toMatchObject({ state: 'done', reason: null });
      expect(shownNumber()).toBe(2);
    });

    await step('seeds nothing a second time', async () => {
      const counts = (): Promise<readonly number[]> =>
        Promise.all(
          (['users', 'services', 'figures', 'timeline', 'publications', 'renders'] as const).map(
            async (collection) =>
              (await country.payload.count({ collection, overrideAccess: true })).totalDocs,
          ),
        );
      const before = await counts();
      const again = await seed({
        payload: country.payload,
        dataDir: country.dataDir,
        now: () => new Date(),
        begun: () => {
          throw new Error('The seed began again');
        },
      });
      expect(again.fresh).toBe(false);
      expect(await counts()).toEqual(before);
    });
  });

  async function untilPressing(id: string): Promise<void> {
    for (let waited = 0; waited < 20_000; waited += 20) {
      const { step } = await country.render(id);
      if (step === 'press' && pressPids().length > 0) return;
      await pause(20);
    }
    throw new Error(`${id} was never pressed`);
  }
});
