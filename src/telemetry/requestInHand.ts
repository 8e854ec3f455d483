import { AsyncLocalStorage } from 'node:async_hooks';
import { perProcess } from './meters';

const requests = perProcess('requests', () => new AsyncLocalStorage<string | null>());

/** Runs work on behalf of a request: what it queues and logs can name the request's id. */
export function onBehalfOf<T>(request: string | null, work: () => T): T {
  return requests.run(request, work);
}

/** Gives the id of the request under way, or of the one that queued the job under way; null without one. */
export function requestInHand(): string | null {
  return requests.getStore() ?? null;
}
