import { bookletFiles } from '@/domain/publication/address';
import { s3Storage } from '@/storage/s3Storage';
import type { Storage } from '@/storage/storage';
import { correctFigure } from '../support/correctFigure';
import { passRest } from '../support/passRest';
import { startPublishingCountry, type PublishingCountry } from '../support/publishingCountry';
import { startTcpProxy, type Passing, type TcpProxy } from '../support/tcpProxy';
import { s3TestPort, s3TestSettings } from '../support/testStorage';

const limits = { connect: 5_000, answer: 5_000, silence: 5_000, whole: 10_000, attempts: 2 };
const folder = 'site/2024-2/igdir';

/** The whole job onto a real S3 server, behind a line that stops in the middle of a file. */
describe('a file that stops on its way', () => {
  let proxy: TcpProxy;
  let country: PublishingCountry;
  let direct: Storage;
  let amount = 40;
  beforeAll(async () => {
    proxy = await startTcpProxy(s3TestPort());
    const settings = s3TestSettings();
    direct = s3Storage(settings);
    const endpoint = `http://127.0.0.1:${String(proxy.port)}`;
    country = await startPublishingCountry(s3Storage({ ...settings, endpoint }, limits));
    await country.work();
    expect(await country.render('2024-2:76:1:1')).toMatchObject({ state: 'done' });
  });
  afterAll(async () => {
    await country.close();
    await proxy.close();
  });

  const page = async (place: string): Promise<string> =>
    Buffer.from((await direct.get(`${place}/${bookletFiles.web}`)) ?? []).toString('base64');

  /** The line behaves so from the moment when the job first asks for something below the publication's own address. */
  const spoil = (step: 'putFolder' | 'get', own: string, how: Passing): (() => void) => {
    const { storage } = country.runtime;
    const { putFolder, get } = { putFolder: storage.putFolder.bind(storage), get: storage.get.bind(storage) };
    const meet = (key: string): void => {
      if (key.startsWith(own)) proxy.pass(how);
    };
    if (step === 'putFolder')
      storage.putFolder = (key, from) => {
        meet(key);
        return putFolder(key, from);
      };
    else
      storage.get = (key) => {
        meet(key);
        return get(key);
      };
    return () => {
      Object.assign(storage, { putFolder, get });
      proxy.pass('through');
    };
  };

  it.each([
    ['to the server', 'putFolder', 'stalled', 'store'],
    ['from the server', 'get', 'half', 'switch'],
  ] as const)(
    '%s: the job gives up, lets its lease go and rests; the last good booklet stays, and the next try succeeds',
    async (_, asked, how, step) => {
      const id = await correctFigure(country, (amount += 1));
      const own = `${folder}/${id.split(':')[2] ?? ''}`;
      const before = await page(folder);
      const mend = spoil(asked, own, how);
      await country.work().finally(mend);
      expect(await country.render(`${id}:1`)).toMatchObject({
        state: 'queued',
        step: null,
        leaseOwner: null,
        reason: { step, problem: 'storage_failed' },
        runs: 1,
        refusals: 1,
      });
      expect(await page(folder)).toBe(before);

      await passRest(country.payload, `${id}:1`);
      await country.work();
      expect(await country.render(`${id}:1`)).toMatchObject({ state: 'done', runs: 2 });
      expect(await page(folder)).not.toBe(before);
      expect(await page(folder)).toBe(await page(own));
    },
    240_000,
  );
});
