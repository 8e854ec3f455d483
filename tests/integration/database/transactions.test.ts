import { StaleWrite } from '@/database/failures';
import { inTransaction, shortenPatience } from '@/database/inTransaction';
import { readdirSync } from 'node:fs';
import type { Payload } from 'payload';
import type { TestPayload } from '../../support/testPayload';
import { startTestPayload } from '../../support/testPayload';

let test: TestPayload;
beforeAll(async () => {
  test = await startTestPayload();
});
afterAll(() => test.close());

const sheet = (id: string) => ({ id, edition: '2024-2', province: id, revision: 0, exceptions: [] });

async function makeSheet(id: string): Promise<void> {
  await test.payload.create({ collection: 'sheets', data: sheet(id), overrideAccess: true, depth: 0 });
}

async function revisionOf(id: string): Promise<number> {
  const found = await test.payload.findByID({ collection: 'sheets', id, overrideAccess: true, depth: 0 });
  return found.revision;
}

describe('inTransaction', () => {
  it('stores everything or nothing', async () => {
    const failing = inTransaction(test.payload, async (req) => {
      await test.payload.create({
        collection: 'sheets',
        data: sheet('nothing'),
        req,
        overrideAccess: true,
        depth: 0,
      });
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    const { totalDocs } = await test.payload.count({
      collection: 'sheets',
      where: { id: { equals: 'nothing' } },
      overrideAccess: true,
    });
    expect(totalDocs).toBe(0);
  });

  it('lets writers pass one after the other: of n that saw a revision, each next one sees the new one', async () => {
    await makeSheet('busy');
    const bump = () =>
      inTransaction(test.payload, async (req) => {
        const { revision } = await test.payload.findByID({
          collection: 'sheets',
          id: 'busy',
          req,
          overrideAccess: true,
          depth: 0,
        });
        await test.payload.update({
          collection: 'sheets',
          id: 'busy',
          data: { revision: revision + 1 },
          req,
          overrideAccess: true,
          depth: 0,
        });
      });
    await Promise.all(Array.from({ length: 20 }, bump));
    expect(await revisionOf('busy')).toBe(20);
  });

  it('lets readers read while a transaction is open, and shows them only what is committed', async () => {
    await makeSheet('open');
    await inTransaction(test.payload, async (req) => {
      await test.payload.update({
        collection: 'sheets',
        id: 'open',
        data: { revision: 7 },
        req,
        overrideAccess: true,
        depth: 0,
      });
      expect(await revisionOf('open')).toBe(0);
    });
    expect(await revisionOf('open')).toBe(7);
  });

  it('keeps the number of open files constant', async () => {
    await makeSheet('files');
    const openFiles = () => readdirSync('/proc/self/fd').length;
    const write = () =>
      inTransaction(test.payload, (req) =>
        test.payload.update({
          collection: 'sheets',
          id: 'files',
          data: { revision: 1 },
          req,
          overrideAccess: true,
          depth: 0,
        }),
      );
    await write();
    const before = openFiles();
    for (let turn = 0; turn < 50; turn += 1) await write();
    // MongoDB's driver opens a connection of its own when it likes; a leak would be one for each transaction.
    expect(openFiles() - before).toBeLessThan(10);
  });
});

describe('the publish hook', () => {
  it('makes the first render and its job together with the publication, or none of them', async () => {
    const publication = {
      id: '2024-2:76:1',
      edition: '2024-2',
      province: '76',
      number: 1,
      kind: 'first',
      contentHash: 'x',
      at: '2024-06-01T00:00:00Z',
      snapshot: {},
    };
    const create = (req: Parameters<Parameters<typeof inTransaction>[1]>[0]) =>
      test.payload.create({
        collection: 'publications',
        data: publication as never,
        req,
        overrideAccess: true,
        depth: 0,
      });
    await expect(
      inTransaction(test.payload, async (req) => {
        await create(req);
        throw new Error('late failure');
      }),
    ).rejects.toThrow('late failure');
    const counts = async () =>
      Promise.all(
        (['publications', 'renders', 'payload-jobs'] as const).map(
          async (collection) => (await test.payload.count({ collection, overrideAccess: true })).totalDocs,
        ),
      );
    expect(await counts()).toEqual([0, 0, 0]);
    await inTransaction(test.payload, create);
    expect(await counts()).toEqual([1, 1, 1]);
  });
});

describe('an action that the database never takes', () => {
  it('fails soon where the process is about to end', async () => {
    let runs = 0;
    // Another object, so that the tests beside this one keep their patience.
    const ending = Object.create(test.payload) as Payload;
    const never = inTransaction(ending, () => {
      runs += 1;
      throw new StaleWrite('a figure');
    });
    shortenPatience(ending);
    await expect(never).rejects.toThrow('a figure');
    // It pauses for 100 milliseconds at least before all but the first few: half a minute has 300 of these.
    expect(runs).toBeGreaterThan(3);
    expect(runs).toBeLessThan(70);
  });
});
