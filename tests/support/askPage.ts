import { setTimeout as pause } from 'node:timers/promises';
import type { EvaluateFunc, Page } from 'puppeteer';

/** A question that a page on its way elsewhere has lost is given up after so long. */
const lost = 10_000;

/**
 * Asks a page a question that may be asked twice; null while it cannot be asked. It is asked from here, once:
 * what waits inside a page is gone with it when the page leads on to another.
 */
export async function askPage<A extends unknown[], F extends EvaluateFunc<A> = EvaluateFunc<A>>(
  page: Page,
  question: F,
  ...args: A
): Promise<Awaited<ReturnType<F>> | null> {
  const answer = page.evaluate(question, ...args).catch((error: unknown) => {
    if (page.isClosed()) throw error;
    return null;
  });
  return Promise.race([answer, pause(lost, null, { ref: false })]);
}
