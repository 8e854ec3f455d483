import type { Role } from './role';

/** A role that somebody holds for another person until a day (ISO date, that day included). */
export interface StandIn {
  readonly role: Role;
  /** User id of the person for whom the role is held. */
  readonly principal: string;
  readonly principalName: string;
  readonly until: string;
}

/**
 * A person as the rules know them. `province` is a plate code, null for ministry people. `roles` are all that
 * hold now; `standsIn` names those among them that are held for somebody else only.
 */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly province: string | null;
  readonly standsIn?: readonly StandIn[];
}
