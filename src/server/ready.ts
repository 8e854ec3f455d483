import { Router } from 'express';
import type { ReadinessReport } from '@/telemetry/readiness';

/** `GET /readyz`: 200 when requests may be sent here, else 503; names what is missing, and nothing more. */
export function ready(standing: () => Promise<ReadinessReport>): Router {
  const router = Router();
  router.get('/readyz', async (_request, response) => {
    const told = await standing();
    response.setHeader('Cache-Control', 'no-store');
    response.status(told.status === 'ready' ? 200 : 503).json(told);
  });
  return router;
}
