import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BSON, MongoClient } from 'mongodb';
import { backUp } from '@/backup/backUp';
import { restore } from '@/backup/restore';
import { DatabaseRefused } from '@/database/failures';
import { unfinishedRestore } from '@/database/migrateDatabase';
import { emptyPlace, startCommand, type EmptyPlace } from '../support/secondInstallation';
import { takeFailPoint } from '../support/takeFailPoint';
import { until } from '../support/until';

const at = new Date('2026-11-22T02:00:00.000Z');
const scratch = mkdtempSync(join(tmpdir(), 'kitapcik-backups-'));
const places: EmptyPlace[] = [];
const clients: MongoClient[] = [];

function another(): EmptyPlace {
  const made = emptyPlace();
  places.push(made);
  return made;
}

async function databaseOf({ settings }: EmptyPlace) {
  const client = await MongoClient.connect(settings.DATABASE_URL, { promoteValues: false });
  clients.push(client);
  return client.db();
}

let giveBack: () => Promise<void>;
beforeAll(async () => {
  giveBack = await takeFailPoint();
});
afterAll(async () => {
  await giveBack();
  for (const client of clients) await client.close();
  for (const each of places) await each.close();
  rmSync(scratch, { recursive: true });
});

/** Has the real server fail or hold the commands of one installation. */
async function failIn({ settings }: EmptyPlace, mode: object | 'off', data: object): Promise<void> {
  const { searchParams } = new URL(settings.DATABASE_URL);
  const client = await MongoClient.connect(process.env['MONGODB_URI'] ?? '');
  const mine = { ...data, appName: searchParams.get('appName') };
  await client.db('admin').command({ configureFailPoint: 'failCommand', mode, data: mine });
  await client.close();
}

async function problemsOf(work: Promise<unknown>): Promise<unknown> {
  const refused: unknown = await work.catch((error: unknown) => error);
  return refused instanceof Error && 'problems' in refused ? refused.problems : refused;
}

describe('a backup of MongoDB', () => {
  let source: EmptyPlace;
  let backup: string;
  const numbers = {
    int: new BSON.Int32(5),
    long: BSON.Long.fromString('9007199254740993'),
    double: new BSON.Double(5),
    decimal: BSON.Decimal128.fromString('0.10'),
  };
  beforeAll(async () => {
    source = another();
    const db = await databaseOf(source);
    for (let number = 1; number <= 5; number += 1)
      await db
        .collection<{ _id: string }>(`operator-${String(number)}`)
        .insertOne({ _id: 'bir', ...numbers });
    await db.collection('unused').insertOne({});
    await db.collection('unused').deleteMany({});
    ({ folder: backup } = await backUp(source.installation, { to: scratch, at }));
  });

  it('keeps every document as it was, with the kinds of its numbers', async () => {
    const target = another();
    const manifest = await restore(target.installation, backup);
    expect(manifest.counts).toMatchObject({ 'operator-1': 1, 'operator-5': 1, unused: 0 });
    const db = await databaseOf(target);
    const [found] = await db.collection('operator-1').find({}, { raw: true }).toArray();
    const original = await databaseOf(source);
    const [wanted] = await original.collection('operator-1').find({}, { raw: true }).toArray();
    expect(found).toEqual(wanted);
    expect(await db.listCollections({ name: unfinishedRestore }).toArray()).toEqual([]);
  });

  it('that takes longer than the server keeps its history is given up, and says so', async () => {
    await failIn(source, { times: 1 }, { failCommands: ['find'], errorCode: 239 });
    const to = join(scratch, 'old');
    expect(await problemsOf(backUp(source.installation, { to, at }))).toEqual([
      { problem: 'history_too_short' },
    ]);
    expect(existsSync(to) ? readdirSync(to) : []).toEqual([]);
  });

  it('whose restore is killed leaves a database on which nothing starts', async () => {
    const target = another();
    const db = await databaseOf(target);
    await failIn(
      target,
      { skip: 3 },
      { failCommands: ['insert'], blockConnection: true, blockTimeMS: 15_000 },
    );
    const command = startCommand('restore', ['--from', backup], target.settings);
    const isBegun = async () => (await db.collection('operator-2').countDocuments()).valueOf() > 0;
    await until(isBegun, 'the restore has begun');
    command.kill();
    expect(await command.ended).toMatchObject({ signal: 'SIGKILL' });
    // The server may let go of its failure only when the command that it holds has ended.
    await failIn(target, 'off', {});

    const refused: unknown = await target.open().catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DatabaseRefused);
    expect(refused).toMatchObject({ problem: { problem: 'restore_unfinished' } });
    await restore(target.installation, backup);
    await target.open();
  });
});
