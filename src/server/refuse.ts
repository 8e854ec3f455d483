import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { serverMessages } from '@/messages/operator/server';
import { languageOf, plainPage } from './plainPage';
import type { Logger } from 'pino';
import { StorageFailed } from '@/storage/storage';
import { idOf, loggedPath } from './requestLog';
import { deskRoot, panelRoot } from '@/contract/addresses';

type ServerMessages = (typeof serverMessages)['tr'];

/**
 * Refuses a request before it reaches an endpoint, in the form of Payload's own refusals: `message` in the
 * browser's language for clients that read only that, `messages` in both for our screens, whose language
 * people choose.
 */
export function refuse(
  request: Request,
  response: Response,
  { status, says }: { readonly status: number; readonly says: (messages: ServerMessages) => string },
): void {
  const messages = { tr: says(serverMessages.tr), en: says(serverMessages.en) };
  response.status(status).json({ errors: [{ message: messages[languageOf(request)], messages }] });
}

/** What was said of a file that then could not be given. */
const ofTheFile = ['Accept-Ranges', 'Content-Length', 'ETag', 'Last-Modified'];

/** Logs an error that nothing else handled, and answers with a plain page that tells no insides of ours. */
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

/** Seconds after which it is worth trying again. */
const again = '10';

/** Refuses at once, to keep nobody waiting, while the desk cannot work (starting, or without a database). */
export function deskAway(isAway: () => boolean): RequestHandler {
  return (request, response, next) => {
    if (isAway()) away(request, response);
    else next();
  };
}

/** Answers that the desk is not there at the moment: with a page of its own where a browser opens a screen. */
export function away(request: Request, response: Response): void {
  response.setHeader('Retry-After', again);
  if ([deskRoot, panelRoot].includes(request.baseUrl) && request.method === 'GET') {
    plainPage(request, response, { status: 503, says: 'away' });
    return;
  }
  response.setHeader('Cache-Control', 'no-store');
  refuse(request, response, { status: 503, says: ({ away: words }) => `${words.title}. ${words.text}` });
}
