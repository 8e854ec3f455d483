import type { ActionOf } from '@/domain/workflow/action';
import { type TextCollection } from '@/domain/booklet/textCopy';
import { textCollections } from '@/domain/booklet/textCopy';
import { approveText } from '@/workflow/texts/approveText';
import type { TextRef, TextResult } from '@/workflow/texts/moveText';
import { readReviewTexts } from '@/workflow/review/readReviewTexts';
import { readTextStanding } from '@/workflow/texts/readTextStanding';
import { recallText } from '@/workflow/texts/recallText';
import { returnText } from '@/workflow/texts/returnText';
import { sendText } from '@/workflow/texts/sendText';
import { ministryPeople, rolesFor } from '../callers';
import type { Door, Visit } from '../door';
import { readInput } from '../input';
import { actingOf } from '../place';
import { Refused, refuse } from '../refused';

const address = '/desk/texts/:collection/:id';
const longestReason = 2000;

type Move = Exclude<ActionOf<'text'>, 'save'>;

/** The workflow of texts and definitions: one text at a time, with the revision that was seen. */
export const textDoors: readonly Door[] = [
  {
    method: 'get',
    path: '/desk/texts/review',
    callers: rolesFor('text', 'approve'),
    answer: async (visit) => readReviewTexts(actingOf(visit)),
  },
  {
    method: 'get',
    path: address,
    callers: ministryPeople,
    answer: async (visit) =>
      (await readTextStanding(actingOf(visit), collectionOf(visit), visit.params['id'] ?? '')) ??
      refuse('not_found'),
  },
  door('send', (visit) => sendText(actingOf(visit), refOf(visit))),
  door('recall', (visit) => recallText(actingOf(visit), refOf(visit))),
  door('approve', (visit) => approveText(actingOf(visit), refOf(visit))),
  door('return', (visit) => {
    const { reason } = readInput(visit.body, (input) => ({ reason: input.text('reason', longestReason) }));
    return returnText(actingOf(visit), { ...refOf(visit), reason });
  }),
];

function door(action: Move, act: (visit: Visit) => Promise<TextResult>): Door {
  return {
    method: 'post',
    path: `${address}/${action}`,
    callers: rolesFor('text', action),
    answer: async (visit) => {
      const result = await act(visit);
      if (result.outcome === 'stale' || result.outcome === 'refused') throw new Refused(result.issues);
      return result;
    },
  };
}

function collectionOf({ params }: Visit): TextCollection {
  return textCollections.find((each) => each === params['collection']) ?? refuse('not_found');
}

function refOf(visit: Visit): TextRef {
  const { revision } = readInput(visit.body, (input) => ({ revision: input.count('revision') }));
  return { collection: collectionOf(visit), id: visit.params['id'] ?? '', revision };
}
