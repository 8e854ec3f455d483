import type { PayloadRequest } from 'payload';
import { ValidationError } from 'payload';
import type { Issue } from '@/domain/issue';
import { problemText } from '@/messages/problems';

/** Refused input as Payload's forms and REST show it: each issue beside its field, in the language of the request. */
export function refusal(req: PayloadRequest, collection: string, issues: readonly Issue[]): ValidationError {
  const locale = req.i18n.language === 'en' ? 'en' : 'tr';
  return new ValidationError(
    {
      collection,
      errors: issues.map((issue) => ({ path: issue.field, message: problemText(issue, locale) })),
      req,
    },
    req.t,
  );
}
