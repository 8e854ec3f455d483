import type { Issue } from '../issue';
import type { Person } from '../permissions/person';
import { isWorkedOn, type EditionState } from '../workflow/entryPhase';
import type { DisclosureWish } from './decision';
import type { Disclosure } from './disclosureRisks';

/** Decisions that a person wishes to make together, for one reason. */
export interface DisclosureWishes {
  readonly person: Person;
  readonly edition: EditionState;
  readonly reason: string;
  readonly wishes: readonly DisclosureWish[];
}

/** Lists everything against deciding so; only what is at risk, or protects it, can be decided. */
export function decisionIssues(
  { person, edition, reason, wishes }: DisclosureWishes,
  { risks, decisions }: Disclosure,
): readonly Issue[] {
  if (!person.roles.includes('publisher')) {
    return [{ field: 'disclosure', problem: 'role_missing', context: { action: 'decide_disclosure' } }];
  }
  const decidable = new Set([
    ...risks.flatMap(({ metric, others }) => [metric, ...others]),
    ...decisions.map(({ metric }) => metric),
  ]);
  const strange = wishes.filter(({ metric }) => !decidable.has(metric));
  const isTold = reason.trim() !== '' || wishes.every(({ accepted }) => accepted.length === 0);
  const named = wishes.map(({ metric }) => metric);
  return [
    ...(isWorkedOn(edition) ? [] : [{ field: 'edition', problem: 'edition_not_open' } as const]),
    ...(named.length === 0 ? [{ field: 'decisions', problem: 'field_missing' } as const] : []),
    ...(new Set(named).size === named.length
      ? []
      : [{ field: 'decisions', problem: 'field_unreadable' } as const]),
    ...strange.map(({ metric }): Issue => ({ field: `figures.${metric}`, problem: 'no_risk' })),
    ...(isTold ? [] : [{ field: 'reason', problem: 'reason_required' } as const]),
  ];
}
