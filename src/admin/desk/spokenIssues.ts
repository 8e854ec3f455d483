import type { Bilingual } from '@/domain/bilingual';
import type { Issue } from '@/domain/issue';
import { problemText } from '@/messages/problems/problems';

/** An issue as it comes over the wire: with its words in both languages. */
export interface SpokenIssue extends Issue {
  readonly message: Bilingual;
}

/** Our endpoints refuse with issues; what stands in front of them, and Payload itself, with errors. */
interface Refusal {
  readonly issues?: readonly SpokenIssue[];
  readonly errors?: readonly { readonly message?: string; readonly messages?: Bilingual }[];
}

/** What a refusal says: at least one sentence, whoever refused. */
export function spokenIssues(refusal: unknown): readonly SpokenIssue[] {
  const { issues = [], errors = [] } = refusal as Refusal;
  if (issues.length > 0) return issues;
  const told = errors.flatMap(({ message = '', messages }) => messages ?? (message ? both(message) : []));
  return (told.length > 0 ? told : [unexpectedWords]).map((message) => ({
    field: '',
    problem: 'unexpected',
    message,
  }));
}

const unexpectedWords: Bilingual = {
  tr: problemText({ problem: 'unexpected' }, 'tr'),
  en: problemText({ problem: 'unexpected' }, 'en'),
};

function both(message: string): Bilingual {
  return { tr: message, en: message };
}
