import { compose } from '@/domain/booklet/compose';
import { compositionIssue } from '@/domain/booklet/compositionIssue';
import type { Issue } from '@/domain/issue';
import type { HeldProvince, ReleasedBooklet, TouchedBooklet } from '@/contract/adoptView';
import { approvedFigures } from '@/domain/publication/approvedFigures';
import { newHolds, type Holds } from '@/domain/publication/newHolds';
import { fallbackValuesOf } from '@/domain/booklet/fallbackValues';
import { contentOfSheet } from '../release/contentOfSheet';
import { isComplete } from '../release/publishIfComplete';
import type { WholePublication } from '../sheet/publications';
import { releaseSetOf, type SheetContext } from '../sheet/sheetContext';
import { standingOf, touchedBooklet } from './touchedBooklet';

/** What an adoption does to one province. */
export interface SheetEffect {
  readonly province: HeldProvince;
  /** Id of its latest publication. */
  readonly publication: string | null;
  /** Readers have its booklet, or would get it now. */
  readonly isStanding: boolean;
  readonly touched: TouchedBooklet | null;
  readonly released: ReleasedBooklet | null;
  readonly holds: Holds;
}

export interface AdoptedSheets {
  readonly before: SheetContext;
  readonly after: SheetContext;
  readonly last: WholePublication | null;
}

/**
 * Composes the booklet with the old pins and the new, asks what its next number would wait for, and whether its first one
 * comes by itself. Nothing is guessed: a text may concern a service that a province does not have.
 */
export function sheetEffect({ before, after, last }: AdoptedSheets): SheetEffect {
  const { plate, name } = after.province;
  const standing = standingOf(before, last);
  const standIns = last === null ? {} : fallbackValuesOf(last.snapshot);
  const set = (sheet: SheetContext) => ({ ...releaseSetOf(sheet), standIns });
  return {
    province: { plate, name, number: last?.number ?? null },
    publication: last?.id ?? null,
    isStanding: standing !== null,
    touched: standing === null ? null : touchedBooklet(standing, after.edition.pins),
    released: last === null && isComplete(after) ? { plate, name, trouble: troubleOf(after) } : null,
    holds: newHolds(set(before), set(after), (last?.number ?? 0) + 1),
  };
}

/** Why the booklet could not be printed. */
function troubleOf(sheet: SheetContext): Issue | null {
  try {
    compose(contentOfSheet(sheet, approvedFigures(sheet.asked, sheet.figures)));
    return null;
  } catch (error) {
    return compositionIssue(error);
  }
}
