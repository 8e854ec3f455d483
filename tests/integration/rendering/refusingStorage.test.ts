import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { restPauses } from '@/domain/publication/render';
import { runRender } from '@/rendering/runRender';
import { recoverAbandoned } from '@/jobs/recoverAbandoned';
import { renderLeases } from '@/rendering/renderRecord';
import { retryRender } from '@/workflow/release/retryRender';
import { correctFigure } from '../../support/correctFigure';
import { passRest, restingJobs } from '../../support/passRest';
import { startPublishingCountry, type PublishingCountry } from '../../support/publishingCountry';
import { valueOf } from '../../support/results';
import { step } from '../../support/step';

const folder = 'site/2024-2/igdir';

/** The real press, database and a folder that refuses. */
describe('a storage that refuses for a while', () => {
  let country: PublishingCountry;
  let page: string;
  beforeAll(async () => {
    country = await startPublishingCountry();
    await country.work();
    expect(await country.render('2024-2:76:1:1')).toMatchObject({ state: 'done' });
    page = country.file(`${folder}/index.html`);
  });
  afterAll(() => country.close());

  /** Where every file is prepared there is a file, as on a disk that does not take a folder any more. */
  const preparing = (): string => join(country.dataDir, 'storage', '.preparing');
  const refuse = (): void => {
    rmSync(preparing(), { recursive: true, force: true });
    writeFileSync(preparing(), '');
  };
  const accept = (): void => {
    rmSync(preparing());
  };
  const mailsAbout = async (render: string): Promise<number> => {
    const where = { id: { equals: `renders:${render}` } };
    return (await country.payload.count({ collection: 'mails', where, overrideAccess: true })).totalDocs;
  };
  const expectLastGood = (): void => {
    expect(country.file(`${folder}/index.html`) === page).toBe(true);
    expect(existsSync(join(country.dataDir, 'storage', folder, '2'))).toBe(false);
  };
  const attempts = async (): Promise<number> => {
    const where = { publication: { equals: '2024-2:76:2' } };
    return (await country.payload.count({ collection: 'renders', where, overrideAccess: true })).totalDocs;
  };

  it('is tried again until it takes the files, or nobody tries any more', async () => {
    await step(
      'lets the render rest: nothing is shown, nobody is told, and a job waits for the next try',
      async () => {
        expect(await correctFigure(country, 21)).toBe('2024-2:76:2');
        refuse();
        const before = Date.now();
        await country.work();
        const resting = await country.render('2024-2:76:2:1');
        expect(resting).toMatchObject({
          state: 'queued',
          step: null,
          leaseOwner: null,
          runs: 1,
          refusals: 1,
          reason: { step: 'store', problem: 'storage_failed' },
        });
        expect(Date.parse(resting.waitsUntil ?? '')).toBeGreaterThanOrEqual(before + 60_000);
        expect(await restingJobs(country.payload, '2024-2:76:2:1')).toHaveLength(1);
        expect(await mailsAbout('2024-2:76:2:1')).toBe(0);
        expectLastGood();
      },
    );

    await step('and nobody disturbs its rest', async () => {
      await recoverAbandoned(country.payload, renderLeases, country.runtime.now());
      await country.work();
      expect(await runRender(country, '2024-2:76:2:1')).toBe('not_free');
      expect(await country.render('2024-2:76:2:1')).toMatchObject({ runs: 1, refusals: 1 });
      expect(await restingJobs(country.payload, '2024-2:76:2:1')).toHaveLength(1);
    });

    await step(
      'is tried again as often as it may; then it has failed, and the publishers are told once',
      async () => {
        for (let tried = 2; tried <= restPauses.length; tried += 1) {
          await passRest(country.payload, '2024-2:76:2:1');
          await country.work();
          expect(await country.render('2024-2:76:2:1')).toMatchObject({
            state: 'queued',
            runs: tried,
            refusals: tried,
          });
        }
        expect(await mailsAbout('2024-2:76:2:1')).toBe(0);
        await passRest(country.payload, '2024-2:76:2:1');
        await country.work();
        expect(await country.render('2024-2:76:2:1')).toMatchObject({
          state: 'failed',
          leaseOwner: null,
          leaseExpires: null,
          waitsUntil: null,
          reason: { step: 'store', problem: 'storage_failed' },
        });
        expect(await mailsAbout('2024-2:76:2:1')).toBe(1);
        expect(await restingJobs(country.payload, '2024-2:76:2:1')).toEqual([]);
        expect(await attempts()).toBe(1);
        expectLastGood();
      },
    );

    await step(
      'a publisher tries again: a next attempt, which rests in its turn and goes on at the publisher’s word',
      async () => {
        const { publisher } = country.people;
        expect(valueOf(await retryRender(publisher, { publication: '2024-2:76:2' }))).toMatchObject({
          render: '2024-2:76:2:2',
        });
        await country.work();
        expect(await country.render('2024-2:76:2:2')).toMatchObject({ state: 'queued', refusals: 1 });
        accept();
        expect(valueOf(await retryRender(publisher, { publication: '2024-2:76:2' }))).toEqual({
          render: '2024-2:76:2:2',
        });
        await country.work();
        expect(await country.render('2024-2:76:2:2')).toMatchObject({
          state: 'done',
          reason: null,
          runs: 2,
          refusals: 1,
        });
        expect(country.file(`${folder}/index.html`)).toBe(country.file(`${folder}/2/index.html`));
        expect(await attempts()).toBe(2);
      },
    );

    await step('is over by itself before a publisher hears of it', async () => {
      expect(await correctFigure(country, 22)).toBe('2024-2:76:3');
      refuse();
      await country.work();
      accept();
      // The job of the next try is lost; whoever tends finds the render when its rest is over.
      for (const id of await restingJobs(country.payload, '2024-2:76:3:1'))
        await country.payload.delete({ collection: 'payload-jobs', id, overrideAccess: true });
      await passRest(country.payload, '2024-2:76:3:1');
      await recoverAbandoned(country.payload, renderLeases, country.runtime.now());
      await country.work();
      expect(await country.render('2024-2:76:3:1')).toMatchObject({ state: 'done', runs: 2 });
      expect(country.file(`${folder}/index.html`)).toBe(country.file(`${folder}/3/index.html`));
    });
  }, 420_000);
});
