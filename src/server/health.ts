import { Router } from 'express';

/** `GET /healthz`: 200 while the database answers, 503 when it does not. It says nothing more. */
export function health(isHealthy: () => Promise<boolean>): Router {
  const router = Router();
  router.get('/healthz', async (_request, response) => {
    const healthy = await isHealthy().catch(() => false);
    response.setHeader('Cache-Control', 'no-store');
    response.status(healthy ? 200 : 503).json({ status: healthy ? 'ok' : 'unavailable' });
  });
  return router;
}
