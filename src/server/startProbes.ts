import { once } from 'node:events';
import type { Server } from 'node:http';
import express from 'express';
import type { Env } from '@/env';
import { health } from './health';
import { metrics } from './metrics';
import { notFound } from './notFound';
import { ready } from './ready';

type Probes = {
  readonly standing: Parameters<typeof ready>[0];
  readonly collect: Parameters<typeof metrics>[1];
};

/** A worker's `/healthz`, `/readyz` and `/metrics`, where WORKER_PORT says; null without that setting. */
export async function startProbes(
  env: Pick<Env, 'host' | 'workerPort' | 'metricsToken' | 'production'>,
  { standing, collect }: Probes,
): Promise<Server | null> {
  if (env.workerPort === null) return null;
  const app = express();
  app.disable('x-powered-by');
  app.use(health());
  app.use(ready(standing));
  app.use(metrics(env, collect));
  app.use(notFound);
  const server = app.listen(env.workerPort, env.host);
  await once(server, 'listening');
  return server;
}
