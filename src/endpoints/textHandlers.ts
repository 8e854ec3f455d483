import { found, ok } from '@/domain/result';
import { readReviewTexts } from '@/workflow/review/readReviewTexts';
import { approveText, recallText, returnText, sendText } from '@/workflow/texts/textMoves';
import { readTextStanding } from '@/workflow/texts/textFacts';
import type { Handlers } from './requestContext';

/** The workflow of texts and definitions: one text at a time, with the revision that was seen. */
export const textHandlers: Handlers<
  'readReviewTexts' | 'readTextStanding' | 'sendText' | 'recallText' | 'approveText' | 'returnText'
> = {
  readReviewTexts: async (context) => ok(await readReviewTexts(context)),
  readTextStanding: async (context, { collection, id }) =>
    found(await readTextStanding(context, collection, id)),
  sendText: (context, request) => sendText(context, request),
  recallText: (context, request) => recallText(context, request),
  approveText: (context, request) => approveText(context, request),
  returnText: (context, request) => returnText(context, request),
};
