import { setTimeout as pause } from 'node:timers/promises';

const longestPause = 50;

/** Did another process hold SQLite's only write lock? Then nothing was written and the statement may be tried again. */
export function isBusy(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' && code.startsWith('SQLITE_BUSY');
}

/**
 * Repeats a statement while another process writes, for at most `patience` milliseconds. SQLite's own waiting
 * (busy_timeout) would block the whole event loop; this one lets it run.
 */
export async function whileBusy<T>(patience: number, attempt: () => Promise<T>): Promise<T> {
  const until = performance.now() + patience;
  for (let wait = 2; ; wait = Math.min(wait * 2, longestPause)) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw error;
      await pause(wait);
    }
  }
}
