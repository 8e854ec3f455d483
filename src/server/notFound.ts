import type { RequestHandler } from 'express';
import { plainPage } from './plainPage';

/** Nothing is at this address; the root has nothing only until the first booklet is published. */
export const notFound: RequestHandler = (request, response) => {
  plainPage(request, response, { status: 404, says: request.path === '/' ? 'notReady' : 'notFound' });
};
