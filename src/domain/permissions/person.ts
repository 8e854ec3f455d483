import type { Role } from './role';

/** Whoever acts: what rules may know of a person. `province` is a plate code, null for ministry people. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly province: string | null;
}
