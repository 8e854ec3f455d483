import type { Person } from '@/domain/permissions/person';
import type { FactsOf } from '@/domain/workflow/facts';
import type { WorkRecord } from '@/domain/workflow/workRecord';
import type { Section } from '@/payload-types';
import { readOne } from '@/database/asSystem';
import { scopeOf } from '@/domain/permissions/scopeOf';
import { barredActions } from '@/domain/workflow/decide';
import type { TextStanding } from '@/contract/reviewView';
import type { TextCollection } from '@/domain/booklet/textCopy';
import type { ActContext } from '../sheet/actRequest';
import { readNames } from '../sheet/directory';

/** Gives the key of a related document, whether it was loaded or is only an id. */
export function relationKeyOf(related: string | { readonly id: string }): string {
  return typeof related === 'string' ? related : related.id;
}

/** The workflow fields that the four text collections share. */
export type TextWorkflowRow = Pick<
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

/** Gives the facts of one text for this person to the transition table. Screens and acts use it. */
export function factsOfText(person: Person, text: TextWorkflowRow, reason = ''): FactsOf<'text'> {
  return {
    ...aText,
    person,
    record: workRecordOf(text),
    reason,
  };
}

/** Gives the workflow record of a stored text. */
export function workRecordOf(text: TextWorkflowRow): WorkRecord {
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

/** Reads the workflow standing of one text; null when this person sees no such text. */
export async function readTextStanding(
  { payload, person }: ActContext,
  collection: TextCollection,
  id: string,
): Promise<TextStanding | null> {
  if (scopeOf(person, collection, 'read') !== 'all') return null;
  const text = await readOne({ payload }, collection, id);
  if (text === null) return null;
  const { state, stage, revision, returnedBy } = text;
  const reason = text.returnReason ?? null;
  const nameOf = await readNames(payload, [returnedBy ?? null]);
  const { send, recall, approve } = barredActions(factsOfText(person, text));
  return {
    state,
    stage: stage ?? null,
    revision,
    returned: reason === null ? null : { reason, by: nameOf(returnedBy ?? null) ?? '' },
    barred: { send, recall, approve },
  };
}
