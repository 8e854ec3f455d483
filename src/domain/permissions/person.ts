import type { Role } from './role';

/** A role that somebody holds for another person until a day (ISO date, that day included). */
export interface StandIn {
  readonly role: Role;
  /** User id of the person who is stood in for. */
  readonly principal: string;
  readonly principalName: string;
  readonly until: string;
}

/**
 * Whoever acts: what rules may know of a person. `province` is a plate code, null for ministry people. `roles` are all
 * that hold now; `standsIn` names those among them that are held for somebody else only.
 */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly province: string | null;
  readonly standsIn?: readonly StandIn[];
}
