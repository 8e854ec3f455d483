import { deskRoot, panelRoot } from '@/contract/addresses';
import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { onBehalfOf } from '@/telemetry/requestInHand';
import type { Logger } from 'pino';
import { frontMeters } from '@/telemetry/meters';
import { isFromProxy } from './sender';

/** Words, numbers, keys such as `2024-2:76:1`, and names of files. */
const kept = [
  /^[a-z]{1,30}(-[a-z]{1,30}){0,5}$/,
  /^\d{1,4}(-\d{1,2})?(:\d{2}(:[a-z0-9-]{1,60}){0,2})?$/,
  /^[a-z-]{1,40}(\.[0-9a-f]{8,64})?\.[a-z0-9]{1,5}$/,
];

/**
 * Gives a path as the log keeps it, with `…` for parts that are not words, numbers or names of our files. A
 * link that sets a password has its token in the path, and anybody may ask for a path with a person's address
 * in it.
 */
export function loggedPath(path: string): string {
  return path
    .slice(0, 300)
    .split('/')
    .map((part) => (part === '' || kept.some((shape) => shape.test(part)) ? part : '…'))
    .join('/');
}

const classes: readonly (readonly [string, RegExp])[] = [
  ['probe', /^\/(healthz|readyz|metrics)$/],
  ['account', /^\/api\/users\/[^/]+\/?$/i],
  ['desk_action', /^\/api\/desk\//i],
  ['api', /^\/api(\/|$)/i],
  ['desk_asset', /^\/_next\//],
  ['desk', new RegExp(`^(${deskRoot}|${panelRoot})(/|$)`, 'i')],
  ['pdf', /\.pdf$/],
  ['data', /\.(csv|json)$/],
  ['asset', /\.[a-z0-9]+$/],
];

/** Gives the class of an address, one of a handful of names to count by. */
export function routeClass(path: string): string {
  return classes.find(([, shape]) => shape.test(path))?.[0] ?? 'page';
}

const wellFormed = /^[A-Za-z0-9][A-Za-z0-9._-]{7,63}$/;

/**
 * Gives every request an id: the one that a trusted proxy gave it, or a new one. The answer carries it, and
 * so does every line of the log and every job that the request causes.
 */
export const requestId: RequestHandler = (request, response, next) => {
  const id = givenId(request) ?? randomUUID();
  request.headers['x-request-id'] = id;
  response.setHeader('X-Request-Id', id);
  onBehalfOf(id, next);
};

/** Whoever is not the trusted proxy could write anything into the log by it. */
function givenId(request: Request): string | null {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && wellFormed.test(given) && isFromProxy(request) ? given : null;
}

/**
 * Writes one line per request, and one measurement. No sender, no query, no cookie, no person: the timeline
 * holds whose act it was, and the log needs not know.
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
      frontMeters.requests.observe({ route, status: String(response.statusCode) }, seconds);
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

/** Gives the id that `requestId` wrote into the headers. */
export function idOf({ headers }: Pick<Request, 'headers'>): string {
  return String(headers['x-request-id']);
}

/** Whoever asked went away before the answer was out. */
function brokenOff({ writableFinished }: Response): { readonly brokenOff?: true } {
  return writableFinished ? {} : { brokenOff: true };
}
