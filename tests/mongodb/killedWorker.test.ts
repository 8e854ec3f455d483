import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { figureOfRow } from '@/database/figureRow';
import { inTransaction } from '@/database/inTransaction';
import { MongoClient } from 'mongodb';
import type { Render } from '@/payload-types';
import { recordTimeline } from '@/workflow/timeline/recordTimeline';
import { seedOnce } from '../support/seedOnce';
import { startTestPayload, type TestPayload } from '../support/testPayload';
import { startWorker, type WebProcess } from '../support/webProcess';

const id = '2024-2:76:1:1';
let test: TestPayload;
const folders: string[] = [];
const workers: WebProcess[] = [];
beforeAll(async () => {
  test = await startTestPayload();
  await seedOnce(test);
});
afterAll(async () => {
  for (const worker of workers) await worker.kill('SIGKILL');
  await test.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const render = (): Promise<Render> =>
  test.payload.findByID({ collection: 'renders', id, depth: 0, overrideAccess: true });

/** A worker process of its own, with a folder of its own, on the database and the storage that all share. */
async function start(): Promise<WebProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'kitapcik-worker-'));
  folders.push(folder);
  const worker = await startWorker(folder, {
    DATABASE_URL: process.env['DATABASE_URL'] ?? '',
    STORAGE_URL: `file:${join(test.dataDir, 'storage')}`,
    SECRET: process.env['SECRET'] ?? '',
    PUBLIC_URL: 'https://kitapcik.example',
  });
  workers.push(worker);
  return worker;
}

/** Fails at once, with what the worker wrote, when the worker has ended by itself. */
async function until(isSo: (render: Render) => boolean, worker: WebProcess): Promise<void> {
  const ended = worker.ended().then(() => 'ended' as const);
  while (!isSo(await render())) {
    if ((await Promise.race([ended, pause(20)])) === 'ended')
      throw new Error(`The worker ended:\n${worker.output()}`);
  }
}

const jobs = async (): Promise<readonly (boolean | null | undefined)[]> => {
  const { docs } = await test.payload.find({
    collection: 'payload-jobs',
    where: { taskSlug: { equals: 'publish' } },
    overrideAccess: true,
  });
  return docs.map(({ processing }) => processing);
};

it('kill -9 in the middle of a booklet: the next worker finds out, takes it over and finishes it once', async () => {
  const first = await start();
  await until(({ step }) => step === 'press', first);
  await first.kill('SIGKILL');
  const left = await render();
  expect(left).toMatchObject({ state: 'running', runs: 1 });
  expect(left.leaseOwner).toContain(`/${String(first.pid)}/`);
  // Payload would leave it so for ever.
  expect(await jobs()).toEqual([true]);

  const second = await start();
  await until(({ state }) => state === 'done' || state === 'failed', second);
  const done = await render();
  expect(done).toMatchObject({ state: 'done', leaseOwner: null });
  // A machine that is short of time may let the booklet rest in between, which is counted apart.
  expect(done.runs - done.refusals).toBe(2);
  const page = readFileSync(join(test.dataDir, 'storage/site/2024-2/igdir/index.html'), 'utf8');
  expect(page).toContain('28.681');
  const { docs } = await test.payload.find({
    collection: 'figures',
    pagination: false,
    overrideAccess: true,
  });
  expect(new Set(docs.map((row) => figureOfRow(row).published?.publication))).toEqual(new Set([1]));
  const where = { id: { like: 'renders:' } };
  const mails = await test.payload.find({ collection: 'mails', where, overrideAccess: true });
  expect(mails.docs.map((mail) => mail.id)).toEqual([`renders:${id}`]);
  while ((await jobs()).length > 0) await pause(20);
  expect(await second.kill('SIGTERM')).toBe(0);
});

/** Begins to write all ends of chains, and does no more, as a worker that was killed there: gives what ends it. */
async function holdChains(): Promise<() => Promise<void>> {
  const client = await MongoClient.connect(process.env['DATABASE_URL'] ?? '');
  const session = client.startSession();
  session.startTransaction();
  await client
    .db()
    .collection('chains')
    .updateMany({}, { $set: { held: true } }, { session });
  return async () => {
    await session.abortTransaction();
    await client.close();
  };
}

it('ends in order while the database still holds what a dead worker was writing', async () => {
  const worker = await start();
  while (!worker.output().includes('The press is ready')) await pause(20);
  const letGo = await holdChains();
  await inTransaction(test.payload, (req) =>
    recordTimeline(req, {
      scope: { kind: 'deputies' },
      ...{ edition: null, province: null, action: 'deputy.ended', actor: null, at: new Date() },
      ...{ comment: null, changes: [], quiet: true },
    }),
  );
  // It looks each second whether there is something to chain.
  await pause(2_000);
  expect(await worker.kill('SIGTERM')).toBe(0);
  await letGo();
});
