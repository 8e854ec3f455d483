import type { Request, RequestHandler } from 'express';
import { plainPage } from './plainPage';
import { isOwnRequest } from '@/env/requestTrust';
import { refuse } from './refuse';

/**
 * Refuses an address that says one thing and means another: `/yonetim/../api/users/login` is the login for
 * Next, and was none for the limits in front of it. No browser sends one, and no link of ours has one.
 */
export const plainAddress: RequestHandler = (request, response, next) => {
  const host = request.headers.host ?? '';
  const plain = !request.path.includes('\\') && !request.path.split('/').some(isDots);
  if (plain && (host === '' || URL.canParse(`http://${host}`))) next();
  else plainPage(request, response, { status: 400, says: 'notFound' });
};

/** `.` and `..`, written out or encoded. */
function isDots(part: string): boolean {
  return /^(\.|%2e){1,2}$/i.test(part);
}

const reading = ['GET', 'HEAD', 'OPTIONS'];

/** Refuses writing requests from other pages than ours; Payload compares origins only where one is configured. */
export function ownPages(publicUrl: string): RequestHandler {
  return (request, response, next) => {
    const { origin, cookie } = request.headers;
    const site = request.get('sec-fetch-site');
    if (reading.includes(request.method) || isOwnRequest({ origin, site, cookie }, publicUrl)) next();
    else refuse(request, response, { status: 403, says: ({ crossSite }) => crossSite(publicUrl) });
  };
}

/** Largest body of a request to the staff's side, in bytes: a picture of the largest size, and the form around it. */
export const largestBody = 6_000_000;

/**
 * Refuses a body that is too large before any of it is read: Payload and Next hold a whole body in memory,
 * also a stranger's. One that does not say its length is refused too; browsers say it.
 */
export const bodyLimit: RequestHandler = (request, response, next) => {
  const status = refusalOf(request);
  if (status === null) {
    next();
    return;
  }
  refuse(request, response, {
    status,
    says: ({ noLength, tooLarge }) => (status === 411 ? noLength : tooLarge),
  });
};

function refusalOf({ headers }: Request): 411 | 413 | null {
  if (headers['transfer-encoding'] !== undefined) return 411;
  return Number(headers['content-length'] ?? 0) > largestBody ? 413 : null;
}

/**
 * Redirects a form sent before its script had taken hold to the page again, empty: nothing of what was typed
 * is read, kept or logged. What our pages send by themselves names a server function, or goes to `/api`.
 */
export const pageAgain: RequestHandler = (request, response, next) => {
  if (!isPlainForm(request)) {
    next();
    return;
  }
  response.setHeader('Cache-Control', 'no-store');
  response.redirect(303, request.originalUrl);
};

function isPlainForm(request: Request): boolean {
  const isSent = request.method === 'POST' && request.headers['next-action'] === undefined;
  return isSent && Boolean(request.is(['urlencoded', 'multipart']));
}
