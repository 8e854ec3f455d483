import { everyone, rolesFor } from './callers';
import { act, answers, get, post, type ServedFile } from '../endpoint';
import * as requests from './requests';
import type { DecisionAnswer, ReviewQueue, ReviewView, SheetPresence } from '../reviewQueue';

const review = '/desk/review/:edition/:province';
const figureReviewers = rolesFor('figure', 'approve');
const reviewers = [...new Set([...figureReviewers, ...rolesFor('text', 'approve')])];
const presence = answers<SheetPresence>();
/** All figures of a sheet at once, with a long reason each. */
const wholeSheet = { largestBody: 512_000 } as const;

/** What waits for a reviewer, the decisions on it, who else is at it, and the booklet as it would print. */
export const reviewEndpoints = {
  readReviewQueue: get('/desk/review', reviewers, answers<ReviewQueue>()),
  readReview: get(`${review}/figures`, figureReviewers, answers<ReviewView>()),
  decideFigures: post(
    `${review}/decide`,
    figureReviewers,
    requests.decisions,
    answers<DecisionAnswer>(),
    wholeSheet,
  ),
  claimSheet: post(`${review}/claim`, figureReviewers, requests.claim, presence),
  releaseSheet: act(`${review}/release-claim`, figureReviewers, presence),
  lookAtSheet: act(`${review}/look`, figureReviewers, presence),
  readDraft: get('/desk/sheets/:edition/:province/draft/:part', everyone, answers<ServedFile>(), {
    givesFile: true,
  }),
  readDraftFile: get('/desk/draft-files/:file', 'anyone', answers<ServedFile>(), { givesFile: true }),
};
