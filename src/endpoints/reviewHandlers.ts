import type { ReviewAnswer } from '@/contract/reviewView';
import { found, ok, type Result } from '@/domain/result';
import { mayEver } from '@/domain/workflow/rolesFor';
import type { ActAnswer } from '@/workflow/figures/actOnSheet';
import { approveFigures } from '@/workflow/figures/approveFigures';
import { returnFigures } from '@/workflow/figures/sendFigures';
import { readReviewList } from '@/workflow/review/readReviewList';
import { reviewSheet } from '@/workflow/review/reviewSheet';
import { loadSheetFor } from '@/workflow/sheet/loadSheet';
import type { Handlers, KnownContext } from './requestContext';
import { sheetAfter } from './sheetHandlers';

/** What waits for the reader, and the two decisions on it. */
export const reviewHandlers: Handlers<
  'readReviewList' | 'readReviewSheet' | 'approveFigures' | 'returnFigures'
> = {
  readReviewList: async (context) =>
    ok({
      reviewsFigures: mayEver(context.person, 'figure', 'approve'),
      reviewsTexts: mayEver(context.person, 'text', 'approve'),
      lines: await readReviewList(context),
    }),
  readReviewSheet: async (context, place) => {
    const sheet = await loadSheetFor(context, place);
    return found(sheet && (await reviewSheet(context, sheet)));
  },
  approveFigures: async (context, request) => reviewAnswer(context, await approveFigures(context, request)),
  returnFigures: async (context, request) => reviewAnswer(context, await returnFigures(context, request)),
};

async function reviewAnswer(context: KnownContext, answer: ActAnswer): Promise<Result<ReviewAnswer>> {
  const { results, publication } = answer;
  const sheet = sheetAfter(context, answer);
  const review = found(sheet && (await reviewSheet(context, sheet)));
  return review.ok ? ok({ results, publication, review: review.value }) : review;
}
