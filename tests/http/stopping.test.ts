import { openSqlite } from '@/database/sqliteConnection';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jobPatience, until } from '../support/until';
import { startWeb, startWorker, type WebProcess } from '../support/webProcess';

const folders: string[] = [];
const processes: WebProcess[] = [];
afterAll(async () => {
  for (const each of processes) await each.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'kitapcik-stop-'));
  folders.push(folder);
  return folder;
};

const kept = async (starting: Promise<WebProcess>): Promise<WebProcess> => {
  const started = await starting;
  processes.push(started);
  return started;
};

const statusOf = async (process: WebProcess, path: string): Promise<number> =>
  (await fetch(process.origin + path, { headers: { Connection: 'close' } })).status;

describe('a worker that is told to stop in the middle of a booklet', () => {
  const dataDir = newFolder();
  const render = async (): Promise<Record<string, unknown>> => {
    const database = openSqlite(join(dataDir, 'kitapcik.db'));
    const { rows } = database.execute('SELECT state, step, lease_owner, runs FROM renders');
    database.close();
    const [row] = rows;
    if (row === undefined) return {};
    return { state: row['state'], step: row['step'], owner: row['lease_owner'], runs: Number(row['runs']) };
  };

  it('gives it back at once and ends with code 0; another one takes it over and finishes it', async () => {
    const web = await kept(startWeb(dataDir, { WORKER: 'separate' }));
    await web.step('printing');
    const first = await kept(startWorker(dataDir));
    await until(async () => (await render())['step'] === 'press', 'the press began');
    expect(await first.kill('SIGTERM')).toBe(0);
    expect(await render()).toEqual({ state: 'queued', step: null, owner: null, runs: 1 });

    const second = await kept(startWorker(dataDir));
    await web.ready();
    expect(await statusOf(second, '/readyz')).toBe(200);
    expect(await render()).toMatchObject({ state: 'done', owner: null, runs: 2 });
    const measure = async () => (await fetch(`${second.origin}/metrics`)).text();
    // The row says so first, the worker counts it then.
    const counted = /^kitapcik_renders_ended_total\{outcome="done"\} 1$/m;
    await until(async () => counted.test(await measure()), 'the render was counted');
    // It was given back, not left behind: nobody had to find out that its worker was gone.
    expect(await measure()).toMatch(/^kitapcik_lease_takeovers_total 0$/m);
    expect(await second.kill('SIGTERM')).toBe(0);
    expect(await web.kill('SIGTERM')).toBe(0);
  });

  it('a worker that was killed is found out by the next one', async () => {
    const database = openSqlite(join(dataDir, 'kitapcik.db'));
    database.execute(
      "UPDATE renders SET state = 'running', lease_owner = 'elsewhere/1/x', lease_expires = '2024-01-01T00:00:00.000Z'",
    );
    database.close();
    const worker = await kept(startWorker(dataDir));
    await until(async () => (await render())['state'] === 'done', 'the render was done', jobPatience);
    await until(
      async () =>
        /^kitapcik_lease_takeovers_total 1$/m.test(await (await fetch(`${worker.origin}/metrics`)).text()),
      'the takeover was counted',
    );
    expect(await worker.kill('SIGTERM')).toBe(0);
  });
});

describe('a web process that is told to stop', () => {
  const dataDir = newFolder();
  const body = JSON.stringify({ email: 'nobody@ornek.gov.tr', password: 'yanlis' });

  const goOn = 'HTTP/1.1 100 Continue\r\n\r\n';

  /** A request that the process has in hand, and whose second half is still to come. */
  const beginRequest = async ({
    origin,
  }: WebProcess): Promise<{ socket: Socket; answer: Promise<string> }> => {
    const { hostname, port, host } = new URL(origin);
    const socket = connect(Number(port), hostname);
    socket.write(
      `POST /api/users/login HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\n` +
        `Content-Length: ${String(Buffer.byteLength(body))}\r\nExpect: 100-continue\r\n\r\n${body.slice(0, 10)}`,
    );
    let text = '';
    const answer = new Promise<string>((resolve) => {
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('close', () => {
        resolve(text.slice(goOn.length));
      });
      socket.on('error', () => undefined);
    });
    await until(() => text === goOn, 'the request is in hand');
    return { socket, answer };
  };

  it('says first that it is not ready, ends what it has in hand, and ends with code 0', async () => {
    const web = await kept(startWeb(dataDir, { STOP_NOTICE: '8' }));
    await web.ready();
    expect(await statusOf(web, '/readyz')).toBe(200);
    const { socket, answer } = await beginRequest(web);
    web.tell('SIGTERM');
    await until(async () => (await statusOf(web, '/readyz')) === 503, 'it was not ready any more');
    expect(await statusOf(web, '/healthz')).toBe(200);
    await until(async () => statusOf(web, '/healthz').then(isFalse, isTrue), 'it took no more connections');
    socket.write(body.slice(10));
    expect(await answer).toMatch(/^HTTP\/1\.1 401 /);
    expect(await web.ended()).toBe(0);
  });

  it('ends at once at the second signal', async () => {
    const web = await kept(startWeb(dataDir));
    await web.ready();
    const { answer } = await beginRequest(web);
    web.tell('SIGTERM');
    await until(async () => statusOf(web, '/healthz').then(isFalse, isTrue), 'it took no more connections');
    expect(await web.kill('SIGTERM')).toBe(1);
    expect(await answer).toBe('');
  });
});

const isTrue = (): boolean => true;
const isFalse = (): boolean => false;
