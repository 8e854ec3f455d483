import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMongod } from '../../scripts/tools/mongod.mjs';
import { freePort } from '../../scripts/tools/servers/beside.mjs';
import { until } from '../support/until';
import { startWeb, startWorker, type WebProcess } from '../support/webProcess';

type Server = Awaited<ReturnType<typeof startMongod>>;

const folder = mkdtempSync(join(tmpdir(), 'kitapcik-away-'));
const dataDir = join(folder, 'data');
const dbPath = join(folder, 'database');
let port: number;
let server: Server | null = null;
let web: WebProcess;
let worker: WebProcess;

/** Settings of a real installation on the MongoDB of a port. */
const onPort = (at: number): Record<string, string> => ({
  DATABASE_URL: `mongodb://127.0.0.1:${String(at)}/kitapcik?replicaSet=rs0&serverSelectionTimeoutMS=1000`,
  SECRET: 'a-secret-of-sufficient-length-for-production-use',
  PUBLIC_URL: 'https://kitapcik.example',
  WORKER: 'separate',
});

beforeAll(async () => {
  port = await freePort();
  mkdirSync(join(dataDir, 'storage', 'site', '2024-2', 'igdir'), { recursive: true });
  writeFileSync(join(dataDir, 'storage', 'site', '2024-2', 'igdir', 'index.html'), '<h1>Iğdır</h1>');
  web = await startWeb(dataDir, onPort(port));
  worker = await startWorker(dataDir, onPort(port));
});
afterAll(async () => {
  await worker.kill('SIGKILL');
  await web.kill('SIGKILL');
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const statusOf = async ({ origin }: WebProcess, path: string): Promise<number> =>
  (await fetch(origin + path, { redirect: 'manual' })).status;

/** What holds as long as the database is gone, however that came about. */
async function expectStanding(): Promise<void> {
  expect(await statusOf(web, '/2024-2/igdir/')).toBe(200);
  expect(await statusOf(web, '/healthz')).toBe(200);
  expect(await statusOf(web, '/readyz')).toBe(503);
  const desk = await fetch(`${web.origin}/panel`);
  expect(desk.status).toBe(503);
  expect(await desk.text()).toContain('Yönetim ekranı şu anda kullanılamıyor');
  const save = await fetch(`${web.origin}/api/desk/self`);
  expect(save.status).toBe(503);
}

describe('a database that is gone', () => {
  it('at the start: the public side stands, the desk says so, and both processes wait', async () => {
    await until(async () => (await statusOf(web, '/healthz')) === 200, 'the web answers');
    await until(async () => (await statusOf(worker, '/healthz')) === 200, 'the worker answers');
    await expectStanding();
    // The desk process comes up a moment after the one in front, and says itself what it lacks.
    const checks = async (): Promise<object> =>
      ((await (await fetch(`${web.origin}/readyz`)).json()) as { readonly checks: object }).checks;
    await until(async () => 'database' in (await checks()), 'the desk says how it stands');
    expect(await checks()).toMatchObject({
      database: 'failed',
      schema: 'failed',
      storage: 'ok',
      desk: 'failed',
    });
    expect(await statusOf(worker, '/readyz')).toBe(503);
    await until(() => web.output().includes('Veritabanına ulaşılamıyor'), 'it is said');
  });

  it('comes, and all is ready without a restart', async () => {
    server = await startMongod({ port, dbPath });
    await web.ready();
    await until(async () => (await statusOf(web, '/readyz')) === 200, 'the web is ready');
    await until(async () => (await statusOf(worker, '/readyz')) === 200, 'the worker is ready');
    expect(await statusOf(web, '/panel')).toBe(200);
  });

  it('goes in the middle of a day: the desk says so instead of hanging, and comes back with it', async () => {
    await server?.stop();
    server = null;
    await until(async () => (await statusOf(web, '/panel')) === 503, 'the desk says so');
    await expectStanding();
    server = await startMongod({ port, dbPath });
    await until(async () => (await statusOf(web, '/readyz')) === 200, 'the web is ready again');
    await until(async () => (await statusOf(web, '/panel')) === 200, 'the desk is back');
  });

  it('is not awaited when it could not keep its promises', async () => {
    const alone = await startMongod({ replicaSet: false });
    const refused = await startWeb(dataDir, onPort(Number(new URL(alone.uri).port)));
    await expect(refused.ready()).rejects.toThrow('ended with 1');
    expect(refused.output()).toContain('çoğaltma kümesinde');
    await alone.stop();
  });
});
