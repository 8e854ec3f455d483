import { say } from './words.mjs';

/**
 * Shows one line per step: `… step` while it runs, `✓ step (3 s)` when it is done.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 */
export async function step(title, work) {
  const started = performance.now();
  const alive = process.stdout.isTTY;
  process.stdout.write(alive ? `… ${title}` : `… ${title}\n`);
  try {
    const result = await work();
    const took = say.seconds(((performance.now() - started) / 1000).toFixed(1));
    process.stdout.write(`${alive ? '\r' : ''}✓ ${title} (${took})\n`);
    return result;
  } catch (error) {
    process.stdout.write(`${alive ? '\r' : ''}✗ ${title}\n`);
    throw error;
  }
}

/** A failure with one sentence for the person at the terminal, without a stack. */
export class StartFailed extends Error {}
