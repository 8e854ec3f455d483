import type { Endpoint } from 'payload';
import { Forbidden } from 'payload';

const refuse: Endpoint['handler'] = (req) => {
  throw new Forbidden(req.t);
};

/** Payload's doors to many documents at once. Ours stand before them: a collection's own endpoints are asked first. */
export const closedDoors: Endpoint[] = [
  { path: '/', method: 'patch', handler: refuse },
  { path: '/', method: 'delete', handler: refuse },
];

/** The first person is made on the machine itself (`npm run admin`), never by whoever comes first over the network. */
export const closedFirstRegister: Endpoint = { path: '/first-register', method: 'post', handler: refuse };

/** Addresses are not confirmed by mail here; Payload keeps the door all the same, open to everybody. */
export const closedVerification: Endpoint = { path: '/verify/:id', method: 'post', handler: refuse };

/** Passwords are set by our own links (src/accounts); no key of Payload's is ever given out. */
export const closedReset: Endpoint = { path: '/reset-password', method: 'post', handler: refuse };
