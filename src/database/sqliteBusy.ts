import pRetry from 'p-retry';

/** SQLite's names for its primary results that tell of a failure, from 1 on. */
const primary =
  'ERROR INTERNAL PERM ABORT BUSY LOCKED NOMEM READONLY INTERRUPT IOERR CORRUPT NOTFOUND FULL CANTOPEN PROTOCOL EMPTY SCHEMA TOOBIG CONSTRAINT MISMATCH MISUSE NOLFS AUTH FORMAT RANGE NOTADB'.split(
    ' ',
  );

/** Those of its finer results that somebody asks for by name. */
const finer: Readonly<Partial<Record<number, string>>> = {
  261: 'BUSY_RECOVERY',
  517: 'BUSY_SNAPSHOT',
  275: 'CONSTRAINT_CHECK',
  787: 'CONSTRAINT_FOREIGNKEY',
  1299: 'CONSTRAINT_NOTNULL',
  1555: 'CONSTRAINT_PRIMARYKEY',
  2067: 'CONSTRAINT_UNIQUE',
};

/** An error of SQLite under SQLite's own name, where Payload and we look for it. */
export class SqliteError extends Error {
  override readonly name = 'SqliteError';
  readonly code: string;
  readonly rawCode: number;

  constructor(message: string, rawCode: number, cause?: unknown) {
    const code = `SQLITE_${finer[rawCode] ?? primary[(rawCode & 0xff) - 1] ?? 'ERROR'}`;
    super(`${code}: ${message}`, { cause });
    this.code = code;
    this.rawCode = rawCode;
  }
}

/** Gives Node's error of a statement under SQLite's own name; any other as it is. */
export function namedError(error: unknown): unknown {
  if (typeof error !== 'object' || error === null || !('errcode' in error)) return error;
  const told = 'message' in error ? String(error.message) : '';
  return new SqliteError(told, Number(error.errcode), error);
}

/** Tells whether somebody else held a lock of SQLite's: nothing was written, a retry may succeed. Drizzle wraps its errors. */
export function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : null;
  return (typeof code === 'string' && code.startsWith('SQLITE_BUSY')) || isBusy(error.cause);
}

/**
 * Repeats a statement while another process holds the lock, for at most `patience` milliseconds. SQLite's own waiting
 * (busy_timeout) would block the whole event loop; this one lets it run. Pauses differ, so that two who wait do not
 * meet again and again.
 */
export function whileBusy<T>(patience: number, attempt: () => T | Promise<T>): Promise<T> {
  return pRetry(attempt, {
    retries: Infinity,
    minTimeout: 1,
    maxTimeout: 10,
    randomize: true,
    maxRetryTime: patience,
    shouldRetry: ({ error }) => isBusy(error),
  });
}
