import { setImmediate as breathe } from 'node:timers/promises';
import { Mutex, withTimeout } from 'async-mutex';
import { whileBusy } from './sqliteBusy';
import { openSqlite } from './sqliteConnection';

/** How long a write waits for others before it fails, in milliseconds. */
export const patience = 15_000;
const writerTaken = `The database's writer was not free within ${patience} ms. Was a nested write not given its req?`;

/** Lets those who write a SQLite file pass one by one. */
export interface WritersTurn {
  /** Waits for the others in this process; who has waited calls what it gets when it has written. */
  readonly wait: () => Promise<() => void>;
  /** Takes SQLite's lock as soon as no other process holds it. */
  readonly take: <T>(attempt: () => T) => Promise<T>;
  readonly close: () => void;
}

/**
 * Makes the turn of all who write a SQLite file. Within the process it is a queue. Between processes it is a gate, a lock
 * beside the file: who waits for the writer's lock holds it, so a busy process cannot take that lock again and again before
 * another that has been waiting. It ends with its process, however that ends.
 */
export function writersTurn(file: string): WritersTurn {
  const queue = withTimeout(new Mutex(), patience, new Error(writerTaken));
  const gate = openSqlite(`${file}-turn`);
  return {
    wait: async () => {
      // All of SQLite's work is done at once: without this, many writes in a row would let nothing else happen.
      await breathe();
      return queue.acquire();
    },
    take: async (attempt) => {
      await whileBusy(patience, () => gate.execute('BEGIN EXCLUSIVE'));
      try {
        return await whileBusy(patience, attempt);
      } finally {
        if (gate.isOpen()) gate.execute('ROLLBACK');
      }
    },
    close: gate.close,
  };
}
