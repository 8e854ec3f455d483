import type { RequestHandler } from 'express';
import { isOpen } from '@/storage/storage';
import { refuse } from './refuse';
import { openToOthers } from './securityHeaders';

const methods = 'GET, HEAD, OPTIONS';

/** Refuses what would change something: published files are read. Pages of other sites may ask whether they may. */
export const readOnly: RequestHandler = (request, response, next) => {
  const { method, path } = request;
  if (method === 'GET' || method === 'HEAD') {
    next();
    return;
  }
  response.setHeader('Allow', methods);
  if (method !== 'OPTIONS') {
    refuse(request, response, { status: 405, says: ({ noEndpoint }) => noEndpoint });
    return;
  }
  if (isOpen(path)) {
    openToOthers(response);
    response.setHeader('Access-Control-Allow-Methods', methods);
    response.setHeader('Access-Control-Allow-Headers', '*');
    response.setHeader('Access-Control-Max-Age', '86400');
  }
  response.status(204).end();
};
