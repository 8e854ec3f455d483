import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { askAt, waitedForProcessor, watchPulse } from '@/process/deskPulse';

const folder = mkdtempSync(join(tmpdir(), 'kitapcik-pulse-'));
const socket = join(folder, 'a.sock');
const program = `
  require('node:http').createServer((_, answer) => answer.end('ok')).listen(process.argv[1], () => console.log('here'));
`;
const times = { pause: 20, silence: 600, vain: 3 };

describe('the watch over a process', () => {
  const child = spawn(process.execPath, ['-e', program, socket], { stdio: ['ignore', 'pipe', 'inherit'] });
  afterAll(() => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  });
  beforeAll(() => once(child.stdout, 'data'));

  const answers = async (): Promise<boolean> =>
    (await Promise.race([askAt(socket, '/healthz'), pause(100, null)])) !== null;
  let found = 0;
  const never = (): number => 0;
  const watch = (starved = never): (() => void) =>
    watchPulse(
      { answers, starved },
      () => {
        found += 1;
      },
      times,
    );

  it('lets one be that answers, and one that stands still for a while', async () => {
    found = 0;
    const end = watch();
    await pause(200);
    child.kill('SIGSTOP');
    await pause(400);
    child.kill('SIGCONT');
    await pause(400);
    end();
    expect(found).toBe(0);
  });

  it('finds one that stands still for good, once, unless it has been ended', async () => {
    found = 0;
    const ended = watch();
    child.kill('SIGSTOP');
    ended();
    watch();
    await pause(1_200);
    child.kill('SIGCONT');
    expect(found).toBe(1);
  });

  it('does not take one long silence between two questions for many', async () => {
    found = 0;
    const begun = performance.now();
    // As after a night of the machine: the clock has gone on, and one question was in vain.
    const end = watchPulse(
      {
        answers: async () => {
          const isLate = performance.now() - begun < times.silence + 100;
          if (isLate) await pause(times.silence + 100);
          return !isLate;
        },
        starved: never,
      },
      () => {
        found += 1;
      },
      times,
    );
    await pause(times.silence + 400);
    end();
    expect(found).toBe(0);
  });

  it('does not take one for frozen that waits for a processor', async () => {
    found = 0;
    // It waits for nine tenths of the time, as where ten want what one has.
    const end = watch(() => performance.now() * 0.9);
    child.kill('SIGSTOP');
    await pause(1_200);
    child.kill('SIGCONT');
    end();
    expect(found).toBe(0);
  });

  it('hears of the system how long one has waited for a processor', async () => {
    const busy = Array.from({ length: 2 * availableParallelism() }, () =>
      spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }),
    );
    await pause(1_500);
    const waited = busy.map(({ pid }) => waitedForProcessor(pid));
    for (const each of busy) each.kill('SIGKILL');
    if (platform() === 'linux') expect(Math.max(...waited)).toBeGreaterThan(100);
    expect(waitedForProcessor(undefined)).toBe(0);
  });
});
