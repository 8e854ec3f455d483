import type { Payload } from 'payload';
import type { Caller } from '@/access/authenticate';
import type { Person } from '@/domain/permissions/person';

/** The installation that a request is for. */
export interface Installation {
  readonly payload: Payload;
  /** The address that readers and staff know it by. */
  readonly publicUrl: string;
}

/** One request as a handler sees it; of somebody who may be nobody yet. */
export interface RequestContext extends Installation, Caller {
  readonly headers: Headers;
  readonly query: URLSearchParams;
  readonly now: Date;
  /** `Set-Cookie` headers of the answer, to which a handler adds. */
  readonly cookies: string[];
}

/** The same for a person who is logged in and holds a role that may open the endpoint. */
export interface KnownContext extends RequestContext {
  readonly person: Person;
  readonly session: string;
}
