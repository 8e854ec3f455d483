import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { backUp } from '@/backup/backUp';
import { installationOf, type Installation } from '@/backup/installation';
import { restore } from '@/backup/restore';
import { chunkOf } from '@/domain/publication/typedRelease';
import { readEnv } from '@/env';
import { runWaitingJobs } from '@/jobs/jobLoop';
import type { Render } from '@/payload-types';
import { usePublicationRuntime } from '@/rendering/publishing';
import { tendWaiting } from '@/rendering/tendWaiting';
import { readBoard } from '@/workflow/board/readBoard';
import { retryRender } from '@/workflow/release/retryRender';
import { typeRelease } from '@/workflow/release/typeRelease';
import { correctFigure } from '../../support/correctFigure';
import { startPublishingCountry, type PublishingCountry } from '../../support/publishingCountry';
import { valueOf } from '../../support/results';
import { emptyPlace, release, type EmptyPlace } from '../../support/secondInstallation';
import { step } from '../../support/step';

const [first, second] = ['2024-2:76:1', '2024-2:76:2'];
const address = 'site/2024-2/igdir';

/** A booklet is typed from and released while a backup is made, of a moment at which it still waits; with the real press. */
describe('files that waited at the moment of a backup', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'kitapcik-waiting-'));
  const target: EmptyPlace = emptyPlace();
  let country: PublishingCountry;
  beforeAll(async () => {
    country = await startPublishingCountry();
    const data = { releaseMode: 'typed' };
    await country.payload.db.updateOne({ collection: 'editions', id: '2024-2', data });
    await country.work();
  });
  afterAll(async () => {
    await country.close();
    await target.close();
    rmSync(scratch, { recursive: true });
  });

  async function typeRight({ payload, people }: PublishingCountry, publication: string, attempt: number) {
    const found = { id: publication, overrideAccess: true } as const;
    const { contentHash } = await payload.findByID({ collection: 'publications', ...found });
    const { typing } = await renderOf(payload, `${publication}:${String(attempt)}`);
    const [one, two] = typing?.asked ?? [1, 2];
    const typed = { first: chunkOf(contentHash, one), second: chunkOf(contentHash, two) };
    valueOf(await typeRelease(people.publisher, { publication, ...typed }));
    while (await runWaitingJobs(payload, 1));
  }
  const renderOf = (payload: Payload, id: string): Promise<Render> =>
    payload.findByID({ collection: 'renders', id, depth: 0, overrideAccess: true });

  /** The installation, in which number 1 is typed from and shown before the first file is copied. */
  function withRelease(source: Installation): Installation {
    let isReleased = false;
    const list = async (prefix: string): Promise<readonly string[]> => {
      if (!isReleased) {
        isReleased = true;
        await typeRight(country, first, 1);
      }
      return source.storage.list(prefix);
    };
    return { ...source, storage: { ...source.storage, list } };
  }

  it('are restored out of readers’ reach, and whatever else is found of them there is taken away', async () => {
    const { SECRET = '', DATABASE_URL = '', PUBLIC_URL = '' } = process.env;
    const settings = { DATA_DIR: country.dataDir, SECRET, DATABASE_URL, PUBLIC_URL };
    const source = withRelease(installationOf(readEnv(settings), release));
    const { folder, wrong } = await backUp(source, { to: scratch, at: new Date('2026-11-22T02:00:00.000Z') });
    await restore(target.installation, folder);
    const payload = await target.open();
    const { storage } = target.installation;
    const runtime = { ...country.runtime, storage };
    usePublicationRuntime(payload, runtime);
    const { editor, approver, reviewer, publisher } = country.people;
    const people = {
      editor: { ...editor, payload },
      approver: { ...approver, payload },
      reviewer: { ...reviewer, payload },
      publisher: { ...publisher, payload },
    };
    const restored: PublishingCountry = { ...country, payload, runtime, people };
    const work = async (): Promise<void> => {
      while (await runWaitingJobs(payload, 1));
    };
    const tend = (): Promise<void> => tendWaiting({ payload, runtime });
    const given = (): Promise<readonly string[]> => storage.list(address);
    const waiting = (): Promise<readonly string[]> => storage.list('bekleyen');
    const publicBytes = await source.storage.get(`${address}/1/kitapcik.pdf`);
    const wordsOnBoard = async () => {
      const board = await readBoard(people.publisher, '2024-2');
      return board?.rows.find(({ plate }) => plate === '76')?.publication?.render?.reason;
    };

    await step('wait where they waited, with the same bytes, and can be typed from', async () => {
      expect(wrong).toEqual([]);
      expect(publicBytes).not.toBeNull();
      expect(await source.storage.list('bekleyen')).toEqual([]);
      expect(await given()).toEqual([]);
      expect(await storage.get('bekleyen/2024-2/igdir/1/kitapcik.pdf')).toEqual(publicBytes);
      await tend();
      expect(await renderOf(payload, `${first}:1`)).toMatchObject({ state: 'waiting' });
      await typeRight(restored, first, 1);
      expect(await renderOf(payload, `${first}:1`)).toMatchObject({ state: 'done' });
      expect(await storage.get(`${address}/kitapcik.pdf`)).toEqual(publicBytes);
    });

    /** As a database does that was put back alone, to a moment before a release. */
    async function putBack(render: string): Promise<void> {
      const { typing } = await renderOf(payload, render);
      const data = { state: 'waiting', shown: false, typing: typing && { ...typing, typedAt: null } };
      await payload.db.updateOne({ collection: 'renders', id: render, data });
    }

    await step('go out of readers’ reach where they stand there; the one before is shown again', async () => {
      expect(await correctFigure(restored, 3)).toBe(second);
      await work();
      await typeRight(restored, second, 1);
      expect(await storage.get(`${address}/kitapcik.pdf`)).not.toEqual(publicBytes);
      await putBack(`${second}:1`);
      await tend();
      const problem = 'waiting_shown';
      expect(await renderOf(payload, `${second}:1`)).toMatchObject({ state: 'failed', reason: { problem } });
      expect(await wordsOnBoard()).toMatchObject({ problem, detail: '/2024-2/igdir/2/' });
      expect(await storage.get(`${address}/kitapcik.pdf`)).toEqual(publicBytes);
      expect(await storage.list(`${address}/2`)).toEqual([]);
      await tend();
      expect(await storage.get(`${address}/kitapcik.pdf`)).toEqual(publicBytes);
    });

    await step('are given up where they are gone, and made anew at a word', async () => {
      valueOf(await retryRender(people.publisher, { publication: second }));
      await work();
      expect(await renderOf(payload, `${second}:2`)).toMatchObject({ state: 'waiting' });
      await storage.remove((await waiting()).find((key) => key.endsWith('/veri.csv')) ?? '');
      await tend();
      expect(await wordsOnBoard()).toMatchObject({ problem: 'waiting_differs', detail: 'veri.csv' });
      expect(await waiting()).toEqual([]);
      valueOf(await retryRender(people.publisher, { publication: second }));
      await work();
      await typeRight(restored, second, 3);
      expect(await renderOf(payload, `${second}:3`)).toMatchObject({ state: 'done' });
      expect(await storage.exists(`${address}/2/index.html`)).toBe(true);
    });

    await step('leave nothing where readers were never given anything', async () => {
      await putBack(`${second}:3`);
      await payload.db.updateOne({ collection: 'renders', id: `${first}:1`, data: { shown: false } });
      await payload.db.updateOne({ collection: 'renders', id: `${first}:1`, data: { state: 'failed' } });
      await storage.remove(`${address}/1`);
      await tend();
      expect(await given()).toEqual([]);
      expect(await storage.list('site/en/2024-2/igdir')).toEqual([]);
      expect(await storage.get('kayit/2024-2/igdir/yayim.json')).toBeNull();
    });
  });
});
