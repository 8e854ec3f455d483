/** What a role is, besides what the tables of the workflow and of permissions let it do. */
interface RoleTraits {
  /** Whose people hold it: those of one province, or the ministry's, who see all provinces. */
  readonly of: 'province' | 'ministry';
  /** Whether another person may hold it for a time. */
  readonly deputable: boolean;
  /** Whether whoever holds it needs a second proof besides the password. */
  readonly guarded: boolean;
}

/**
 * Everybody with an account holds some of these (docs/permissions.md). A reader has no account. Editors of a province are
 * several anyway, and an admin's powers are given by a grant or not at all: those two are not lent.
 */
const traits = {
  province_editor: { of: 'province', deputable: false, guarded: false },
  province_approver: { of: 'province', deputable: true, guarded: false },
  ministry_reviewer: { of: 'ministry', deputable: true, guarded: false },
  ministry_editor: { of: 'ministry', deputable: true, guarded: false },
  // Whoever lets booklets go out, or says who may do what.
  publisher: { of: 'ministry', deputable: true, guarded: true },
  admin: { of: 'ministry', deputable: false, guarded: true },
} as const satisfies Readonly<Record<string, RoleTraits>>;

export type Role = keyof typeof traits;
export type DeputableRole = {
  [R in Role]: (typeof traits)[R]['deputable'] extends true ? R : never;
}[Role];

export const roles = Object.keys(traits) as readonly Role[];

/** Roles that belong to one province; a person with one of them has a province. */
export const provinceRoles: readonly Role[] = roles.filter((role) => traits[role].of === 'province');

/** Roles of the ministry, whose people see all provinces. */
export const ministryRoles: readonly Role[] = roles.filter((role) => traits[role].of === 'ministry');

/** The roles that another person may hold for a time. */
export const deputableRoles: readonly DeputableRole[] = roles.filter(
  (role): role is DeputableRole => traits[role].deputable,
);

/** Roles that need a second proof besides the password. */
export const guardedRoles: readonly Role[] = roles.filter((role) => traits[role].guarded);

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

/** Finds for whom a person acts with one of these roles; null where one of the roles is their own. */
export function standInFor(person: Person, roles: readonly Role[]): StandIn | null {
  const lent = person.standsIn ?? [];
  const isOwn = (role: Role): boolean =>
    person.roles.includes(role) && !lent.some((each) => each.role === role);
  if (roles.some(isOwn)) return null;
  return lent.find(({ role }) => roles.includes(role)) ?? null;
}

/** Lists the user ids for whom an act with one of these roles counts: the person and their principal. */
export function actorsOf(person: Person | null, roles: readonly Role[]): readonly string[] {
  if (person === null) return [];
  const standIn = standInFor(person, roles);
  return standIn === null ? [person.id] : [person.id, standIn.principal];
}
