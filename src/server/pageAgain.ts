import type { Request, RequestHandler } from 'express';

/**
 * The page again, empty, for whoever sent one of its forms before its script had taken hold: nothing of what was typed is
 * read, kept or logged. What our pages send by themselves names a server function, or goes to `/api`.
 */
export const pageAgain: RequestHandler = (request, response, next) => {
  if (!isPlainForm(request)) {
    next();
    return;
  }
  response.setHeader('Cache-Control', 'no-store');
  response.redirect(303, request.originalUrl);
};

function isPlainForm(request: Request): boolean {
  const isSent = request.method === 'POST' && request.headers['next-action'] === undefined;
  return isSent && Boolean(request.is(['urlencoded', 'multipart']));
}
