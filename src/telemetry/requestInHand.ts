import { AsyncLocalStorage } from 'node:async_hooks';
import { perProcess } from './perProcess';

const requests = perProcess('requests', () => new AsyncLocalStorage<string | null>());

/** Does work on behalf of a request: whatever it queues and logs can name the request's id. */
export function onBehalfOf<T>(request: string | null, work: () => T): T {
  return requests.run(request, work);
}

/** The id of the request that is being answered, or that queued the job in hand; null for what nobody asked for. */
export function requestInHand(): string | null {
  return requests.getStore() ?? null;
}
