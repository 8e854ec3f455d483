import { readOne } from '@/database/asSystem';
import { scopeOf } from '@/domain/permissions/scopeOf';
import { barredActions } from '@/domain/workflow/decide';
import type { TextStanding } from '@/contract/reviewView';
import type { TextCollection } from '@/domain/booklet/textCopy';
import type { Acting } from '../sheet/acting';
import { readNames } from '../sheet/readNames';
import { factsOfText } from './textFacts';

/** Where one text stands; null when there is none, or none for this person. */
export async function readTextStanding(
  { payload, person }: Acting,
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
