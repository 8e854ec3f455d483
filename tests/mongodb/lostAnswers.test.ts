import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { PayloadRequest } from 'payload';
import { MongoClient, type Collection } from 'mongodb';
import { isOfTheSystem, isUnanswered } from '@/database/failures';
import { inTransaction } from '@/database/inTransaction';
import type { TestPayload } from '../support/testPayload';
import { takeFailPoint } from '../support/takeFailPoint';
import { startTestPayload } from '../support/testPayload';

let test: TestPayload;
let giveBack: () => Promise<void>;
beforeAll(async () => {
  giveBack = await takeFailPoint();
  test = await startTestPayload();
});
afterAll(async () => {
  await test.close();
  await giveBack();
});

interface Failure {
  readonly failCommands: readonly string[];
  readonly closeConnection?: boolean;
  readonly errorCode?: number;
  readonly errorLabels?: readonly string[];
}

/** Has the real server fail the next so many commands of this kind that come from this test file. */
async function failNext(times: number, data: Failure): Promise<void> {
  const { connection } = test.payload.db as unknown as MongooseAdapter;
  const client = connection.getClient();
  const mine = { ...data, appName: client.options.appName };
  await client.db('admin').command({ configureFailPoint: 'failCommand', mode: { times }, data: mine });
}

let runs = 0;

async function makeSheet(req: PayloadRequest, id: string): Promise<void> {
  runs += 1;
  await test.payload.create({
    collection: 'sheets',
    data: { id, edition: '2024-2', province: id, revision: 0, exceptions: [] },
    req,
    overrideAccess: true,
    depth: 0,
  });
}

async function isStored(id: string): Promise<boolean> {
  const { totalDocs } = await test.payload.count({
    collection: 'sheets',
    where: { id: { equals: id } },
    overrideAccess: true,
  });
  return totalDocs === 1;
}

beforeEach(() => {
  runs = 0;
});

describe('an action on MongoDB', () => {
  it('asks again how its commit ended, and is not run twice', async () => {
    // The driver itself asks a second time; the third is ours.
    await failNext(3, { failCommands: ['commitTransaction'], closeConnection: true });
    await inTransaction(test.payload, (req) => makeSheet(req, 'commit'));
    expect([runs, await isStored('commit')]).toEqual([1, true]);
  });

  it('begins again from its start when its transaction is lost', async () => {
    const labels = { errorCode: 112, errorLabels: ['TransientTransactionError'] };
    await failNext(2, { failCommands: ['insert'], ...labels });
    await inTransaction(test.payload, (req) => makeSheet(req, 'lost'));
    expect([runs, await isStored('lost')]).toEqual([3, true]);
  });

  it('tells other failures at once, and stores nothing', async () => {
    await failNext(1, { failCommands: ['insert'], errorCode: 121 });
    await expect(inTransaction(test.payload, (req) => makeSheet(req, 'refused'))).rejects.toThrow();
    expect([runs, await isStored('refused')]).toEqual([1, false]);
  });

  it('leaves no session behind', async () => {
    const { sessions } = test.payload.db as unknown as MongooseAdapter;
    expect(Object.keys(sessions)).toEqual([]);
  });
});

type Records = Collection<{ _id: string }>;

describe('an answer that did not come', () => {
  it.each<[string, (records: Records) => Promise<unknown>]>([
    ['a question', (records) => records.findOne({ _id: 'a' })],
    ['one write', (records) => records.updateOne({ _id: 'a' }, { $set: {} })],
    ['several writes', (records) => records.insertMany([{ _id: 'a' }])],
    ['a bulk write', (records) => records.bulkWrite([{ deleteOne: { filter: { _id: 'a' } } }])],
  ])('is known as such, whatever was asked: %s', async (_, ask) => {
    const nowhere = new MongoClient('mongodb://127.0.0.1:1', { serverSelectionTimeoutMS: 50 });
    const asked = ask(nowhere.db('kitapcik').collection('records'));
    const error: unknown = await asked.catch((thrown: unknown) => thrown);
    await nowhere.close();
    expect([isUnanswered(error), isOfTheSystem(error)]).toEqual([true, true]);
  });

  it('and an answer that refuses is not', async () => {
    const { connection } = test.payload.db as unknown as MongooseAdapter;
    const taken = connection.collection<{ _id: string }>('lost_answers');
    const twice = taken.insertMany([{ _id: 'a' }, { _id: 'a' }]);
    expect(isUnanswered(await twice.catch((thrown: unknown) => thrown))).toBe(false);
  });
});
