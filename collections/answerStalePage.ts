import { formatErrors, type AfterErrorHook } from 'payload';
import { authenticate } from '@/access/personOf';
import { isOfOthersPage } from '@/access/session';
import { conflict } from './refusal';

const refusals = [401, 403];

/**
 * Answers a save of a stock form that stands in somebody else's tab. The person who has signed in since is nobody to it,
 * and Payload would only say that this is not allowed.
 */
export const answerStalePage: AfterErrorHook = async ({ error, req }) => {
  const { status } = error as { readonly status?: unknown };
  if (typeof status !== 'number' || !refusals.includes(status)) return;
  const { person } = await authenticate(req.payload, req.headers);
  if (person === null || !isOfOthersPage(req.headers, person)) return;
  const stale = conflict(req, [{ field: '', problem: 'page_of_other' }]);
  return { status: stale.status, response: formatErrors(stale) };
};
