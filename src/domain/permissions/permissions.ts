import { ministryRoles, provinceRoles, roles, type Role } from './person';

/** Which documents a permission reaches: one answer to "may I?" and "which ones?". */
export type Scope = 'all' | 'none' | { readonly provinces: readonly string[] } | { readonly self: string };

/** Everything Payload stores for us; one row of the permission table each. */
export const resources = [
  'users',
  'provinces',
  'groups',
  'editions',
  'sheets',
  'sections',
  'services',
  'metrics',
  'checks',
  'figures',
  'readings',
  'typings',
  'presence',
  'publications',
  'renders',
  'timeline',
  'chains',
  'journal',
  'media',
  'mails',
  'attempts',
  'authenticators',
  'identities',
  'deputies',
  'account-changes',
  'imports',
  'conversations',
  'marks',
] as const;
export type Resource = (typeof resources)[number];

/** Operations of Payload's generic endpoints (REST, admin forms). */
export const verbs = ['read', 'readVersions', 'create', 'update', 'delete', 'unlock'] as const;
export type Verb = (typeof verbs)[number];

/** How far a permission reaches: every document, those of the own province, or the own account. */
export const reaches = ['all', 'own_province', 'self'] as const;
export type Reach = (typeof reaches)[number];

/** How far each role reaches through one verb. A role that is not named reaches nothing. */
export type ReachByRole = Readonly<Partial<Record<Role, Reach>>>;

/** Verbs that are not named are for nobody. */
export type ResourcePermissions = Readonly<Partial<Record<Verb, ReachByRole>>>;

const reaching = (held: readonly Role[], reach: Reach): ReachByRole =>
  Object.fromEntries(held.map((role) => [role, reach]));

const everyone = reaching(roles, 'all');

const ministry = reaching(ministryRoles, 'all');

/** Unpublished things of a province: its own people and the ministry's. */
const perProvince: ReachByRole = { ...ministry, ...reaching(provinceRoles, 'own_province') };

/** Working texts are the ministry's affair; provinces see the approved ones, pinned in an edition. */
const workingText: ResourcePermissions = {
  read: ministry,
  readVersions: ministry,
  create: { ministry_editor: 'all' },
  update: { ministry_editor: 'all' },
};

/**
 * The permission table of the generic endpoints. Our own endpoints ask the workflow table instead. Figures,
 * sheets, publications, renders, mails, imports and the timeline are written by our services only, so no role
 * has a writing verb.
 */
export const permissions: Readonly<Record<Resource, ResourcePermissions>> = {
  users: {
    read: { ...reaching(roles, 'self'), admin: 'all' },
    unlock: { admin: 'all' },
  },
  // What they have holds from the next edition on; in an open one a change is proposed and confirmed.
  provinces: { read: everyone, update: { ministry_editor: 'all' } },
  groups: {
    read: everyone,
    create: { ministry_editor: 'all' },
    update: { ministry_editor: 'all' },
  },
  // Once it has opened, its own rules refuse what a form may not change of it, and its removal.
  editions: {
    read: everyone,
    create: { publisher: 'all' },
    update: { publisher: 'all' },
    delete: { publisher: 'all' },
  },
  sheets: { read: perProvince },
  sections: workingText,
  services: workingText,
  metrics: workingText,
  checks: workingText,
  figures: { read: perProvince },
  // A vote is nobody's to see before the other one is in; our own endpoints tell who is at a sheet.
  readings: {},
  typings: {},
  presence: {},
  publications: { read: perProvince },
  renders: { read: perProvince },
  timeline: { read: perProvince },
  media: { read: everyone, create: { ministry_editor: 'all' }, update: { ministry_editor: 'all' } },
  mails: { read: { admin: 'all' } },
  // Nobody may read the ends of chains, nor the records of signing in.
  chains: {},
  // Its screen shows each admin what the others' accounts met with.
  journal: {},
  attempts: {},
  authenticators: {},
  identities: {},
  deputies: { read: { admin: 'all' } },
  // Those who may confirm see them by our own endpoint.
  'account-changes': { read: { admin: 'all' } },
  imports: { read: ministry },
  // Who may read a figure may read what is said of it.
  conversations: { read: perProvince },
  // What somebody has looked at is their own affair.
  marks: {},
};
