import type { Payload, PayloadRequest } from 'payload';
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload';
import { setTimeout as pause } from 'node:timers/promises';
import { meters } from '@/telemetry/meters';
import { isTransient } from './isTransient';

/** How long an action is begun again and again before its failure is told, in milliseconds. */
const patience = 15_000;
const longestPause = 200;

/**
 * Runs one whole action in one transaction: everything it writes with `req` is stored together or not at all. When
 * the database asks to try again, the action runs again from its start, so it must read what it decides on inside.
 */
export async function inTransaction<T>(
  payload: Payload,
  action: (req: PayloadRequest) => Promise<T>,
): Promise<T> {
  const until = performance.now() + patience;
  for (let wait = 10; ; wait = Math.min(wait * 2, longestPause)) {
    try {
      return await runOnce(payload, action);
    } catch (error) {
      if (performance.now() > until || !isTransient(error)) throw error;
      meters.transactionRetries.inc();
      await pause(wait * (0.5 + Math.random()));
    }
  }
}

async function runOnce<T>(payload: Payload, action: (req: PayloadRequest) => Promise<T>): Promise<T> {
  const req = await createLocalReq({}, payload);
  if (!(await initTransaction(req))) throw new Error('The database has no transactions');
  try {
    const result = await action(req);
    await commitTransaction(req);
    return result;
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}
