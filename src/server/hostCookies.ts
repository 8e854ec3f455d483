import type { RequestHandler } from 'express';
import onHeaders from 'on-headers';

const prefix = '__Host-';

/** The cookies that stand for somebody: all that no script may read. */
const ours = /^(?:payload-token|kitapcik-[a-z0-9-]{1,60})$/;

/**
 * Gives the cookies that stand for somebody the prefix `__Host-` on their way out, and takes only those back: a browser
 * keeps such a name for this very host over TLS, so that no neighbour of its domain can put a cookie under it. Payload
 * has one prefix for all its cookies, of which scripts write two without TLS's mark; so it is done at the edge.
 */
export const hostCookies: RequestHandler = (request, response, next) => {
  const sent = request.headers.cookie;
  if (sent !== undefined) request.headers.cookie = taken(sent);
  onHeaders(response, () => {
    const given = response.getHeader('Set-Cookie');
    if (given === undefined) return;
    const all = Array.isArray(given) ? given : [String(given)];
    response.setHeader('Set-Cookie', all.map(marked));
  });
  next();
};

function nameOf(cookie: string): string {
  return (cookie.split('=', 1)[0] ?? '').trim();
}

function taken(cookies: string): string {
  return cookies
    .split(';')
    .filter((cookie) => !ours.test(nameOf(cookie)))
    .map((cookie) => (nameOf(cookie).startsWith(prefix) ? cookie.trim().slice(prefix.length) : cookie.trim()))
    .join('; ');
}

function marked(cookie: string): string {
  return ours.test(nameOf(cookie)) ? prefix + cookie : cookie;
}
