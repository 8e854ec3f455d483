import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * Gives what names this process to others: machine, id, and which bearer of that id. Names of files take another
 * separator.
 */
export function processMark(separator: '/' | '~' = '/'): string {
  return [hostname(), process.pid, bearer].join(separator);
}

/**
 * Tells of the process that left a mark whether it is known to be gone, or to live. Of other machines, and of containers
 * that cannot be looked into, nothing is known.
 */
export function standingOf(mark: string): 'gone' | 'living' | 'unknown' {
  const [host, pid, left = ''] = mark.split(/[/~]/);
  if (host !== hostname()) return 'unknown';
  const [boot, space, start] = left.split('.');
  const [ourBoot, ourSpace] = bearer.split('.');
  if (boot === ourBoot && space !== ourSpace) return 'unknown';
  if (!isThere(Number(pid))) return 'gone';
  const now = startOf(Number(pid));
  if (boot !== ourBoot || start === undefined || now === null) return 'unknown';
  // The machine gives ids again: the same one may have another bearer by now.
  return now === start ? 'living' : 'gone';
}

/** Tells whether the process that left a mark is known to be gone. */
export function isGone(mark: string): boolean {
  return standingOf(mark) === 'gone';
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(typeof error === 'object' && error !== null && 'code' in error && error.code === 'ESRCH');
  }
}

/** Start of the machine, the space in which its ids count, start of the process; nothing where the system does not say. */
const bearer = ((): string => {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8);
    const space = readlinkSync('/proc/self/ns/pid').replaceAll(/\D/g, '');
    return [boot, space, startOf(process.pid) ?? ''].join('.');
  } catch {
    return '';
  }
})();

/** Ticks from the machine's start to the process's; null where it may not be known. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
