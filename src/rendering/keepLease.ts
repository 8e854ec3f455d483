import type { Payload } from 'payload';
import { writeUnderLease, type Lease } from '@/jobs/lease';
import { leaseRenewal, type RenderRecord } from './renderRecord';

/** Renews a lease until it is let go. */
export interface LeaseKeeper {
  letGo(): void;
}

/**
 * Keeps a lease alive while its work goes on. A renewal that fails is only noted: the next write of the work itself
 * finds out whether the lease is lost.
 */
export function keepLease(payload: Payload, lease: Lease<RenderRecord>, now: () => Date): LeaseKeeper {
  const timer = setInterval(() => {
    writeUnderLease(payload, lease, () => ({}), now).catch((error: unknown) => {
      payload.logger.warn({ err: error, render: lease.id, msg: 'A lease was not renewed' });
    });
  }, leaseRenewal);
  timer.unref();
  return {
    letGo: () => {
      clearInterval(timer);
    },
  };
}
