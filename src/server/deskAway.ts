import type { RequestHandler } from 'express';
import { serverMessages } from '@/messages/server';
import { languageOf } from './languageOf';
import { plainPage } from './plainPage';

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
    if (request.baseUrl === '/yonetim' && request.method === 'GET') {
      plainPage(request, response, { status: 503, says: 'away' });
      return;
    }
    const { title, text } = serverMessages[languageOf(request)].away;
    response.setHeader('Cache-Control', 'no-store');
    response.status(503).json({ errors: [{ message: `${title}. ${text}` }] });
  };
}
