import type { EditionPins } from '@/domain/booklet/textCopy';
import { compositionIssue } from '@/domain/booklet/compositionError';
import type { SnapshotContent } from '@/domain/booklet/snapshot';
import { approvedFigures } from '@/domain/publication/buildSnapshot';
import type { TouchedBooklet } from '@/contract/adoptView';
import { erratumOf, isEmptyErratum } from '@/domain/publication/erratumOf';
import { pendingMetrics } from '@/domain/publication/readiness';
import { contentOfSheet } from '../release/createPublication';
import type { WholePublication } from '../sheet/publications';
import { releaseSetOf, type SheetContext } from '../sheet/sheetContext';

/** A booklet as readers have it, or as they would get it now. */
export interface BookletStanding {
  readonly plate: string;
  readonly name: string;
  readonly number: number | null;
  readonly content: SnapshotContent;
}

/** Gives a province's booklet as readers have or would get it; null when withdrawn or not ready. */
export function bookletStandingOf(
  sheet: SheetContext,
  last: WholePublication | null,
): BookletStanding | null {
  const { plate, name } = sheet.province;
  if (last?.kind === 'withdrawal') return null;
  if (last !== null) return { plate, name, number: last.number, content: last.snapshot };
  if (pendingMetrics(releaseSetOf(sheet), 1).length > 0) return null;
  const content = contentOfSheet(sheet, approvedFigures(sheet.asked, sheet.figures));
  return { plate, name, number: null, content };
}

/** As many passages of each booklet as a screen shows. */
const mostPassages = 5;

/** Compares a booklet composed with its own pins and with these; null when both print the same. */
export function touchedBooklet(
  { plate, name, number, content }: BookletStanding,
  { texts, metrics }: EditionPins,
): TouchedBooklet | null {
  const { edition, province, figures } = content;
  try {
    const after = { edition, province, figures, texts, metrics };
    const erratum = erratumOf(content, after, number ?? 0);
    if (isEmptyErratum(erratum)) return null;
    const { passages, definitions } = erratum;
    const shown = passages.slice(0, mostPassages);
    // A definition is read in the data files only, which are the booklet's too.
    const differing = passages.length + definitions.length;
    return { plate, name, number, passages: shown, differing, trouble: null };
  } catch (error) {
    return { plate, name, number, passages: [], differing: 0, trouble: compositionIssue(error) };
  }
}
