import { parseScope, type ScopeKind } from '../workflow/timelineScope';

/** What a notice of an act may be about. */
type Subject = 'figure' | 'dates' | 'text' | 'import' | 'person' | 'deputy';

const subjects: Readonly<Record<ScopeKind, Subject | null>> = {
  sheet: 'figure',
  conversation: 'figure',
  sections: 'text',
  services: 'text',
  metrics: 'text',
  checks: 'text',
  imports: 'import',
  user: 'person',
  deputies: 'deputy',
  edition: 'dates',
  province: null,
  groups: null,
  mail: null,
};

/** Says what the acts in a chain of the timeline are about; null for a chain that brings about no mail. */
export function subjectOf(scope: string): Subject | null {
  const parsed = parseScope(scope);
  return parsed && subjects[parsed.kind];
}
