import { openPayload } from '@/process/openPayload';
import { readSettings } from '@/process/cli';
import { readAll } from '@/database/asSystem';
import { migrateDatabase } from '@/database/migrateDatabase';
import { enterSample } from '@/demo/sample/run/enterSample';
import { sampleEditions } from '@/demo/sample/run/sampleEditions';
import { wholePublication } from '@/workflow/sheet/publications';
import { measureApproval } from './measureApproval';
import { measureJobAndBare } from './measureJobAndBare';

/** Measures the sample country: its 81 booklets through the whole job, then approvals to served PDFs. */
export async function measureBooklets(): Promise<string> {
  const env = readSettings();
  const payload = await openPayload();
  await migrateDatabase(payload);
  await enterSample({
    payload,
    dataDir: env.dataDir,
    editions: sampleEditions(1),
    progress: () => undefined,
  });
  const docs = await readAll({ payload }, 'publications', { sort: 'id' });
  const jobs = await measureJobAndBare(payload, env, docs.map(wholePublication));
  return `${jobs}\n\n${await measureApproval(payload, env)}`;
}
