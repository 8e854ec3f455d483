import type { Resource } from './permissions';

/** How much of a collection is kept: so many documents, each of so many characters as JSON. */
export interface Quota {
  readonly most: number;
  readonly longest: number;
}

/** Several times the longest text there is, its conditions and remarks included. */
const text: Quota = { most: 2_000, longest: 200_000 };

/** Of one edition. */
export const mostImports = 60;
/** Of one sheet. */
export const mostForces = 200;
/** Of one sheet. */
export const mostExceptions = 50;
/** Of one role and person, in thirty days. */
export const mostDeputies = 50;
/** About one account, in thirty days: each is told to all admins and publishers. */
export const mostAccountChanges = 50;
/** Of other dates, of one edition. */
export const mostDates = 100;

/**
 * Says for everything that is stored what keeps it from growing without end: a quota for what people write by forms, for
 * the rest what its rows belong to. What is an act stands in the timeline for good; the limits of writes and bytes of one
 * account (src/server/rateLimits.ts) are its bound.
 */
export const quotas: Readonly<Record<Resource, Quota | string>> = {
  sections: text,
  services: text,
  metrics: text,
  checks: text,
  groups: { most: 200, longest: 4_000 },
  media: { most: 1_000, longest: 8_000 },
  editions: `A key is a year and a digit: there are no more than 909. One has ${mostDates} proposals of other dates at most.`,
  provinces: 'There are 81; nobody makes one. A list in it names documents that exist, once each.',
  users: 'Made by admins, an act each; one has ten sessions and as many devices.',
  sheets: `One for each province of an edition, with ${mostForces} forces and ${mostExceptions} extensions of time at most.`,
  figures: 'One for each metric of a sheet; notes have a longest length.',
  readings: 'One for each figure that two readers decide on, until it is decided.',
  typings: 'One for each figure that two people type, until they say the same.',
  presence: 'One for each sheet and stage that somebody is at, with a bounded list; gone soon after.',
  publications: 'One for each release; a release that changes nothing is refused.',
  renders: 'Attempts at a publication; tried a bounded number of times, then by a publisher.',
  timeline: 'One for each act, with a reason of a longest length.',
  mails: 'One for each act that is told of; reset mails have a pause for each account.',
  journal: 'One for each sign-in and act on an account; what strangers do is summed; kept for a set time.',
  attempts: 'One for each account and device that was tried lately; gone within the hour.',
  authenticators: 'One for each person, with ten recovery codes.',
  identities: 'One for each person at an issuer.',
  deputies: `Those of one role and person: ${mostDeputies} in thirty days.`,
  chains: 'One: where the timeline ends.',
  'account-changes': `Acts of admins and approvers: one at a time of an account waits, and ${mostAccountChanges} in thirty days.`,
  conversations: 'One for each metric of a sheet, with a largest number of remarks.',
  marks: 'One for each person, with a largest number of single marks.',
  imports: `${mostImports} for each edition, of a largest file; one at a time waits.`,
};
