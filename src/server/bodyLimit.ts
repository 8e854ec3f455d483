import type { Request, RequestHandler } from 'express';
import { refuse } from './refuse';

/** Largest body of a request to the staff's side, in bytes: a picture of the largest size, and the form around it. */
export const largestBody = 6_000_000;

/**
 * Refuses a body that is too large before any of it is read: Payload and Next hold a whole body in memory, whoever
 * sends it. One that does not say its length is refused too; browsers say it.
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
