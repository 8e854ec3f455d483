import type { Force } from '@/domain/forces/force';
import { forceRecord } from '@/domain/forces/forceRecord';
import type { Person } from '@/domain/permissions/person';
import type { FactsOf } from '@/domain/workflow/facts';
import type { JudgedSheet } from '../sheet/figureFacts';

export interface ForceQuestion {
  /** Null for one that is yet to be made. */
  readonly force: Force | null;
  /** Typed with the act; empty when none. */
  readonly reason?: string;
  readonly released?: boolean;
}

/** What the transition table needs to know of a force, for this person. Screens, acts and mails ask alike. */
export function factsOfForce(
  { figures }: Pick<JudgedSheet, 'figures'>,
  person: Person,
  { force, reason = '', released = false }: ForceQuestion,
): FactsOf<'force'> {
  return {
    subject: 'force',
    field: force === null ? 'force' : `forces.${String(force.number)}`,
    person,
    record: force && forceRecord(force, figures),
    reason,
    released,
  };
}
