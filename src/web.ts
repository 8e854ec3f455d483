import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { collectDefaultMetrics } from 'prom-client';
import type { Env } from '@/env';
import { readSettings, refuseToRun } from '@/process/cli';
import { createLog } from '@/process/createLog';
import { startDesk, type DeskProcess } from '@/process/startDesk';
import { closeServer, stopOnSignal } from '@/process/stop';
import { createFront } from '@/server/createFront';
import { forwardTo } from '@/server/forward';
import { frontMeters, frontPrefix } from '@/telemetry/meters';
import type { ReadinessReport } from '@/telemetry/readiness';

/**
 * The web process: stands in front of everything, serves readers from its first moment on, and passes what is the staff's
 * to the desk process (src/deskProcess.ts), which it starts and watches. It opens no database and needs none.
 */
async function run(env: Env): Promise<void> {
  const server = createServer(limits);
  server.maxConnections = mostConnections;
  server.timeout = stillest;
  if (env.trustProxy !== 0) server.keepAliveTimeout = longerThanProxies;
  await listen(server, env);
  const log = createLog(env, 'web');
  const front: { desk: DeskProcess | null; stopping: boolean } = { desk: null, stopping: false };
  const app = createFront({
    env,
    log,
    standing: async () => standing(await front.desk?.ask('/readyz'), front.stopping),
    collect: async () => measures(await front.desk?.ask('/metrics')),
    desk: forwardTo(() => front.desk?.socketPath() ?? null),
  });
  server.on('request', app);
  collectDefaultMetrics({ register: frontMeters.registry, prefix: frontPrefix });
  const desk = startDesk(resolve('dist', 'desk.mjs'), log);
  front.desk = desk;
  stopOnSignal(log, env.stopNotice * 1_000, async () => {
    front.stopping = true;
    desk.windDown();
    await pause(env.stopNotice * 1_000);
    await closeServer(server);
    await desk.end();
  });
}

/** A sender that says nothing holds a connection no longer than this, in milliseconds. */
const limits = {
  headersTimeout: 15_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 5_000,
};
/** A proxy sends a request on a connection that it kept: one that we close in that moment is a request that is lost. */
const longerThanProxies = 125_000;
const mostConnections = 4_096;
/** A reader who takes nothing holds one for twice this at most (Node looks again once): more than the longest action, of which nothing is heard. */
const stillest = 130_000;

async function listen(server: Server, { port, host }: Env): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    refuseToRun((words) =>
      code === 'EADDRINUSE'
        ? words.portTaken(String(port))
        : words.notListening(`${host}:${String(port)}`, code),
    );
  }
}

const away: ReadinessReport = { status: 'unavailable', checks: { desk: 'failed' } };

/** What the desk says of itself; nothing is ready that is about to stop. */
function standing(told: string | null | undefined, stopping: boolean): ReadinessReport {
  const report = typeof told === 'string' ? (JSON.parse(told) as ReadinessReport) : away;
  return stopping ? { ...report, status: 'stopping' } : report;
}

/** The counts of both processes on one page. */
async function measures(told: string | null | undefined): Promise<{ type: string; text: string }> {
  const { registry, deskUp } = frontMeters;
  deskUp.set(typeof told === 'string' ? 1 : 0);
  return { type: registry.contentType, text: `${await registry.metrics()}${told ?? ''}` };
}

run(readSettings()).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
