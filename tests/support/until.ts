import { setTimeout as pause } from 'node:timers/promises';

/** How long a test waits: longer than a busy machine takes, and far shorter than Jest waits. */
export const patience = 60_000;

/** As long as a booklet may take from its release to its files. */
export const jobPatience = 150_000;

/**
 * Asks again and again until the answer is yes, or there, and gives it back; a question that fails is asked
 * again. In vain, it tells what it waited for.
 */
export async function until<T>(
  look: () => T | Promise<T>,
  what: string | (() => Promise<string>),
  limit = patience,
): Promise<T> {
  const end = performance.now() + limit;
  for (;;) {
    const { found, cause } = await tried(look);
    if (found) return found;
    if (performance.now() > end)
      throw new Error(`In vain: ${typeof what === 'string' ? what : await what()}`, { cause });
    await pause(50);
  }
}

async function tried<T>(look: () => T | Promise<T>): Promise<{ found?: T; cause?: unknown }> {
  try {
    return { found: await look() };
  } catch (cause) {
    return { cause };
  }
}
