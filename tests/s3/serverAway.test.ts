import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bookletFiles } from '@/domain/publication/address';
import { readS3Url } from '@/env/readS3Url';
import { s3Storage } from '@/storage/s3Storage';
import type { Storage } from '@/storage/storage';
import { startVersitygw } from '../../scripts/tools/versitygw.mjs';
import { correctFigure } from '../support/correctFigure';
import { passRest, restingJobs } from '../support/passRest';
import { startPublishingCountry, type PublishingCountry } from '../support/publishingCountry';

type Server = Awaited<ReturnType<typeof startVersitygw>>;
const page = `site/2024-2/igdir/${bookletFiles.web}`;

/** The whole job onto an S3 server of its own, which is stopped and comes back with what it kept. */
describe('a server that is stopped and comes back', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kitapcik-s3-away-'));
  let server: Server;
  let storage: Storage;
  let country: PublishingCountry;
  beforeAll(async () => {
    server = await startVersitygw({ folder });
    const settings = readS3Url(server.url);
    if (!('kind' in settings)) throw new Error('No settings');
    storage = s3Storage(settings);
    country = await startPublishingCountry(storage);
    await country.work();
  });
  afterAll(async () => {
    await country.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const mails = async (id: string): Promise<number> => {
    const where = { id: { equals: `renders:${id}` } };
    return (await country.payload.count({ collection: 'mails', where, overrideAccess: true })).totalDocs;
  };

  it('gets the booklet by itself; the last good one stays meanwhile, and nobody hears of a failure', async () => {
    const first = Buffer.from((await storage.get(page)) ?? []);
    expect(first.toString()).toContain('28.681');
    const id = await correctFigure(country, 31);
    await server.stop();
    await country.work();
    await passRest(country.payload, `${id}:1`);
    await country.work();
    expect(await country.render(`${id}:1`)).toMatchObject({
      state: 'queued',
      leaseOwner: null,
      runs: 2,
      refusals: 2,
      reason: { step: 'store', problem: 'storage_failed' },
    });
    expect(await restingJobs(country.payload, `${id}:1`)).toHaveLength(1);
    expect(await mails(`${id}:1`)).toBe(0);

    server = await startVersitygw({ folder, port: Number(new URL(server.url).port) });
    expect(Buffer.from((await storage.get(page)) ?? []).equals(first)).toBe(true);
    await passRest(country.payload, `${id}:1`);
    await country.work();
    expect(await country.render(`${id}:1`)).toMatchObject({ state: 'done', reason: null });
    expect(await mails(`${id}:1`)).toBe(1);
    const now = Buffer.from((await storage.get(page)) ?? []);
    expect(now.equals(first)).toBe(false);
    expect(
      now.equals(Buffer.from((await storage.get(`site/2024-2/igdir/2/${bookletFiles.web}`)) ?? [])),
    ).toBe(true);
  });
});
