import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { getPriority, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isAlive } from '@/press/browser/browserProcess';
import { until } from '../support/until';
import { startWeb, type WebProcess } from '../support/webProcess';

const page = '/2024-2/igdir/';
const token = 'a-token-of-sufficient-length';

/** The built program: the process in front, and the desk process that it starts. */
describe('the process in front', () => {
  const folders: string[] = [];
  const webs: WebProcess[] = [];
  afterAll(async () => {
    for (const web of webs) await web.kill('SIGKILL');
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  /** A data folder that holds one published page. */
  const newFolder = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'kitapcik-front-'));
    const file = join(folder, 'storage', 'site', page, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '<h1>Iğdır</h1>');
    folders.push(folder);
    return folder;
  };
  /** As in production, where no demo content is entered first; the worker is elsewhere. */
  const start = async (folder: string, settings: Record<string, string> = {}): Promise<WebProcess> => {
    const web = await startWeb(folder, {
      DATABASE_URL: `file:${join(folder, 'kitapcik.db')}`,
      PUBLIC_URL: 'https://kitapcik.example',
      SECRET: 'a-secret-of-sufficient-length-for-production-use',
      METRICS_TOKEN: token,
      WORKER: 'separate',
      ...settings,
    });
    webs.push(web);
    return web;
  };
  const statusOf = async ({ origin }: WebProcess, path: string): Promise<number> =>
    (await fetch(origin + path, { headers: { Connection: 'close' } })).status;
  const reads = async (web: WebProcess): Promise<boolean> =>
    (await fetch(web.origin + page).catch(() => null))?.status === 200;
  /** Its desk processes, oldest first, as its log names them. */
  const desks = (web: WebProcess): readonly number[] =>
    [...web.output().matchAll(/"desk":(\d+)/g)].map(([, pid]) => Number(pid));

  it('serves readers whatever its desk is doing, starts it again, and neither outlives the other', async () => {
    const web = await start(newFolder());
    await until(() => reads(web), 'readers are served');
    await until(async () => (await statusOf(web, '/panel')) === 200, 'the desk is up', 60_000);

    const [first = 0] = desks(web);
    expect(getPriority(first)).toBe(Math.min(19, getPriority() + 10));
    process.kill(first, 'SIGSTOP');
    const hangs = statusOf(web, '/panel');
    for (let time = 0; time < 20; time += 1) expect(await statusOf(web, page)).toBe(200);
    expect([await statusOf(web, '/readyz'), await statusOf(web, '/healthz')]).toEqual([503, 200]);
    process.kill(first, 'SIGCONT');
    expect(await hangs).toBe(200);

    process.kill(first, 'SIGKILL');
    await until(async () => (await statusOf(web, '/panel')) === 503, 'the desk is away');
    expect(await statusOf(web, page)).toBe(200);
    await until(async () => (await statusOf(web, '/panel')) === 200, 'the desk is back', 60_000);
    const [, second = 0] = desks(web);
    const counts = await fetch(`${web.origin}/metrics`, { headers: { Authorization: `Bearer ${token}` } });
    expect(await counts.text()).toMatch(/^kitapcik_desk_starts_total 2$/m);

    const refused = await start(newFolder(), { PORT: new URL(web.origin).port });
    expect(await refused.ended()).toBe(1);
    expect(refused.output()).toContain(`port ${new URL(web.origin).port} is taken`);
    expect(refused.output()).not.toContain('    at ');

    await web.kill('SIGKILL');
    await until(() => !isAlive(second), 'the desk ended with the process in front');
  });

  it('comes up without a storage that can be written, and ends in order', async () => {
    const folder = newFolder();
    // Where files are prepared there is a file.
    const inTheWay = join(folder, 'storage', '.preparing');
    writeFileSync(inTheWay, '');
    const web = await start(folder);
    await until(() => web.output().includes('The storage cannot be written'), 'it says what is wrong');
    expect([
      await statusOf(web, page),
      await statusOf(web, '/panel'),
      await statusOf(web, '/readyz'),
    ]).toEqual([200, 503, 503]);
    rmSync(inTheWay);
    await until(async () => (await statusOf(web, '/panel')) === 200, 'the desk is up', 60_000);
    expect(await web.kill('SIGTERM')).toBe(0);
    expect(desks(web).filter(isAlive)).toEqual([]);
  });

  it('stays up while its desk cannot open the database', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'kitapcik.db'));
    const web = await start(folder);
    await until(() => web.output().includes('stopped unexpectedly'), 'the desk ended', 60_000);
    expect([await statusOf(web, page), await statusOf(web, '/api/users/me')]).toEqual([200, 503]);
    expect(await web.kill('SIGTERM')).toBe(0);
    expect(desks(web).filter(isAlive)).toEqual([]);
  });
});
