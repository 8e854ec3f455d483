import { createLog } from '@/process/createLog';
import { openPayload } from '@/process/openPayload';
import { readSettings } from '@/process/readSettings';
import { readyStorage } from '@/process/readyStorage';
import { startWork } from '@/process/startWork';
import { stopOnSignal } from '@/process/stopOnSignal';

/** The worker process: the job loop and nothing else. The web process has migrated the database before. */
const env = readSettings();
const log = createLog(env);
await readyStorage(env);
const payload = await openPayload();
const work = startWork(payload, env);
stopOnSignal(log, async () => {
  await work.stop();
  await payload.destroy();
});
