import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, resolve } from 'node:path';
import next from 'next';
import type { Payload } from 'payload';
import type { Logger } from 'pino';
import { authenticate } from '@/access/personOf';
import { deskRoot } from '@/contract/addresses';
import { bookletPath } from '@/domain/publication/address';
import { answerRequest } from '@/endpoints/answerRequest';
import { fewestAdmins, readAdminCount } from '@/accounts/makeAdmin';
import type { Env } from '@/env';
import { createFileReader } from '@/exchange/sheetFile/fileReader';
import { deskSocket, readSettings, refuseToRun } from '@/process/cli';
import { collectMetrics } from '@/process/collectMetrics';
import { createLog } from '@/process/createLog';
import { awaitPayload, holdDatabase } from '@/process/openPayload';
import { awaitStorage, readinessOf, type Opened } from '@/process/readiness';
import { demoPeopleLeft, report, waitForBooklet } from '@/process/report';
import { startWork, type Work } from '@/process/startWork';
import { closeServer, endWithFront } from '@/process/stop';
import { startTimelineLoop } from '@/process/tendTimeline';
import { watchDesk } from '@/process/watchDesk';
import { createDesk } from '@/server/createDesk';
import { defaultLimits } from '@/server/rateLimits';
import { signedSender } from '@/signIn/knownSender';
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
 * The desk process, which the web process (src/web.ts) starts: when storage and database answer it migrates, seeds a new
 * installation and opens the desk; in the embedded mode it works on jobs too.
 */
async function run(env: Env): Promise<void> {
  const log = createLog(env, 'desk');
  const running: Running = { payload: null, desk: false, work: null };
  const desk = next({ dev: false, dir: process.cwd(), hostname: env.host, port: env.port });
  await serve({ env, log, running, desk });
  await awaitStorage(env, log);
  await holdDatabase(env);
  report({ step: 'migrating' });
  const payload = await awaitPayload(log);
  running.payload = payload;
  if (env.production) await refuseDemoPeople(payload);
  if (env.production && (await readAdminCount(payload)) < fewestAdmins)
    log.warn('Fewer than two administrators can sign in, so nobody can be given power: npm run admin');
  const seeded = await seedDemo(payload, env);
  report({ step: 'starting' });
  // With a worker of its own, acts of this process still get their places in the timeline at once.
  running.work = env.worker === 'embedded' ? startWork(payload, env) : startTimelineLoop(payload, env);
  await desk.prepare();
  running.desk = true;
  await sayReady(payload, env, seeded);
}

/** Answers from now on; what is not there yet says so. */
async function serve({ env, log, running, desk }: Serving): Promise<void> {
  const storage = openStorage(env);
  const readiness = readinessOf(running, storage, 'web');
  const fileReader = createFileReader({ entry: resolve('dist', 'fileReader.mjs') });
  const app = createDesk({
    log,
    limits: defaultLimits,
    officeNetworks: env.officeNetworks,
    knownSender: ({ headers }) => running.payload && signedSender(running.payload, headers, new Date()),
    standing: readiness.report,
    collect: collectMetrics(running),
    isAway: watchDesk(running),
    answerRequest: async (request) => {
      if (running.payload === null) return null;
      return answerRequest(
        { payload: running.payload, publicUrl: env.publicUrl, fileReader, storage },
        request,
      );
    },
    isKnown: async (headers) =>
      running.payload !== null && (await authenticate(running.payload, headers)).person !== null,
    desk: (request, response) => desk.getRequestHandler()(request, response),
  });
  // The process in front has looked at the clock already.
  const server = createServer({ requestTimeout: 0, headersTimeout: 0, keepAliveTimeout: 0 }, app);
  const socket = deskSocket ?? refuseToRun((words) => words.deskAlone);
  server.listen(socket);
  await once(server, 'listening');
  endWithFront(log, env.stopNotice * 1_000, {
    windDown: async () => {
      readiness.stop();
      await running.work?.stop();
    },
    end: async () => {
      await closeServer(server);
      await running.payload?.destroy();
      rmSync(dirname(socket), { recursive: true, force: true });
    },
  });
  report({ listening: true });
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

run(readSettings()).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
