import { createHash, randomBytes } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';
import { isOfDesk, panelRoot } from '@/contract/addresses';
import { shellStyle } from './plainPage';

type Directives = Readonly<Record<string, readonly string[]>>;

/** The desk is made of files of its own: nothing written into a page runs or shows, and nothing comes from another host. */
const deskPolicy: Directives = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'frame-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
};

/** Payload's admin writes scripts and styles into its pages, and shows some of them in frames. */
const panelPolicy: Directives = {
  ...deskPolicy,
  'script-src': ["'self'", "'unsafe-inline'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'base-uri': ["'self'"],
  'frame-ancestors': ["'self'"],
};

/** The nonce is for the two rules that React Aria writes into the page of the desk's own application. */
function appPolicy(nonce: string): Directives {
  return { ...deskPolicy, 'style-src': ["'self'", `'nonce-${nonce}'`] };
}

/** What readers get needs no script from anywhere but here, no style of its own, and posts nothing. */
const publicPolicy: Directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", hashOf(shellStyle)],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'self'"],
};

/** Names one inline style or script by what it says, so that no other is taken. */
function hashOf(inline: string): string {
  return `'sha256-${createHash('sha256').update(inline).digest('base64')}'`;
}

/** Sets the headers of every answer of the staff's side. `https`: readers use TLS, so browsers may insist. */
export function deskHeaders(https: boolean): RequestHandler {
  const answers = headers(deskPolicy, https);
  const panel = headers(panelPolicy, https);
  return (request, response, next) => {
    response.setHeader('X-Robots-Tag', 'noindex, nofollow');
    // Next believes it; none but ours reaches it.
    Reflect.deleteProperty(request.headers, 'content-security-policy');
    if (isOfDesk(request.baseUrl + request.path)) appHeaders(https)(request, response, next);
    else if (request.baseUrl === panelRoot) panel(request, response, next);
    else answers(request, response, next);
  };
}

/** The page tells its nonce to what is bundled with it. */
function appHeaders(https: boolean): RequestHandler {
  return (request, response, next) => {
    const nonce = randomBytes(16).toString('base64');
    response.locals['nonce'] = nonce;
    headers(appPolicy(nonce), https)(request, response, next);
  };
}

/** Sets the headers of every answer of the public side. */
export function publicHeaders(https: boolean): RequestHandler {
  return headers(publicPolicy, https);
}

/** Lets pages of other sites read a published file, and show it. */
export function openToOthers(response: Response): void {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Access-Control-Expose-Headers', 'Content-Length, Content-Range, ETag, Last-Modified');
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
}

/** What no page of ours asks of a browser. */
const permissions = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics'];

function headers(policy: Directives, https: boolean): RequestHandler {
  const set = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: policy },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'sameorigin' },
  });
  return (request, response, next) => {
    response.setHeader('Permissions-Policy', permissions.map((name) => `${name}=()`).join(', '));
    set(request, response, next);
  };
}
