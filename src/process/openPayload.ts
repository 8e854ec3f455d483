import { getPayload } from 'payload';
import type { Payload } from 'payload';

/**
 * The one Payload of this process. The configuration is imported here and not above: it reads the settings when it is
 * evaluated, and wrong ones must be said readably before.
 */
export async function openPayload(): Promise<Payload> {
  const { default: config } = await import('@/payload.config');
  return getPayload({ config });
}
