import type { PayloadRequest } from 'payload';
import { locales, type Bilingual } from '@/domain/bilingual';
import type { Issue } from '@/domain/issue';
import { problemText } from '@/messages/problems/problems';
import { StoredRefused } from '@/stored/storedJson';
import { Refused } from './refused';
import { statusOf } from './statusOf';

/** The one place where an error of a door becomes HTTP and words. What nobody foresaw is logged and told without details. */
export function answerRefusal(req: PayloadRequest, error: unknown): Response {
  if (!(error instanceof Refused))
    req.payload.logger.error({ err: error, msg: `${req.method ?? ''} ${req.pathname}` });
  const issues = issuesOf(error);
  const body = { issues: issues.map((issue) => ({ ...issue, message: wordsOf(issue) })) };
  return Response.json(body, { status: statusOf(issues), headers: { 'cache-control': 'no-store' } });
}

function issuesOf(error: unknown): readonly Issue[] {
  if (error instanceof Refused) return error.issues;
  return [error instanceof StoredRefused ? error.issue : { field: '', problem: 'unexpected' }];
}

function wordsOf(issue: Issue): Bilingual {
  return Object.fromEntries(locales.map((locale) => [locale, problemText(issue, locale)])) as Bilingual;
}
