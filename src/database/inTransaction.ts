import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload';
import { setTimeout as pause } from 'node:timers/promises';
import { databaseOf } from './databases';
import type { ReadScope } from './readTogether';
import { meters } from '@/telemetry/meters';
import { isTransient, isUnanswered } from './failures';

/**
 * How long an action is begun again and again before its failure is told, in milliseconds. A replica set that
 * lost its primary takes some twelve seconds to choose another; one that waited that long may still lose.
 */
const patience = 30_000;
const longestPause = 200;

/** The same where the process is about to end: MongoDB holds what a dead process was writing for a minute. */
const lastPatience = 5_000;
const ends = new WeakMap<Payload, number>();

/** Lets a process end in time: its actions are begun again for some seconds more, and then fail. */
export function shortenPatience(payload: Payload): void {
  ends.set(payload, performance.now() + lastPatience);
}

/**
 * Runs one whole action in one transaction: everything it writes with `req` is stored together or not at all. When
 * the database asks to try again, the action runs again from its start, so it must read what it decides on inside.
 */
export function inTransaction<T>(payload: Payload, action: (req: PayloadRequest) => Promise<T>): Promise<T> {
  return untilTaken(payload, (progress) => runOnce(payload, action, progress));
}

/**
 * Reads one moment: what is read with its scope belongs together, whatever is written meanwhile. It waits for no writer, no
 * writer waits for it, and nothing can be written in it.
 */
export function inReading<T>(payload: Payload, read: (scope: ReadScope) => Promise<T>): Promise<T> {
  return untilTaken(payload, async () => {
    const transactionID = await databaseOf(payload).beginReading(payload);
    if (transactionID === null) throw new Error('The database has no transactions');
    try {
      return await read({ payload, transactionID });
    } finally {
      await payload.db.rollbackTransaction(transactionID);
    }
  });
}

async function untilTaken<T>(payload: Payload, attempt: (progress: Progress) => Promise<T>): Promise<T> {
  const until = performance.now() + patience;
  for (let wait = 10; ; wait = Math.min(wait * 2, longestPause)) {
    const progress = { isCommitting: false };
    try {
      return await attempt(progress);
    } catch (error) {
      const last = Math.min(until, ends.get(payload) ?? Infinity);
      if (performance.now() > last || !mayRunAgain(error, progress)) throw error;
      meters.transactionRetries.inc();
      await pause(wait * (0.5 + Math.random()));
    }
  }
}

interface Progress {
  isCommitting: boolean;
}

/**
 * Of several commands on one lost connection the driver labels the first one's error only; the others' come bare. Before
 * the commit nothing can have been stored. After it was asked for, only the server's own word counts.
 */
function mayRunAgain(error: unknown, { isCommitting }: Progress): boolean {
  return isTransient(error) || (!isCommitting && isUnanswered(error));
}

async function runOnce<T>(
  payload: Payload,
  action: (req: PayloadRequest) => Promise<T>,
  progress: Progress,
): Promise<T> {
  const req = await createLocalReq({}, payload);
  if (!(await initTransaction(req))) throw new Error('The database has no transactions');
  try {
    const result = await action(req);
    progress.isCommitting = true;
    await commitTransaction(req);
    return result;
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}
