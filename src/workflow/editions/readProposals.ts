import type { DatesLine } from '@/contract/boardView';
import { isWaiting, proposalRecord, type DatesProposal } from '@/domain/forces/datesProposal';
import type { Issue } from '@/domain/issue';
import type { Person } from '@/domain/permissions/person';
import { barredIn } from '@/domain/workflow/decide';
import { isWorkedOn } from '@/domain/workflow/entryPhase';
import type { FactsOf } from '@/domain/workflow/facts';
import type { EditionRow } from '../sheet/editions';
import { stepOf } from '../sheet/forceTrace';

/** Gives the facts of a proposal, or of one that is yet to be made, to the transition table. */
export function factsOfDates(person: Person, proposal: DatesProposal | null, reason = ''): FactsOf<'dates'> {
  return {
    subject: 'dates',
    field: 'proposal',
    person,
    record: proposal && proposalRecord(proposal),
    reason,
  };
}

/** Says why this person may not propose other days for an edition now, or null. */
export function datesBarred(person: Person, { state, proposals }: EditionRow): Issue | null {
  const barred = barredIn('propose_dates', factsOfDates(person, null));
  if (barred !== null) return barred;
  if (!isWorkedOn(state)) return { field: 'edition', problem: 'edition_not_open' };
  return (proposals ?? []).some(isWaiting) ? { field: 'asOf', problem: 'dates_waiting' } : null;
}

/** Gives a proposal of other days as screens show it, with what is barred to this person. */
export function datesLine(person: Person, proposal: DatesProposal): DatesLine {
  const { number, before, after, proposed, confirmed, ended } = proposal;
  const facts = factsOfDates(person, proposal);
  return {
    number,
    before,
    after,
    state: ended !== null ? ended.how : confirmed === null ? 'waiting' : 'confirmed',
    proposed: stepOf(proposed),
    confirmed: confirmed && stepOf(confirmed),
    ended: ended && stepOf(ended),
    barred: { confirm: barredIn('confirm', facts), refuse: barredIn('refuse', facts) },
  };
}
