import type { Socket } from 'node:net';
import type { Request, RequestHandler } from 'express';
import { plainPage } from './plainPage';
import { isOwnRequest } from '@/env/requestTrust';
import { refuse } from './refuse';

/** Requests of one connection that wait for the one before them; browsers and proxies send none so. */
const mostInTurn = 16;

/**
 * Makes the requests of a connection be answered one after the other. Node hands out a request that follows upon another at
 * once, and an answer whose turn never came is told neither that the connection ended nor that it may go on: the file that it
 * read would stay open, and the staff's side in hand, for as long as the process lives.
 */
export function inTurn(): RequestHandler {
  const waiting = new WeakMap<Socket, number>();
  return ({ socket }, response, next) => {
    if (response.socket !== null) {
      next();
      return;
    }
    const ahead = waiting.get(socket) ?? 0;
    waiting.set(socket, ahead + 1);
    if (ahead >= mostInTurn) socket.destroy();
    response.once('socket', () => {
      waiting.set(socket, (waiting.get(socket) ?? 0) - 1);
      process.nextTick(next);
    });
  };
}

/**
 * Refuses an address that says one thing and means another: `/yonetim/../api/users/login` is the login for
 * Next, and was none for the limits in front of it; `%2f` is a slash for some who read it and none for others. No browser
 * sends one, and no link of ours has one.
 */
export const plainAddress: RequestHandler = (request, response, next) => {
  const host = request.headers.host ?? '';
  if (isPlain(request.path) && (host === '' || URL.canParse(`http://${host}`))) next();
  else plainPage(request, response, { status: 400, says: 'notFound' });
};

function isPlain(path: string): boolean {
  if (path.includes('\\') || /%(?:2f|5c)/i.test(path) || path.split('/').some(isDots)) return false;
  try {
    return !/\p{Cc}/u.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}

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
