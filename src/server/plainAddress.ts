import type { RequestHandler } from 'express';
import { plainPage } from './plainPage';

/**
 * Refuses an address that says one thing and means another: `/yonetim/../api/users/login` is the login for Next,
 * and was none for the limits in front of it. No browser sends one, and no link of ours has one.
 */
export const plainAddress: RequestHandler = (request, response, next) => {
  const host = request.headers.host ?? '';
  const plain = !request.path.includes('\\') && !request.path.split('/').some(isDots);
  if (plain && (host === '' || URL.canParse(`http://${host}`))) next();
  else plainPage(request, response, { status: 400, says: 'notFound' });
};

/** `.` and `..`, written out or encoded. */
function isDots(part: string): boolean {
  return /^(\.|%2e){1,2}$/i.test(part);
}
