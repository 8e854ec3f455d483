import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { migrateDatabase } from '@/database/migrateDatabase';

/** A real Payload over a migrated, empty SQLite file in a temporary folder of its own. */
export interface TestPayload {
  readonly payload: Payload;
  /** Where this installation keeps its files. */
  readonly dataDir: string;
  /** Sends a request through Payload's REST door, in this process, as a browser would. */
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
  /** Closes the database and removes the folder. */
  readonly close: () => Promise<void>;
}

/** Starts one; call it once per test file, because the configuration is read once per module registry. */
export async function startTestPayload(): Promise<TestPayload> {
  const dataDir = mkdtempSync(join(tmpdir(), 'kitapcik-test-'));
  process.env['DATA_DIR'] = dataDir;
  const { default: config } = await import('@payload-config');
  const { getPayload, handleEndpoints } = await import('payload');
  // Refused requests are what many tests are about; only what nobody expects is worth a line.
  const quiet = Object.assign(await config, { logger: { options: { level: 'fatal' } } });
  const payload = await getPayload({ config: quiet, key: dataDir });
  await migrateDatabase(payload);
  return {
    payload,
    dataDir,
    fetch: (path, init) =>
      handleEndpoints({
        config: quiet,
        payloadInstanceCacheKey: dataDir,
        request: new Request(`http://127.0.0.1:3000${path}`, init),
      }),
    close: async () => {
      await payload.destroy();
      rmSync(dataDir, { recursive: true });
    },
  };
}
