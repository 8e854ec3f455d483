import { Router } from 'express';

/** `GET /healthz`: 200 as long as the process answers at all. Whether it can do its work is `/readyz`'s affair. */
export function health(): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.setHeader('Cache-Control', 'no-store');
    response.json({ status: 'ok' });
  });
  return router;
}
