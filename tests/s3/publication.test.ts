import { figureOfRow } from '@/database/figureRow';
import { bookletFiles, dataFormats } from '@/domain/publication/address';
import { indexBuilder } from '@/rendering/indexBuilder';
import { s3Storage } from '@/storage/s3Storage';
import { retryRender } from '@/workflow/release/retryRender';
import { correctFigure } from '../support/correctFigure';
import { passRest } from '../support/passRest';
import { startPublicServer, type PublicServer } from '../support/publicServer';
import { startPublishingCountry, type PublishingCountry } from '../support/publishingCountry';
import { step } from '../support/step';
import { startTcpProxy, type TcpProxy } from '../support/tcpProxy';
import { s3TestPort, s3TestSettings } from '../support/testStorage';

const limits = { connect: 500, answer: 2_000, silence: 2_000, whole: 10_000, attempts: 2 };
const path = '/2024-2/igdir/';

/** The whole job with the real press onto a real S3 server, read as a reader reads. */
describe('a publication in a bucket', () => {
  let proxy: TcpProxy;
  let country: PublishingCountry;
  let server: PublicServer;
  beforeAll(async () => {
    proxy = await startTcpProxy(s3TestPort());
    const settings = s3TestSettings({ port: proxy.port });
    country = await startPublishingCountry(s3Storage(settings, limits));
    server = await startPublicServer(settings);
  });
  afterAll(async () => {
    await server.close();
    await country.close();
    await proxy.close();
  });

  const read = async (address: string): Promise<Buffer> => {
    const answer = await fetch(`${server.origin}${address}`);
    expect([address, answer.status]).toEqual([address, 200]);
    return Buffer.from(await answer.arrayBuffer());
  };
  const shownNumber = async (): Promise<unknown> =>
    (JSON.parse((await read(`${path}yayim.json`)).toString()) as { number: number }).number;
  const publishedNumbers = async (): Promise<readonly unknown[]> => {
    const { docs } = await country.payload.find({
      collection: 'figures',
      pagination: false,
      overrideAccess: true,
    });
    return [...new Set(docs.map((row) => figureOfRow(row).published?.publication))];
  };

  it('is shown whole, whenever the server goes', async () => {
    await step('is made by the job, and readers get its page, files and lists', async () => {
      expect((await fetch(`${server.origin}${path}`)).status).toBe(404);
      await country.work();
      expect(await country.render('2024-2:76:1:1')).toMatchObject({ state: 'done', reason: null });
      await indexBuilder(country)();
      const page = (await read(path)).toString();
      expect(page).toContain('28.681');
      expect((await read('/')).toString()).toContain('/2024-2/');
      expect((await read('/2024-2/')).toString()).toContain(path);
      expect((await read(`${path}${bookletFiles.pdf}`)).subarray(0, 5).toString()).toBe('%PDF-');
      expect(await publishedNumbers()).toEqual([1]);

      for (const file of [bookletFiles.web, bookletFiles.pdf, ...Object.values(dataFormats)])
        expect((await read(`${path}${file}`)).equals(await read(`${path}1/${file}`))).toBe(true);
      expect((await read(`/en${path}`)).equals(await read(`${path}1/en/`))).toBe(true);
      const linked = [...page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, asset]) => asset ?? '');
      expect(linked.length).toBeGreaterThan(0);
      for (const asset of linked)
        expect((await fetch(server.origin + asset)).headers.get('cache-control')).toContain('immutable');
    });

    for (const how of ['closed', 'silent'] as const)
      await step(
        `stays when the server is ${how} in the middle of the next; a later try succeeds`,
        async () => {
          const before = (await shownNumber()) as number;
          const page = await read(path);
          const id = await correctFigure(country, before + 20);
          const { storage } = country.runtime;
          const passed = storage.putFolder.bind(storage);
          // The press is done and the first files are on their way when the server goes.
          storage.putFolder = (key, folder) => {
            proxy.pass(how);
            return passed(key, folder);
          };
          await country.work();
          storage.putFolder = passed;
          const resting = await country.render(`${id}:1`);
          expect(resting).toMatchObject({ state: 'queued', leaseOwner: null, refusals: 1 });
          expect(resting.reason).toMatchObject({ step: 'store', problem: 'storage_failed' });

          proxy.pass('through');
          expect((await read(path)).equals(page)).toBe(true);
          expect(await shownNumber()).toBe(before);
          expect(await publishedNumbers()).toEqual([before]);

          await passRest(country.payload, `${id}:1`);
          await country.work();
          expect(await country.render(`${id}:1`)).toMatchObject({ state: 'done', reason: null });
          expect(await shownNumber()).toBe(before + 1);
          expect(await publishedNumbers()).toEqual([before + 1]);
          expect((await read(`${path}${String(before)}/`)).equals(page)).toBe(true);
        },
      );

    await step('stays whole when the server goes between the number and the page', async () => {
      const before = (await shownNumber()) as number;
      const page = await read(path);
      const id = await correctFigure(country, before + 20);
      const { storage } = country.runtime;
      const passed = storage.put.bind(storage);
      storage.put = async (key, bytes) => {
        if (key === `site${path}index.html`) proxy.pass('closed');
        await passed(key, bytes);
      };
      await country.work();
      storage.put = passed;
      expect(await country.render(`${id}:1`)).toMatchObject({
        state: 'queued',
        reason: { step: 'switch', problem: 'storage_failed' },
      });
      proxy.pass('through');
      expect((await read(path)).equals(page)).toBe(true);
      expect(await publishedNumbers()).toEqual([before]);
      await retryRender(country.people.publisher, { publication: id });
      await country.work();
      expect((await read(path)).equals(page)).toBe(false);
      expect((await read(path)).equals(await read(`${path}${String(before + 1)}/`))).toBe(true);
      expect(await publishedNumbers()).toEqual([before + 1]);
    });
  }, 600_000);
});
