import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import { onBehalfOf } from '@/telemetry/requestInHand';

const wellFormed = /^[A-Za-z0-9][A-Za-z0-9._-]{7,63}$/;

/**
 * Every request has an id: the one that a trusted proxy gave it, or a new one. The answer carries it, and so does every
 * line of the log and every job that the request causes.
 */
export const requestId: RequestHandler = (request, response, next) => {
  const id = givenId(request) ?? randomUUID();
  request.headers['x-request-id'] = id;
  response.setHeader('X-Request-Id', id);
  onBehalfOf(id, next);
};

/** Whoever is not the trusted proxy could write anything into the log by it. */
function givenId({ app, headers, socket }: Request): string | null {
  const isTrusted = app.get('trust proxy fn') as (address: string, hop: number) => boolean;
  const given = headers['x-request-id'];
  if (typeof given !== 'string' || !wellFormed.test(given)) return null;
  return isTrusted(socket.remoteAddress ?? '', 0) ? given : null;
}
