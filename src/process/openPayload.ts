import { getPayload } from 'payload';
import type { Payload } from 'payload';
import { DatabaseRefused } from '@/database/databaseRefused';
import { databaseRefusal } from './databaseRefusal';
import { endSaying } from './endSaying';

/**
 * The one Payload of this process. The configuration is imported here and not above: it reads the settings when it is
 * evaluated, and wrong ones must be said readably before. On a database that cannot be used the process says why and
 * ends with code 1.
 */
export async function openPayload(): Promise<Payload> {
  const { default: config } = await import('@/payload.config');
  try {
    return await getPayload({ config });
  } catch (error) {
    if (!(error instanceof DatabaseRefused)) throw error;
    endSaying(databaseRefusal(error.problem));
  }
}
