import type { RequestHandler } from 'express';
import { isOwnOrigin } from '@/env/ownOrigin';
import { refuse } from './refuse';

const reading = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Writing requests come from our own pages. Payload compares origins only where it is told one, and to a browser every
 * port of this machine is the same site, whose cookies it sends along: any other program's page here could write.
 */
export function ownPages(publicUrl: string): RequestHandler {
  return (request, response, next) => {
    const { origin, host } = request.headers;
    const isOwn = origin === undefined || isOwnOrigin(origin, { host, publicUrl });
    if (isOwn || reading.includes(request.method)) next();
    else refuse(request, response, { status: 403, says: ({ crossSite }) => crossSite });
  };
}
