import express, { Router } from 'express';
import type { ReadinessReport } from '@/telemetry/readiness';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Env } from '@/env';
import { metricsEndpoint } from './metrics';
import { notFound } from './plainPage';

/** Answers `GET /healthz` with 200 as long as the process answers. `/readyz` says whether it can work. */
export function health(): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    response.json({ status: 'ok' });
  });
  return router;
}

/** Answers `GET /readyz`: 200 when requests may be sent here, else 503; names only the missing parts. */
export function ready(standing: () => Promise<ReadinessReport>): Router {
  const router = Router();
  router.get('/readyz', async (_request, response) => {
    const told = await standing();
    response.setHeader('Cache-Control', 'no-store');
    response.status(told.status === 'ready' ? 200 : 503).json(told);
  });
  return router;
}

/** Answers `GET /metrics` to whoever gets this far: only for a socket that nobody else can reach. */
export function measures(collect: Parameters<typeof metricsEndpoint>[1]): Router {
  const router = Router();
  router.get('/metrics', async (_request, response) => {
    const { type, text } = await collect();
    response.type(type).send(text);
  });
  return router;
}

type Probes = {
  readonly standing: Parameters<typeof ready>[0];
  readonly collect: Parameters<typeof metricsEndpoint>[1];
};

/** Serves a worker's `/healthz`, `/readyz` and `/metrics` at WORKER_PORT; null without that setting. */
export async function startProbes(
  env: Pick<Env, 'host' | 'workerPort' | 'metricsToken' | 'production'>,
  { standing, collect }: Probes,
): Promise<Server | null> {
  if (env.workerPort === null) return null;
  const app = express();
  app.disable('x-powered-by');
  app.use(health());
  app.use(ready(standing));
  app.use(metricsEndpoint(env, collect));
  app.use(notFound);
  const server = app.listen(env.workerPort, env.host);
  await once(server, 'listening');
  return server;
}
