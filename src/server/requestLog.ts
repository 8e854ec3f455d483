import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

/**
 * One line per request, with an id that the answer carries too. No address, no query, no cookie, no name: nothing of a
 * person is in the log.
 */
export function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const id = randomUUID();
    response.setHeader('X-Request-Id', id);
    response.on('finish', () => {
      const milliseconds = Math.round(performance.now() - started);
      const line = {
        id,
        method: request.method,
        path: request.path,
        status: response.statusCode,
        milliseconds,
      };
      if (response.statusCode >= 500) log.error(line, 'request');
      else log.info(line, 'request');
    });
    next();
  };
}
