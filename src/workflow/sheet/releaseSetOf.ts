import type { ReleaseSet } from '@/domain/publication/readiness';
import type { SheetContext } from './sheetContext';

/** What a release of this sheet is judged by. */
export function releaseSetOf({
  asked,
  figures,
  before,
  earlier,
  edition,
  checks,
  forces,
}: SheetContext): ReleaseSet {
  return { asked, figures, before: before.values, earlier, edition: edition.facts.code, checks, forces };
}
