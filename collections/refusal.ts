import { APIError, ValidationError, type PayloadRequest } from 'payload';
import type { Locale } from '@/domain/bilingual';
import type { Issue } from '@/domain/issue';
import { problemText } from '@/messages/problems/problems';

/** Gives a refusal as Payload's forms and REST show it: each issue by its field, in the request's locale. */
export function refusal(req: PayloadRequest, collection: string, issues: readonly Issue[]): ValidationError {
  const locale = localeOf(req);
  return new ValidationError(
    {
      collection,
      errors: issues.map((issue) => ({ path: issue.field, message: problemText(issue, locale) })),
      req,
    },
    req.t,
  );
}

/**
 * Gives a refusal of the whole: somebody else was faster, or the document is not to be edited now (409), or not any more
 * (403). Forms show it as a notice.
 */
export function conflict(req: PayloadRequest, issues: readonly Issue[], status: 403 | 409 = 409): APIError {
  const sentences = issues.map((issue) => problemText(issue, localeOf(req)));
  return new APIError([...new Set(sentences)].join(' '), status, { issues }, true);
}

function localeOf(req: PayloadRequest): Locale {
  return req.i18n.language === 'en' ? 'en' : 'tr';
}
