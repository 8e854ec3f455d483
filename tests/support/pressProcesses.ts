import { readdir, readFile } from 'node:fs/promises';
import { isAlive } from '@/press/browser/browserProcess';
import { until } from './until';

/** Gives the process that started another. */
export async function parentOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

/** Lists the browser's renderers: where pages live. */
export async function renderersOf(browser: number): Promise<readonly number[]> {
  const pids = (await readdir('/proc')).map(Number).filter((pid) => pid > 0);
  const isRenderer = async (pid: number): Promise<boolean> => {
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    return command.includes('--type=renderer') && (await isBelow(pid, browser));
  };
  const found = await Promise.all(pids.map(async (pid) => ((await isRenderer(pid)) ? [pid] : [])));
  return found.flat();
}

async function isBelow(pid: number, ancestor: number): Promise<boolean> {
  if (pid === ancestor) return true;
  return pid > 1 && isBelow(await parentOf(pid).catch(() => 0), ancestor);
}

/** Waits until a process has ended. A zombie has ended. */
export async function hasEnded(pid: number): Promise<boolean> {
  return until(async () => !isAlive(pid) || (await isZombie(pid)), `the end of process ${pid}`);
}

async function isZombie(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ') Z');
  return stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
}
