import type { ReleaseSet } from '@/domain/publication/readiness';
import type { SheetContext } from './sheetContext';

/** What a release of this sheet is judged by. */
export function releaseSetOf({ asked, figures, before, checks, forces }: SheetContext): ReleaseSet {
  return { asked, figures, before: before.values, checks, forces };
}
