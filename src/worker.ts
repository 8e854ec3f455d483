import { setTimeout as pause } from 'node:timers/promises';
import type { Payload } from 'payload';
import { closeServer, stopOnSignal } from './process/stop';
import { collectMetrics } from '@/process/collectMetrics';
import { createLog } from '@/process/createLog';
import { awaitPayload } from '@/process/openPayload';
import { readinessOf, readyStorage } from './process/readiness';
import { readSettings } from './process/cli';
import { startWork, type Work } from '@/process/startWork';
import { startProbes } from './server/probes';
import { openStorage } from '@/storage/openStorage';

/** The worker process: the job loop, and a small server that tells how it is. The web process migrates the database. */
const env = readSettings();
const log = createLog(env, 'worker');
await readyStorage(env);
const running: { payload: Payload | null; work: Work | null; desk: false } = {
  payload: null,
  work: null,
  desk: false,
};
const readiness = readinessOf(running, openStorage(env), 'worker');
const probes = await startProbes(env, { standing: readiness.report, collect: collectMetrics(running) });
stopOnSignal(log, env.stopNotice * 1_000, async () => {
  readiness.stop();
  await Promise.all([running.work?.stop(), pause(env.stopNotice * 1_000)]);
  if (probes !== null) await closeServer(probes);
  await running.payload?.destroy();
});
running.payload = await awaitPayload(log);
running.work = startWork(running.payload, env);
