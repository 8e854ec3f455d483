import { yearsFrom } from '../days';
import type { Issue } from '../issue';
import { standInFor, type DeputableRole, type Person } from '../permissions/person';
import { mostDeputies } from '../permissions/quotas';
import { overlaps, type Deputyship } from './deputy';
import { isFit, isPrincipal, type GrantedPerson } from './standInsOn';

/** The longest term of one naming, in days: a longer absence needs other roles, or another naming. */
export const longestDays = 60;

const day = 24 * 60 * 60 * 1000;

export interface DeputyTerms {
  readonly role: DeputableRole;
  /** ISO dates, both included. */
  readonly from: string;
  readonly until: string;
  readonly reason: string;
}

export interface Naming {
  readonly actor: Person;
  readonly request: DeputyTerms;
  readonly principal: GrantedPerson;
  readonly deputy: GrantedPerson;
  /** ISO date in Türkiye. */
  readonly today: string;
  /** Deputyships of the role in which one of the two has a part. */
  readonly others: readonly Deputyship[];
}

/** Tells whose deputies this person may name: an admin those of others, a province's approver their own. */
export function mayName(actor: Person): 'others' | 'own' | 'none' {
  if (actor.roles.includes('admin')) return 'others';
  const isApprover = actor.roles.includes('province_approver');
  return isApprover && standInFor(actor, ['province_approver']) === null ? 'own' : 'none';
}

/** Each naming is kept and told by mail; somebody who named and ended without end would fill both. */
function namedLately({ others, today }: Naming): number {
  const since = new Date(Date.parse(today) - 30 * day).toISOString();
  return others.filter(({ namedAt }) => namedAt >= since).length;
}

function isTheirs({ actor, request, principal }: Naming): boolean {
  const may = mayName(actor);
  if (may === 'others') return principal.id !== actor.id;
  return may === 'own' && principal.id === actor.id && request.role === 'province_approver';
}

function daysIssues({ request: { from, until }, today }: Naming): readonly Issue[] {
  const days = (Date.parse(until) - Date.parse(from)) / day + 1;
  const isNear = from >= today && from <= yearsFrom(today, 1);
  const holds = isNear && days >= 1 && days <= longestDays;
  return holds ? [] : [{ field: 'until', problem: 'deputy_days', context: { most: longestDays } }];
}

function peopleIssues({ actor, request: { role }, principal, deputy }: Naming): readonly Issue[] {
  if (deputy.id === actor.id || deputy.id === principal.id)
    return [{ field: 'deputy', problem: 'deputy_self' }];
  if (!isPrincipal(principal, role)) return [{ field: 'principal', problem: 'principal_unfit' }];
  if (deputy.roles.includes(role)) return [{ field: 'deputy', problem: 'deputy_holds_role' }];
  return isFit(deputy, role, principal) ? [] : [{ field: 'deputy', problem: 'deputy_unfit' }];
}

/** Lists everything against naming a deputy; empty when it may be done. */
export function deputyIssues(naming: Naming): readonly Issue[] {
  if (!isTheirs(naming)) return [{ field: 'principal', problem: 'not_yours_to_name' }];
  const { request, others } = naming;
  return [
    ...peopleIssues(naming),
    ...daysIssues(naming),
    ...(others.some((other) => overlaps(request, other))
      ? [{ field: 'from', problem: 'deputy_overlaps' } as const]
      : []),
    ...(namedLately(naming) >= mostDeputies
      ? [{ field: 'principal', problem: 'quota_full', context: { most: mostDeputies } } as const]
      : []),
    ...(request.reason.trim() === '' ? [{ field: 'reason', problem: 'reason_required' } as const] : []),
  ];
}

/** Tells whether a person may end a deputyship: an admin, or one of the two, without a second person. */
export function mayEnd(
  { id, roles }: Person,
  { principal, deputy }: Pick<Deputyship, 'principal' | 'deputy'>,
): boolean {
  return roles.includes('admin') || id === principal || id === deputy;
}
