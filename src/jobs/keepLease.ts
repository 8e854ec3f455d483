import type { Payload } from 'payload';
import { writeUnderLease, type Lease, type Leased } from './lease';

/** Renews a lease until it is let go. */
export interface LeaseKeeper {
  letGo(): void;
}

/** A lease is renewed so often within its term. */
const renewals = 4;

/**
 * Keeps a lease alive while its work goes on. A renewal that fails is only noted: the next write of the work itself
 * finds out whether the lease is lost.
 */
export function keepLease<R extends Leased>(payload: Payload, lease: Lease<R>, now: () => Date): LeaseKeeper {
  const timer = setInterval(() => {
    writeUnderLease(payload, lease, () => ({}), now).catch((error: unknown) => {
      payload.logger.warn({ err: error, record: lease.id, msg: 'A lease was not renewed' });
    });
  }, lease.kind.term / renewals);
  timer.unref();
  return {
    letGo: () => {
      clearInterval(timer);
    },
  };
}
