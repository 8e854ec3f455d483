import type { Request, RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { serverMessages } from '@/messages/server';
import { languageOf } from './languageOf';

/** How many requests one address may make; a failing login counts, a good one does not. */
export interface Limits {
  /** Failed logins, reset mails and reset attempts in a quarter of an hour. */
  readonly credentials: number;
  /** Writing requests in a minute. */
  readonly writes: number;
}

export const defaultLimits: Limits = { credentials: 20, writes: 600 };

const credentialDoors = /^\/api\/users\/(login|forgot-password|reset-password|unlock|first-register)\/?$/;

/** Slows guessing of passwords and floods of writes: Payload itself has no limit for either. */
export function rateLimits(limits: Limits): RequestHandler[] {
  const isWrite = (request: Request): boolean => request.path.startsWith('/api/') && !isReading(request);
  return [
    limiter(15 * 60_000, limits.credentials, {
      counts: (request) => isWrite(request) && credentialDoors.test(request.path),
      onlyFailures: true,
    }),
    limiter(60_000, limits.writes, { counts: isWrite, onlyFailures: false }),
  ];
}

function limiter(
  windowMs: number,
  limit: number,
  of: { counts: (request: Request) => boolean; onlyFailures: boolean },
): RequestHandler {
  return rateLimit({
    windowMs,
    limit,
    skip: (request) => !of.counts(request),
    skipSuccessfulRequests: of.onlyFailures,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (request, response) => {
      const message = serverMessages[languageOf(request)].tooMany;
      response.status(429).json({ errors: [{ message }] });
    },
  });
}

function isReading({ method, headers }: Request): boolean {
  // Payload takes a POST with this header for a GET with a long query.
  const override = headers['x-payload-http-method-override'];
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS' || override === 'GET';
}
