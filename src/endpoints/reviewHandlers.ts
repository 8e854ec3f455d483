import type { DecisionAnswer } from '@/contract/reviewQueue';
import { found, ok, refusedFor, type Result } from '@/domain/result';
import { decideFigures, type Decided } from '@/workflow/figures/decideFigures';
import { readDraft, readDraftFile } from './draftPages';
import { readReviewQueue } from '@/workflow/review/readReviewQueue';
import { reviewView } from '@/workflow/review/reviewView';
import { claimSheet, lookAtSheet, noteWork, releaseSheet } from '@/workflow/review/sheetPresence';
import { loadSheetFor } from '@/workflow/sheet/loadSheet';
import type { Handlers, KnownContext } from './requestContext';
import { sheetAfter } from './sheetHandlers';

/** What waits for a reviewer, the decisions on it, and who else is at it. */
export const reviewHandlers: Handlers<
  | 'readReviewQueue'
  | 'readReview'
  | 'decideFigures'
  | 'claimSheet'
  | 'releaseSheet'
  | 'lookAtSheet'
  | 'readDraft'
  | 'readDraftFile'
> = {
  readReviewQueue: async (context) => ok(await readReviewQueue(context)),
  readReview: async (context, place) => {
    const sheet = await loadSheetFor(context, place);
    return found(sheet && (await reviewView(context, sheet)));
  },
  decideFigures: async (context, request) => decisionAnswer(context, await decideFigures(context, request)),
  claimSheet: (context, request) => claimSheet(context, request),
  releaseSheet: (context, place) => releaseSheet(context, place),
  lookAtSheet: (context, place) => lookAtSheet(context, place),
  readDraft,
  readDraftFile,
};

/** Answers with what still waits; whoever decides works on the sheet, which renews their claim. */
async function decisionAnswer(context: KnownContext, answer: Decided): Promise<Result<DecisionAnswer>> {
  const { results, publication } = answer;
  const sheet = sheetAfter(context, answer);
  const review = sheet && (await reviewView(context, sheet));
  if (sheet === null || review === null) return refusedFor('not_found');
  const noted = await noteWork(context, sheet.place, review.groups.length + review.folded.length === 0);
  const presence = noted.ok ? noted.value : review.presence;
  return ok({ results, publication, review: { ...review, presence } });
}
