import type { ReviewAnswer } from '@/contract/reviewView';
import { found, ok, type Result } from '@/domain/result';
import { mayEver } from '@/domain/workflow/rolesFor';
import { approveFigures } from '@/workflow/figures/approveFigures';
import type { FigureResult } from '@/workflow/figures/figureResult';
import { returnFigures } from '@/workflow/figures/returnFigures';
import { readReviewList } from '@/workflow/review/readReviewList';
import { readReviewSheet } from '@/workflow/review/readReviewSheet';
import type { SheetPlace } from '@/workflow/sheet/figureRequest';
import type { Handlers } from './handlers';
import type { KnownContext } from './requestContext';
import { figureAnswer } from './sheetHandlers';

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
  readReviewSheet: async (context, { edition, province }) =>
    found(await readReviewSheet(context, edition, province)),
  approveFigures: async (context, request) =>
    reviewAnswer(context, request, (await approveFigures(context, request)).results),
  returnFigures: async (context, request) =>
    reviewAnswer(context, request, (await returnFigures(context, request)).results),
};

async function reviewAnswer(
  context: KnownContext,
  { edition, province }: SheetPlace,
  results: readonly FigureResult[],
): Promise<Result<ReviewAnswer>> {
  const review = found(await readReviewSheet(context, edition, province));
  return review.ok ? ok({ results: results.map(figureAnswer), review: review.value }) : review;
}
