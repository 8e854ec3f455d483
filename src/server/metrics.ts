import { Router, type Request } from 'express';
import type { Env } from '@/env';
import { isSameText } from '@/env/requestTrust';

/** Headers that only a proxy adds: what came through one is not from this machine. */
const proxied = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'via'];

/**
 * Serves `GET /metrics` to requests that carry METRICS_TOKEN. Without that setting there is no such address
 * in production; on one's own machine it answers this machine alone.
 */
export function metricsEndpoint(
  env: Pick<Env, 'metricsToken' | 'production'>,
  collect: () => Promise<{ readonly type: string; readonly text: string }>,
): Router {
  const router = Router();
  router.get('/metrics', async (request, response, next) => {
    const refusal = refusalOf(request, env);
    if (refusal === 401) {
      response.setHeader('WWW-Authenticate', 'Bearer');
      response.sendStatus(401);
    } else if (refusal === 404) {
      next();
    } else {
      const { type, text } = await collect();
      response.setHeader('Cache-Control', 'no-store');
      response.type(type).send(text);
    }
  });
  return router;
}

function refusalOf(
  { headers, socket }: Request,
  { metricsToken, production }: Pick<Env, 'metricsToken' | 'production'>,
): 401 | 404 | null {
  if (metricsToken !== null)
    return isSameText(headers.authorization ?? '', `Bearer ${metricsToken}`) ? null : 401;
  const isNear = /^(127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? '');
  return !production && isNear && proxied.every((name) => headers[name] === undefined) ? null : 404;
}
