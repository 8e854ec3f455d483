import { resolve } from 'node:path';
import { readSettings } from '@/process/readSettings';
import { migrateDatabase } from '@/database/migrateDatabase';
import { openPayload } from '@/process/openPayload';
import { enterSample } from '../sample/run/enterSample';
import { sampleEditions } from '../sample/run/sampleEditions';
import { approval } from './approval';
import { pressAndBare } from './pressAndBare';

/** The sample country: its 81 booklets through the press, then approvals to their served PDFs. */
export async function booklets(): Promise<string> {
  const env = readSettings();
  const payload = await openPayload();
  await migrateDatabase(payload);
  await enterSample({
    payload,
    dataDir: env.dataDir,
    editions: sampleEditions(1),
    progress: () => undefined,
  });
  const { docs } = await payload.find({
    collection: 'publications',
    sort: 'id',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  const jobs = docs.map(({ snapshot, contentHash }) => ({ snapshot, contentHash }));
  const press = await pressAndBare(jobs, { workDir: env.dataDir, entry: resolve('dist', 'press.mjs') });
  return `${press}\n\n${await approval(payload, env)}`;
}
