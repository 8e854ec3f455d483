import type { Payload } from 'payload';
import { keyFor } from '@/signIn/cookies';
import { openText, sealText } from '@/signIn/sealedText';
import { inTransaction } from '@/database/inTransaction';
import { queueReset, resetTaskSlug } from '@/jobs/queues';

/**
 * Takes down that somebody forgot the password of this address, and looks nothing up: whoever asks cannot tell by the time
 * of the answer whether anybody has the address. The request outlives the process; a job does the work.
 */
export function takeReset(payload: Payload, address: string): Promise<void> {
  const sealed = sealText(keyFor(payload, 'reset'), address, resetTaskSlug);
  return inTransaction(payload, (req) => queueReset(req, sealed));
}

/** The address of a request that was taken down; null when it was sealed under another secret. */
export function addressOfReset(payload: Payload, sealed: string): string | null {
  return openText(keyFor(payload, 'reset'), sealed, resetTaskSlug);
}
