import pRetry from 'p-retry';

/** Tells whether another process held SQLite's only write lock: nothing was written, a retry may succeed. */
export function isBusy(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' && code.startsWith('SQLITE_BUSY');
}

/**
 * Repeats a statement while another process writes, for at most `patience` milliseconds. SQLite's own waiting
 * (busy_timeout) would block the whole event loop; this one lets it run.
 */
export function whileBusy<T>(patience: number, attempt: () => Promise<T>): Promise<T> {
  return pRetry(attempt, {
    retries: Infinity,
    minTimeout: 2,
    maxTimeout: 50,
    maxRetryTime: patience,
    shouldRetry: ({ error }) => isBusy(error),
  });
}
