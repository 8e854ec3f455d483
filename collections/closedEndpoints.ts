import type { Endpoint } from 'payload';
import { Forbidden } from 'payload';

const refuse: Endpoint['handler'] = (req) => {
  throw new Forbidden(req.t);
};

const closed = (method: Endpoint['method'], path: string): Endpoint => ({ method, path, handler: refuse });

/** Closes what Payload would do to many documents at once: a collection's own endpoints are asked before Payload's. */
export const closedEndpoints: readonly Endpoint[] = [closed('patch', '/'), closed('delete', '/')];

/**
 * Closes Payload's own ways into an account and out of it. Ours are answered before a request gets here (docs/adr/0020-desk-contract.md); the
 * first person is made on the machine itself (`npm run admin`), passwords are set by our own links (src/accounts), and
 * addresses are not confirmed by mail.
 */
export const closedAccountEndpoints: readonly Endpoint[] = [
  '/login',
  '/logout',
  '/unlock',
  '/forgot-password',
  '/reset-password',
  '/first-register',
  '/verify/:id',
].map((path) => closed('post', path));

/** Closes every endpoint of what the screens remember but those for one preference by its key. */
export const closedPreferenceEndpoints: readonly Endpoint[] = [
  closed('get', '/'),
  closed('get', '/versions/:id'),
  closed('post', '/'),
  closed('post', '/:id/duplicate'),
  closed('post', '/versions/:id'),
  closed('patch', '/'),
  closed('patch', '/:id'),
  closed('delete', '/'),
];
