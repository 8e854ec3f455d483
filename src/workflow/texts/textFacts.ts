import type { Person } from '@/domain/permissions/person';
import type { FactsOf } from '@/domain/workflow/facts';
import type { WorkRecord } from '@/domain/workflow/workRecord';
import type { Section } from '@/payload-types';

/** The workflow fields that the four text collections share. */
export type TextWorkflow = Pick<
  Section,
  | 'state'
  | 'stage'
  | 'revision'
  | 'round'
  | 'sentBy'
  | 'touchedBy'
  | 'approvals'
  | 'returnReason'
  | 'returnedBy'
>;

/** What all texts are to the transition table. */
export const aText = { subject: 'text', field: 'text' } as const;

/** What the transition table needs to know of one text, for this person. Screens and acts ask alike. */
export function factsOfText(person: Person, text: TextWorkflow, reason = ''): FactsOf<'text'> {
  return {
    ...aText,
    person,
    record: workRecordOf(text),
    reason,
  };
}

/** The workflow record of a stored text. */
export function workRecordOf(text: TextWorkflow): WorkRecord {
  return {
    state: text.state,
    stage: text.stage ?? null,
    revision: text.revision,
    round: text.round,
    sentBy: text.sentBy ?? null,
    touchedBy: text.touchedBy,
    approvals: text.approvals,
    returnReason: text.returnReason ?? null,
    returnedBy: text.returnedBy ?? null,
  };
}
