import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Snapshot } from '@/domain/booklet/snapshot';
import type { PressResult } from '@/press/client/protocol';
import { startPress, type Press, type PressOptions } from '@/press/client/startPress';
import { someHash } from '../factories/bookletSnapshot';
import { igdirSnapshot } from '../factories/snapshot';
import { pressBundle } from '../support/pressBundle';
import { hasEnded, parentOf, renderersOf } from '../support/pressProcesses';

/** A booklet so long that it is certainly still being printed when something happens to it. */
function longSnapshot(): Snapshot {
  const snapshot = igdirSnapshot();
  const { texts } = snapshot;
  const opening = Array.from({ length: 1_500 }, () => texts.front.opening).flat();
  return { ...snapshot, texts: { ...texts, front: { ...texts.front, opening } } };
}

describe('the press', () => {
  let workDir = '';
  let press: Press;
  const started: Press[] = [];
  const start = async (options: Partial<PressOptions> = {}): Promise<Press> => {
    press = startPress({ entry: await pressBundle(), workDir, ...options });
    started.push(press);
    return press;
  };
  const job = (name: string, snapshot = igdirSnapshot()): Parameters<Press['printBooklet']>[0] => ({
    snapshot,
    contentHash: someHash,
    outDir: path.join(workDir, name),
  });
  /** Begins a job and waits until it is certainly being printed. */
  const whilePrinting = async (name: string): Promise<{ readonly result: Promise<PressResult> }> => {
    let printing: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      printing = resolve;
    });
    const result = press.printBooklet(job(name, longSnapshot()), (step) => {
      if (step === 'print') printing();
    });
    await begun;
    await sleep(200);
    return { result };
  };
  const browserPid = async (): Promise<number> => {
    const health = await press.healthy();
    if (!health.ok || health.browser.pid === null) throw new Error(JSON.stringify(health));
    return health.browser.pid;
  };

  beforeAll(async () => {
    workDir = await mkdtemp(path.join(await pressBundle(), '..', '..', 'work-'));
  });
  afterEach(async () => {
    await Promise.all(started.splice(0).map((one) => one.stop()));
  });
  afterAll(() => rm(workDir, { recursive: true, force: true }));

  it('names the browser and how it is held', async () => {
    await start();
    const health = await press.healthy();
    expect(health.ok && health.browser.version).toMatch(/^Chrome\/\d+/);
  });

  it('survives the death of its browser: the job fails and says so, the next one succeeds', async () => {
    await start();
    const pid = await browserPid();
    const lost = await whilePrinting('lost');
    process.kill(pid, 'SIGKILL');
    expect(await lost.result).toMatchObject({ ok: false, step: 'print', problem: 'browser_lost' });
    expect(await press.printBooklet(job('next'))).toMatchObject({ ok: true });
    expect(await browserPid()).not.toBe(pid);
  });

  it('notices that its page has crashed, before its own clock gives it up', async () => {
    await start();
    const browser = await browserPid();
    const lost = await whilePrinting('crashed');
    for (const pid of await renderersOf(browser)) process.kill(pid, 'SIGKILL');
    expect(await lost.result).toMatchObject({ ok: false, step: 'print', problem: 'page_crashed' });
    expect(await press.printBooklet(job('recovered'))).toMatchObject({ ok: true });
  });

  it('is started again after its own death, and its browser does not outlive it', async () => {
    await start();
    const browser = await browserPid();
    const lost = await whilePrinting('killed');
    process.kill(await parentOf(browser), 'SIGKILL');
    expect(await lost.result).toEqual({
      ok: false,
      step: 'print',
      problem: 'press_lost',
      detail: 'the press ended with SIGKILL',
    });
    expect(await hasEnded(browser)).toBe(true);
    expect(await readdir(workDir)).not.toContain('killed');
    expect(await press.printBooklet(job('after'))).toMatchObject({ ok: true });
  });

  it('gives up a page that does not end, by its own clock, and prints the next one', async () => {
    await start();
    const browser = await browserPid();
    const endless = await whilePrinting('endless');
    // Held, not killed: the page neither ends nor crashes, however fast or slow the machine is.
    for (const pid of await renderersOf(browser)) process.kill(pid, 'SIGSTOP');
    expect(await endless.result).toMatchObject({ ok: false, step: 'print', problem: 'timeout' });
    expect(await press.printBooklet(job('short'))).toMatchObject({ ok: true });
  });

  it('is killed by its client when it does not answer at all', async () => {
    await start({ jobTimeoutMs: 900 });
    const browser = await browserPid();
    const child = await parentOf(browser);
    process.kill(child, 'SIGSTOP');
    expect(await press.printBooklet(job('silent'))).toMatchObject({ ok: false, problem: 'timeout' });
    expect(await hasEnded(child)).toBe(true);
    expect(await hasEnded(browser)).toBe(true);
  });

  it('refuses an input that is too large before it prints anything', async () => {
    await start();
    const snapshot = igdirSnapshot();
    const front = { ...snapshot.texts.front, openingTitle: 'ç'.repeat(5_000_000) };
    const result = await press.printBooklet(
      job('huge', { ...snapshot, texts: { ...snapshot.texts, front } }),
    );
    expect(result).toMatchObject({ ok: false, step: 'compose', problem: 'snapshot_too_large' });
  });

  it('says in which step a snapshot cannot be printed', async () => {
    await start();
    const snapshot = igdirSnapshot();
    const result = await press.printBooklet(
      job('torn', { ...snapshot, texts: { ...snapshot.texts, services: [] } }),
    );
    expect(result).toMatchObject({ ok: false, step: 'compose', problem: 'step_failed' });
  });

  it('ends waiting jobs with a reason when it is stopped', async () => {
    await start();
    const first = await whilePrinting('one');
    const second = press.printBooklet(job('two'));
    await press.stop();
    for (const result of await Promise.all([first.result, second]))
      expect(result).toMatchObject({ ok: false, problem: 'press_stopped' });
  });

  it('says why a browser does not start', async () => {
    await start({ chromiumPath: '/nowhere/chromium' });
    const result = await press.printBooklet(job('none'));
    expect(result).toMatchObject({ ok: false, step: 'start', problem: 'browser_missing' });
  });

  it('does not print without the sandbox where that is needed, and tries nothing looser', async () => {
    await start({ chromiumPath: '/bin/false', needsSandbox: true });
    const result = await press.printBooklet(job('loose'));
    expect(result).toMatchObject({ ok: false, step: 'start', problem: 'sandbox_missing' });
    expect(!result.ok && result.detail).not.toContain('no sandbox');
  });

  it('that cannot be started for want of files is an answer, and one that may pass', async () => {
    const client = [process.execPath, '--import', 'tsx', path.resolve('tests/support/exhaustedClient.ts')];
    const command = ['ulimit -n 200; exec "$@"', 'sh', ...client, await pressBundle(), workDir];
    const { stdout } = await promisify(execFile)('sh', ['-c', ...command]);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, step: 'start', problem: 'machine_short' });
  });

  it('does not outlive its client, and neither does its browser', async () => {
    const client = spawn(
      process.execPath,
      ['--import', 'tsx', 'tests/support/pressClient.ts', await pressBundle(), workDir],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const browser = Number(await new Promise((resolve) => client.stdout.once('data', resolve)));
    const child = await parentOf(browser);
    client.kill('SIGKILL');
    expect(await hasEnded(child)).toBe(true);
    expect(await hasEnded(browser)).toBe(true);
  });

  it('prints two booklets at once in two processes, each into its own folder', async () => {
    await start({ pages: 2 });
    const names = ['a', 'b', 'c', 'd'];
    const results = await Promise.all(names.map((name) => press.printBooklet(job(name))));
    const hashes = results.map((result) =>
      result.ok ? result.files.map(({ sha256 }) => sha256).join() : result.problem,
    );
    expect(new Set(hashes).size).toBe(1);
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}/);
  });
});
