import { parseArgs } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import { migrateDatabase } from '@/database/migrateDatabase';
import { cliWords, readSettings, refuseToRun } from '@/process/cli';
import { openPayload } from '@/process/openPayload';
import { startWork } from '@/process/startWork';
import { enterSample } from '@/demo/sample/run/enterSample';
import { sampleEditions } from '@/demo/sample/run/sampleEditions';
import { holdsRealEditions } from '@/demo/sample/run/holdsRealEditions';
import { countRenders } from '@/demo/sample/run/countRenders';

/**
 * `npm run sample [-- --editions N]`: a country for trying, in a data folder of its own: 81 provinces,
 * invented figures, all marked as a sample. Enters and approves them, then prints their booklets.
 */
process.env['DATA_DIR'] ??= 'data-sample';
const { values } = parseArgs({ options: { editions: { type: 'string', default: '3' } } });
const env = readSettings();
if (env.production) refuseToRun((words) => words.demoOnly);
const payload = await openPayload();
await migrateDatabase(payload);
if (await holdsRealEditions(payload)) refuseToRun((words) => words.realEditions(env.dataDir));
await enterSample({
  payload,
  dataDir: env.dataDir,
  editions: sampleEditions(Math.max(1, Number(values.editions) || 1)),
  progress: (edition, done, of) => {
    if (done % 9 === 0) console.log(cliWords.sampleProgress(edition, String(done), String(of)));
  },
});
console.log(cliWords.samplePrinting);
const work = startWork(payload, env);
let booklets = await countRenders(payload);
while (booklets.waiting > 0) {
  console.log(`${booklets.done}/${booklets.done + booklets.waiting}`);
  await pause(5_000);
  booklets = await countRenders(payload);
}
// The lists over all provinces come right after the last booklet.
await pause(2_000);
await work.stop();
await payload.destroy();
console.log(cliWords.sampleReady(env.dataDir));
process.exit();
