import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { meters } from '@/telemetry/meters';
import { loggedPath } from './loggedPath';
import { routeClass } from './routeClass';

/**
 * One line per request, and one measurement. No sender, no query, no cookie, no person: whose act it was is in the
 * timeline, and the log needs not know.
 */
export function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const { method } = request;
    // Taken now: a mounted handler shortens the path.
    const { path } = request;
    response.on('close', () => {
      const seconds = (performance.now() - started) / 1_000;
      const route = routeClass(path);
      meters.requests.observe({ route, status: String(response.statusCode) }, seconds);
      const line = {
        request: idOf(request),
        method,
        route,
        path: loggedPath(path),
        status: response.statusCode,
        milliseconds: Math.round(seconds * 1_000),
        ...brokenOff(response),
      };
      if (response.statusCode >= 500) log.error(line, 'request');
      else log.info(line, 'request');
    });
    next();
  };
}

/** Written into the headers by `requestId`. */
export function idOf({ headers }: Pick<Request, 'headers'>): string {
  return String(headers['x-request-id']);
}

/** Whoever asked went away before the answer was out. */
function brokenOff({ writableFinished }: Response): { readonly brokenOff?: true } {
  return writableFinished ? {} : { brokenOff: true };
}
