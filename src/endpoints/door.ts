import type { PayloadRequest } from 'payload';
import type { Person } from '@/domain/permissions/person';
import type { Role } from '@/domain/permissions/role';

/** One request that passed the gate: somebody known, with a role that may knock here. */
export interface Visit {
  readonly req: PayloadRequest;
  readonly person: Person;
  /** Parts of the address, e.g. `edition` and `plate`. */
  readonly params: Readonly<Record<string, string>>;
  /** Parsed JSON of a POST, of any shape; null for a GET. */
  readonly body: unknown;
}

/**
 * One address of ours. `callers` may knock at all; which documents and acts they reach is the action's own decision.
 * The doors test walks the list of these, so nothing here is reachable without being named.
 */
export interface Door {
  readonly method: 'get' | 'post';
  readonly path: `/desk/${string}`;
  readonly callers: readonly Role[];
  /** Largest body in characters, where a file comes along. */
  readonly largestBody?: number;
  readonly answer: (visit: Visit) => Promise<object>;
}
