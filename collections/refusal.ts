import type { PayloadRequest } from 'payload';
import { ValidationError } from 'payload';
import type { Issue } from '@/domain/issue';
import { collectionWords } from '@/messages/collections';
import type { Label } from './words';
import { labelIn } from './words';

/** Refused input as Payload's forms and REST show it: each issue beside its field, in the language of the request. */
export function refusal(req: PayloadRequest, collection: string, issues: readonly Issue[]): ValidationError {
  const locale = req.i18n.language === 'en' ? 'en' : 'tr';
  return new ValidationError(
    {
      collection,
      errors: issues.map((issue) => ({ path: issue.field, message: wordsOf(issue)[locale] })),
      req,
    },
    req.t,
  );
}

function wordsOf({ problem }: Issue): Label {
  return problem in collectionWords.tr.refusals
    ? labelIn('refusals', problem as 'stale')
    : { tr: problem, en: problem };
}
