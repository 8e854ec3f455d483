import type { Request, RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import type { Counted, EndpointRow } from '@/contract/endpoint';
import { endpoints } from '@/contract/endpoints';
import { belowApi, findEndpoint } from '@/contract/endpointAddress';
import { senderOf } from './sender';
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

/**
 * Slows guessing of passwords and floods of writes, as the contract counts each endpoint; Payload has no
 * limit itself.
 */
export function rateLimits(limits: Limits): RequestHandler[] {
  const of = (counted: Counted) => (request: Request) => endpointOf(request)?.counted === counted;
  return [
    limiter(15 * 60_000, limits.credentials, { counts: of('credentials'), onlyFailures: true }),
    limiter(15 * 60_000, limits.mails, { counts: of('mails'), onlyFailures: false }),
    limiter(15 * 60_000, limits.provider, { counts: of('provider'), onlyFailures: false }),
    limiter(60_000, limits.files, { counts: of('files'), onlyFailures: false }),
    limiter(60_000, limits.writes, { counts: isWrite, onlyFailures: false }),
  ];
}

function endpointOf({ method, path }: Request): EndpointRow | null {
  const found = findEndpoint(method, belowApi(path));
  return found && endpoints[found.name];
}

/** What is not an endpoint of ours is Payload's, which takes a POST with this header for a GET with a long query. */
function isWrite(request: Request): boolean {
  const { method, path, headers } = request;
  if (belowApi(path) === '') return false;
  const ours = endpointOf(request);
  if (ours !== null) return ours.method === 'post';
  return !['GET', 'HEAD', 'OPTIONS'].includes(method) && headers['x-payload-http-method-override'] !== 'GET';
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
    keyGenerator: senderOf,
    skipSuccessfulRequests: of.onlyFailures,
    // What could not even be read was no guess.
    requestWasSuccessful: (_request, { statusCode }) => statusCode <= 400,
    // A proxy may name what is no address; the library would write of it to the console.
    validate: { ip: false },
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (request, response) => {
      refuse(request, response, { status: 429, says: ({ tooMany }) => tooMany });
    },
  });
}
