import type { Role } from '@/domain/permissions/role';
import type { ReviewAnswer, ReviewList } from '@/contract/reviewView';
import { approveFigures } from '@/workflow/figures/approveFigures';
import type { ActAnswer } from '@/workflow/figures/actOnSheet';
import { mayEver } from '@/domain/workflow/rolesFor';
import { readReviewList } from '@/workflow/review/readReviewList';
import { reviewSheet } from '@/workflow/review/reviewSheet';
import { loadSheetFor } from '@/workflow/sheet/loadSheet';
import { returnFigures } from '@/workflow/figures/returnFigures';
import { rolesFor } from '../callers';
import type { Door, Visit } from '../door';
import { actingOf, placeOf } from '../place';
import { readFigureRefs, readReturn } from '../readFigureInputs';
import { refuse } from '../refused';
import { sheetSeen } from '../sheets/sheetAnswer';

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
      const acting = actingOf(visit);
      const sheet = await loadSheetFor(acting, placeOf(visit));
      return (sheet && (await reviewSheet(acting, sheet))) ?? refuse('not_found');
    },
  },
  {
    method: 'post',
    path: `${address}/approve`,
    callers: figureReviewers,
    answer: async (visit) => {
      const request = { ...placeOf(visit), figures: readFigureRefs(visit.body) };
      return reviewAnswer(visit, await approveFigures(actingOf(visit), request));
    },
  },
  {
    method: 'post',
    path: `${address}/return`,
    callers: rolesFor('figure', 'return'),
    answer: async (visit) => {
      const request = { ...placeOf(visit), ...readReturn(visit.body) };
      return reviewAnswer(visit, await returnFigures(actingOf(visit), request));
    },
  },
];

async function reviewAnswer(visit: Visit, answer: ActAnswer): Promise<ReviewAnswer> {
  const { results, publication } = answer;
  const review = await reviewSheet(actingOf(visit), sheetSeen(visit, answer));
  return { results, publication, review: review ?? refuse('not_found') };
}
