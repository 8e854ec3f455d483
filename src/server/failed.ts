import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { StorageFailed } from '@/storage/storage';
import { loggedPath } from './loggedPath';
import { plainPage } from './plainPage';
import { idOf } from './requestLog';

/** What was said of a file that then could not be given. */
const ofTheFile = ['Accept-Ranges', 'Content-Length', 'ETag', 'Last-Modified'];

/** The last resort: the log gets the error, the reader a plain page that says nothing of our insides. */
export function failed(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const isStorage = error instanceof StorageFailed;
    const status = isStorage ? 503 : statusOf(error);
    if (status >= 500)
      log.error({ err: error, request: idOf(request), path: loggedPath(request.path) }, 'a request failed');
    if (response.headersSent) {
      next(error);
      return;
    }
    if (isStorage) {
      for (const name of ofTheFile) response.removeHeader(name);
      response.setHeader('Retry-After', '30');
      plainPage(request, response, { status, says: 'unavailable' });
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
