import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { plainPage } from './plainPage';

/** The last resort: the log gets the error, the reader a plain page that says nothing of our insides. */
export function failed(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const status = statusOf(error);
    if (status >= 500) log.error({ err: error, path: request.path }, 'a request failed');
    if (response.headersSent) {
      next(error);
      return;
    }
    plainPage(request, response, status >= 500 ? { status, says: 'failed' } : { status, says: 'notFound' });
  };
}

/** Express gives a malformed address a 4xx of its own. */
function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('status' in error)) return 500;
  return typeof error.status === 'number' && error.status >= 400 && error.status < 500 ? error.status : 500;
}
