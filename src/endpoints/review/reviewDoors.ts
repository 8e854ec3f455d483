import type { Role } from '@/domain/permissions/role';
import type { ReviewAnswer, ReviewList } from '@/contract/reviewView';
import { approveFigures } from '@/workflow/figures/approveFigures';
import type { SheetPlace } from '@/workflow/sheet/figureRequest';
import type { FigureResult } from '@/workflow/figures/figureResult';
import { mayEver } from '@/domain/workflow/rolesFor';
import { readReviewList } from '@/workflow/review/readReviewList';
import { readReviewSheet } from '@/workflow/review/readReviewSheet';
import { returnFigures } from '@/workflow/figures/returnFigures';
import { rolesFor } from '../callers';
import type { Door, Visit } from '../door';
import { figureAnswer } from '../figureAnswer';
import { actingOf, placeOf } from '../place';
import { readFigureRefs, readReturn } from '../readFigureInputs';
import { refuse } from '../refused';

const address = '/desk/review/:edition/:plate';
const figureReviewers = rolesFor('figure', 'approve');
const allReviewers: readonly Role[] = [...new Set([...figureReviewers, ...rolesFor('text', 'approve')])];

/** What waits for the reader, and the two decisions on it. */
export const reviewDoors: readonly Door[] = [
  {
    method: 'get',
    path: '/desk/review',
    callers: allReviewers,
    answer: async (visit): Promise<ReviewList> => {
      const acting = actingOf(visit);
      return {
        reviewsFigures: mayEver(acting.person, 'figure', 'approve'),
        reviewsTexts: mayEver(acting.person, 'text', 'approve'),
        lines: await readReviewList(acting),
      };
    },
  },
  {
    method: 'get',
    path: address,
    callers: figureReviewers,
    answer: async (visit) => {
      const { edition, province } = placeOf(visit);
      return (await readReviewSheet(actingOf(visit), edition, province)) ?? refuse('not_found');
    },
  },
  {
    method: 'post',
    path: `${address}/approve`,
    callers: figureReviewers,
    answer: async (visit) => {
      const place = placeOf(visit);
      const request = { ...place, figures: readFigureRefs(visit.body) };
      return reviewAnswer(visit, place, (await approveFigures(actingOf(visit), request)).results);
    },
  },
  {
    method: 'post',
    path: `${address}/return`,
    callers: rolesFor('figure', 'return'),
    answer: async (visit) => {
      const place = placeOf(visit);
      const request = { ...place, ...readReturn(visit.body) };
      return reviewAnswer(visit, place, (await returnFigures(actingOf(visit), request)).results);
    },
  },
];

async function reviewAnswer(
  visit: Visit,
  { edition, province }: SheetPlace,
  results: readonly FigureResult[],
): Promise<ReviewAnswer> {
  const review = await readReviewSheet(actingOf(visit), edition, province);
  return { results: results.map(figureAnswer), review: review ?? refuse('not_found') };
}
