import type { Request, RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { refuse } from './refuse';

/** How many requests one address may make; a failing login counts, a good one does not. */
export interface Limits {
  /** Failed logins and reset attempts in a quarter of an hour. */
  readonly credentials: number;
  /** Reset mails in a quarter of an hour: asking for one always succeeds, and each is a mail to somebody. */
  readonly mails: number;
  /** Ways to the identity provider and back in a quarter of an hour; each asks something of the provider. */
  readonly provider: number;
  /** Imports and their previews in a minute. */
  readonly files: number;
  /** Writing requests in a minute. */
  readonly writes: number;
}

export const defaultLimits: Limits = { credentials: 20, mails: 20, provider: 60, files: 30, writes: 600 };

const credentialDoors =
  /^\/api\/(users\/(login|second-step|reset-password|unlock|first-register)|desk\/(set-password|account\/password|second-factor\/recovery-codes))\/?$/;
/** The way to the identity provider and back: GETs, whose answer leads on whether it worked or not. */
const providerDoors = /^\/api\/users\/provider(\/callback)?\/?$/;
/** Files that come in or go out take long to read and write. */
const fileDoors = /^\/api\/desk\/imports(\/|$)/;
const mailDoor = /^\/api\/users\/forgot-password\/?$/;

/** Slows guessing of passwords and floods of writes: Payload itself has no limit for either. */
export function rateLimits(limits: Limits): RequestHandler[] {
  const isWrite = (request: Request): boolean => doorOf(request).startsWith('/api/') && !isReading(request);
  return [
    limiter(15 * 60_000, limits.credentials, {
      counts: (request) => isWrite(request) && credentialDoors.test(doorOf(request)),
      onlyFailures: true,
    }),
    limiter(15 * 60_000, limits.mails, {
      counts: (request) => isWrite(request) && mailDoor.test(doorOf(request)),
      onlyFailures: false,
    }),
    limiter(15 * 60_000, limits.provider, {
      counts: (request) => providerDoors.test(doorOf(request)),
      onlyFailures: false,
    }),
    limiter(60_000, limits.files, {
      counts: (request) => isWrite(request) && fileDoors.test(doorOf(request)),
      onlyFailures: false,
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
      refuse(request, response, { status: 429, says: ({ tooMany }) => tooMany });
    },
  });
}

/** The address as Payload understands it: decoded, and in any case (`/api/users/%6cOGIN` is the login door). */
function doorOf({ path }: Request): string {
  try {
    return decodeURIComponent(path).toLowerCase();
  } catch {
    return path;
  }
}

function isReading({ method, headers }: Request): boolean {
  // Payload takes a POST with this header for a GET with a long query.
  const override = headers['x-payload-http-method-override'];
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS' || override === 'GET';
}
