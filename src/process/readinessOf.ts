import type { Payload } from 'payload';
import { asSystem } from '@/database/asSystem';
import { checkSchema } from '@/database/checkSchema';
import { checkStorage } from '@/storage/checkStorage';
import type { Storage } from '@/storage/storage';
import { watchReadiness, type Readiness } from '@/telemetry/readiness';

/** The parts that a process has opened so far; null while it waits for one. */
export interface Opened {
  payload: Payload | null;
  /** False until the staff's side can answer; a worker has none. */
  desk: boolean;
}

/** How long a good answer stands for the storage, in milliseconds: it costs a file each time. */
const storageKeeps = 15_000;

/** Watches what a process needs: database, its schema, storage and, where there is one, the desk. */
export function readinessOf(opened: Opened, storage: Storage, name: 'web' | 'worker'): Readiness {
  const database = { name: 'database', test: () => pingDatabase(opened) };
  const schema = { name: 'schema', test: () => checkSchema(there(opened.payload)) };
  const store = { name: 'storage', keep: storageKeeps, test: () => checkStorage(storage) };
  const desk = {
    name: 'desk',
    test: () => (opened.desk ? Promise.resolve() : Promise.reject(new Error('Not up yet'))),
  };
  return watchReadiness(name === 'web' ? [database, schema, store, desk] : [database, schema, store]);
}

/** Throws when the database does not answer. */
export async function pingDatabase({ payload }: Pick<Opened, 'payload'>): Promise<void> {
  await there(payload).count({ collection: 'provinces', ...asSystem });
}

function there(payload: Payload | null): Payload {
  if (payload === null) throw new Error('The database is not open yet');
  return payload;
}
