import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { buildConfig, getPayload, type CollectionConfig, type Payload } from 'payload';
import { DatabaseRefused } from '@/database/failures';
import { mongoDatabase } from '@/database/mongoConnection';
import { startMongod } from '../../scripts/tools/mongod.mjs';

type Server = Awaited<ReturnType<typeof startMongod>>;

const set = process.env['MONGODB_URI'] ?? '';
let alone: Server;
beforeAll(async () => {
  alone = await startMongod({ replicaSet: false });
});
afterAll(() => alone.stop());

const folder = mkdtempSync(join(tmpdir(), 'kitapcik-refusals-'));
const words: CollectionConfig = { slug: 'words', fields: [{ name: 'word', type: 'text', unique: true }] };

function urlOf(server: string, name: string, query: Record<string, string> = {}): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value);
  return url.href;
}

/** Starts Payload on a database as the program does. */
async function open(url: string): Promise<Payload> {
  const config = await buildConfig({
    secret: 'x'.repeat(32),
    db: mongoDatabase(url),
    collections: [words],
    typescript: { autoGenerate: false },
    telemetry: false,
    logger: { options: { level: 'silent' } },
  });
  return getPayload({ config, key: `${folder}-${crypto.randomUUID()}` });
}

async function refusalOf(url: string): Promise<DatabaseRefused['problem']> {
  const refused: unknown = await open(url).catch((error: unknown) => error);
  if (!(refused instanceof DatabaseRefused)) throw new Error('It was not refused', { cause: refused });
  return refused.problem;
}

describe('a database is refused', () => {
  const quickly = { serverSelectionTimeoutMS: '500' };

  it('when the server is in no replica set, though the URL names one', async () => {
    const url = urlOf(alone.uri, 'alone', { replicaSet: 'rs0', ...quickly });
    expect(await refusalOf(url)).toEqual({ problem: 'no_replica_set' });
  });

  it('when the URL names no replica set', async () => {
    expect(await refusalOf(urlOf(alone.uri, 'alone'))).toEqual({ problem: 'no_replica_set' });
  });

  it('when the server is in another replica set', async () => {
    const url = urlOf(set, 'other', { replicaSet: 'another', ...quickly });
    expect(await refusalOf(url)).toEqual({ problem: 'no_replica_set' });
  });

  it('when nobody answers', async () => {
    const url = urlOf('mongodb://127.0.0.1:9/', 'nobody', { replicaSet: 'rs0', ...quickly });
    expect(await refusalOf(url)).toMatchObject({ problem: 'unreachable' });
  });

  it('when duplicates keep an index from being made; and not any more when they are gone', async () => {
    const name = `kitapcik-test-${crypto.randomUUID()}`;
    const client = await MongoClient.connect(set);
    const stored = client.db(name).collection('words');
    await stored.insertMany([{ word: 'iki' }, { word: 'iki' }]);
    expect(await refusalOf(urlOf(set, name))).toMatchObject({
      problem: 'index_missing',
      collection: 'words',
    });
    await stored.deleteOne({ word: 'iki' });
    const payload = await open(urlOf(set, name));
    expect(await stored.indexExists('word_1')).toBe(true);
    await payload.destroy();
    await client.db(name).dropDatabase();
    await client.close();
  });
});
