import type { RequestHandler } from 'express';
import { deskRoot } from '@/contract/addresses';
import { plainPage } from './plainPage';
import { refuse } from './refuse';

/** Seconds after which it is worth trying again. */
const again = '10';

/** While the desk cannot work (it is coming up, or its database is gone) it says so at once, and keeps nobody waiting. */
export function deskAway(isAway: () => boolean): RequestHandler {
  return (request, response, next) => {
    if (!isAway()) {
      next();
      return;
    }
    response.setHeader('Retry-After', again);
    if (request.baseUrl === deskRoot && request.method === 'GET') {
      plainPage(request, response, { status: 503, says: 'away' });
      return;
    }
    response.setHeader('Cache-Control', 'no-store');
    refuse(request, response, { status: 503, says: ({ away }) => `${away.title}. ${away.text}` });
  };
}
