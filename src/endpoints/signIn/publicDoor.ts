import type { Endpoint, PayloadRequest } from 'payload';
import type { Visitor } from '@/signIn/visitor';
import { answerRefusal } from '../answerRefusal';
import { bodyOf } from '../bodyOf';
import { refuse } from '../refused';
import { isSameOrigin } from '../sameOrigin';

/** One request of somebody who is not known yet. */
export interface Knock {
  readonly req: PayloadRequest;
  readonly visitor: Visitor;
  /** Parsed JSON of a POST, of any shape; null for a GET. */
  readonly body: unknown;
}

/** An address that is open before anybody is signed in. */
export interface PublicDoor {
  readonly method: 'get' | 'post';
  readonly path: `/${string}`;
  readonly answer: (knock: Knock) => Promise<Response>;
}

/** A public door as Payload wants it: writing from our own pages only, and the one error answer behind it. */
export function publicDoor({ method, path, answer }: PublicDoor, publicUrl: string): Endpoint {
  return {
    method,
    path,
    handler: async (req) => {
      try {
        if (method === 'post' && !isSameOrigin(req.headers, publicUrl)) refuse('cross_site');
        const visitor = { payload: req.payload, headers: req.headers, now: new Date() };
        return await answer({ req, visitor, body: method === 'post' ? await bodyOf(req) : null });
      } catch (error) {
        return answerRefusal(req, error);
      }
    },
  };
}
