import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import next from 'next';
import type { Payload } from 'payload';
import type { Logger } from 'pino';
import { deskRoot } from '@/contract/addresses';
import { bookletPath } from '@/domain/publication/address';
import { answerRequest } from '@/endpoints/answerRequest';
import type { Env } from '@/env';
import { closeServer, stopOnSignal } from './process/stop';
import { collectMetrics } from '@/process/collectMetrics';
import { createLog } from '@/process/createLog';
import { demoPeopleLeft, waitForBooklet } from './process/report';
import { awaitPayload } from '@/process/openPayload';
import { readinessOf, readyStorage, type Opened } from './process/readiness';
import { holdDatabase, readSettings } from './process/openPayload';
import { refuseToRun } from './process/cli';
import { report } from '@/process/report';
import { startWork, type Work } from '@/process/startWork';
import { watchDesk } from '@/process/watchDesk';
import { createServer } from '@/server/createServer';
import { defaultLimits } from '@/server/rateLimits';
import { openStorage } from '@/storage/openStorage';
import { seed, type Seeded } from './demo/run/seed';

/** What this process has in hand. */
interface Running extends Opened {
  work: Work | null;
}

interface Serving {
  readonly env: Env;
  readonly log: Logger;
  readonly running: Running;
  readonly desk: ReturnType<typeof next>;
}

/**
 * The web process: serves the public side at once; when the database answers it migrates, seeds a new installation and
 * opens the desk; in the embedded mode it works on jobs too.
 */
async function run(env: Env): Promise<void> {
  const log = createLog(env, 'web');
  const running: Running = { payload: null, desk: false, work: null };
  const desk = next({ dev: false, dir: process.cwd(), hostname: env.host, port: env.port });
  await readyStorage(env);
  await holdDatabase(env);
  await serve({ env, log, running, desk });
  report({ step: 'migrating' });
  const payload = await awaitPayload(log);
  running.payload = payload;
  if (env.production) await refuseDemoPeople(payload);
  const seeded = await seedDemo(payload, env);
  report({ step: 'starting' });
  if (env.worker === 'embedded') running.work = startWork(payload, env);
  await desk.prepare();
  running.desk = true;
  await sayReady(payload, env, seeded);
}

/** Answers from now on; what is not there yet says so. */
async function serve({ env, log, running, desk }: Serving): Promise<void> {
  const readiness = readinessOf(running, openStorage(env), 'web');
  const server = createServer({
    env,
    log,
    limits: defaultLimits,
    standing: readiness.report,
    collect: collectMetrics(running),
    isAway: watchDesk(running),
    answerRequest: async (request) => {
      if (running.payload === null) return null;
      return answerRequest({ payload: running.payload, publicUrl: env.publicUrl }, request);
    },
    desk: (request, response) => desk.getRequestHandler()(request, response),
  }).listen(env.port, env.host);
  await once(server, 'listening');
  stopOnSignal(log, env.stopNotice * 1_000, async () => {
    readiness.stop();
    await Promise.all([running.work?.stop(), pause(env.stopNotice * 1_000)]);
    await closeServer(server);
    await running.payload?.destroy();
  });
}

/** Demo passwords are printed and kept in a file: with them nobody may log in where the public can reach the desk. */
async function refuseDemoPeople(payload: Payload): Promise<void> {
  const people = await demoPeopleLeft(payload);
  if (people.length > 0) refuseToRun((words) => words.demoPeopleLeft(people.join(', ')));
}

/** A new installation that is not production comes with demo people and one edition at work. */
async function seedDemo(payload: Payload, env: Env): Promise<Seeded | null> {
  if (env.production) return null;
  return seed({
    payload,
    dataDir: env.dataDir,
    now: () => new Date(),
    begun: () => {
      report({ step: 'seeding' });
    },
  });
}

async function sayReady(payload: Payload, env: Env, seeded: Seeded | null): Promise<void> {
  let failure: string | null = null;
  if (seeded?.fresh === true) {
    report({ step: 'printing' });
    const ended = await waitForBooklet(payload, seeded.booklet, 120_000);
    failure = ended.state === 'failed' ? ended.reason : null;
  }
  report({
    ready: {
      desk: `${env.publicUrl}${deskRoot}`,
      list: `${env.publicUrl}/`,
      booklet: seeded === null ? null : `${env.publicUrl}${bookletPath(seeded.booklet)}`,
      people: seeded?.fresh === true ? seeded.people : null,
      passwordsFile: seeded?.passwordsFile ?? null,
      failure,
    },
  });
}

const env = readSettings();
run(env).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
