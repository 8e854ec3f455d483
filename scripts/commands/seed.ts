import { migrateDatabase } from '@/database/migrateDatabase';
import { cliWords, readSettings, refuseToRun } from '@/process/cli';
import { openPayload } from '@/process/openPayload';
import { seed } from '@/demo/run/seed';

/** `npm run seed`: what the first start does, without the web. The booklet is printed when the web runs. */
const env = readSettings();
if (env.production) refuseToRun((words) => words.demoOnly);
const payload = await openPayload();
await migrateDatabase(payload);
const { fresh } = await seed({
  payload,
  dataDir: env.dataDir,
  now: () => new Date(),
  begun: () => undefined,
});
console.log(fresh ? cliWords.seeded : cliWords.seededBefore);
process.exit();
