import type { DecisionAnswer } from '@/contract/reviewQueue';
import type { ReviewAnswer } from '@/contract/reviewView';
import { found, ok, refusedFor, type Result } from '@/domain/result';
import { approveFigures, returnFigures } from '@/workflow/figures/approveFigures';
import { decideFigures, type Decided } from '@/workflow/figures/decideFigures';
import type { ActAnswer } from '@/workflow/figures/moveFigures';
import { readDraft, readDraftFile } from './draftPages';
import { readReviewQueue } from '@/workflow/review/readReviewQueue';
import { reviewSheet } from '@/workflow/review/reviewSheet';
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
  | 'readReviewSheet'
  | 'approveFigures'
  | 'returnFigures'
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
  readReviewSheet: async (context, place) => {
    const sheet = await loadSheetFor(context, place);
    return found(sheet && (await reviewSheet(context, sheet)));
  },
  approveFigures: async (context, request) => reviewAnswer(context, await approveFigures(context, request)),
  returnFigures: async (context, request) => reviewAnswer(context, await returnFigures(context, request)),
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

async function reviewAnswer(context: KnownContext, answer: ActAnswer): Promise<Result<ReviewAnswer>> {
  const { results, publication } = answer;
  const sheet = sheetAfter(context, answer);
  const review = found(sheet && (await reviewSheet(context, sheet)));
  return review.ok ? ok({ results, publication, review: review.value }) : review;
}
