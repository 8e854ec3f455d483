import { once } from 'node:events';
import type { Server } from 'node:http';
import next from 'next';
import type { Payload } from 'payload';
import type { Logger } from 'pino';
import { bookletPath } from '@/domain/publication/address';
import type { Env } from '@/env';
import { createLog } from '@/process/createLog';
import { demoPeopleLeft } from '@/process/demoPeopleLeft';
import { waitForBooklet } from '@/process/firstBooklet';
import { openPayload } from '@/process/openPayload';
import { readSettings } from '@/process/readSettings';
import { readyStorage } from '@/process/readyStorage';
import { refuse } from '@/process/refuse';
import { report } from '@/process/report';
import { startWork } from '@/process/startWork';
import { stopOnSignal } from '@/process/stopOnSignal';
import { createServer } from '@/server/createServer';
import { defaultLimits } from '@/server/rateLimits';
import { seed } from '../scripts/seed/run/seed';
import type { Seeded } from '../scripts/seed/run/seed';

/** The web process: migrates, seeds a new installation, serves; in the embedded mode it works on jobs too. */
async function run(env: Env): Promise<void> {
  const log = createLog(env);
  await readyStorage(env);
  report({ step: 'migrating' });
  const payload = await openPayload();
  if (env.production) await refuseDemoPeople(payload);
  const seeded = await seedDemo(payload, env);
  report({ step: 'starting' });
  const work = env.worker === 'embedded' ? startWork(payload, env) : null;
  const server = await serve(payload, env, log);
  stopOnSignal(log, async () => {
    server.close();
    await work?.stop();
    server.closeAllConnections();
    await payload.destroy();
  });
  await sayReady(payload, env, seeded);
}

/** Demo passwords are printed and kept in a file: with them nobody may log in where the public can reach the desk. */
async function refuseDemoPeople(payload: Payload): Promise<void> {
  const people = await demoPeopleLeft(payload);
  if (people.length > 0) refuse((words) => words.demoPeopleLeft(people.join(', ')));
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

async function serve(payload: Payload, env: Env, log: Logger): Promise<Server> {
  const desk = next({ dev: false, dir: process.cwd(), hostname: env.host, port: env.port });
  await desk.prepare();
  const app = createServer({
    env,
    log,
    limits: defaultLimits,
    isHealthy: async () => {
      await payload.count({ collection: 'provinces', overrideAccess: true });
      return true;
    },
    desk: desk.getRequestHandler(),
  });
  const server = app.listen(env.port, env.host);
  await once(server, 'listening');
  return server;
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
      desk: `${env.publicUrl}/yonetim`,
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
