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
 * Gives a refusal (409) of the whole: somebody else was faster, or the document is not to be edited now.
 * Forms show it as a notice.
 */
export function conflict(req: PayloadRequest, issues: readonly Issue[]): APIError {
  const sentences = issues.map((issue) => problemText(issue, localeOf(req)));
  return new APIError([...new Set(sentences)].join(' '), 409, { issues }, true);
}

function localeOf(req: PayloadRequest): Locale {
  return req.i18n.language === 'en' ? 'en' : 'tr';
}
