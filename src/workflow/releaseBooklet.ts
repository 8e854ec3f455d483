import { inTransaction } from '@/database/inTransaction';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import type { PublicationKind, Snapshot } from '@/domain/booklet/snapshot';
import type { Issue } from '@/domain/issue';
import { approvedFigures } from '@/domain/publication/approvedFigures';
import { changedFigures } from '@/domain/publication/changedFigures';
import { releaseIssues } from '@/domain/publication/releaseIssues';
import type { Acting } from './acting';
import { advanceSheet } from './advanceSheet';
import type { SheetPlace } from './figureRequest';
import { latestPublication } from './latestPublication';
import { publishBooklet, type Release } from './publishBooklet';
import { releaseSetOf } from './releaseSetOf';
import type { SheetAct } from './sheetAct';
import { readSheet, type SheetContext } from './sheetContext';

export interface ReleaseWish extends SheetPlace {
  /** Null for number 1; every later number is a correction, a revision or a withdrawal. */
  readonly kind: PublicationKind | null;
  readonly reason: string;
}

/** The publication that was made, or everything against it. */
export type ReleaseAnswer =
  | { readonly publication: string; readonly issues: readonly [] }
  | { readonly publication: null; readonly issues: readonly Issue[] };

/** Releases a booklet at the publisher's word: number 1, or a later number with its kind, reason and changes. */
export async function releaseBooklet(acting: Acting, wish: ReleaseWish): Promise<ReleaseAnswer> {
  return inTransaction(acting.payload, async (req): Promise<ReleaseAnswer> => {
    const sheet = await readSheet(req, wish, acting.now);
    if (sheet === null) return { publication: null, issues: [{ field: 'sheet', problem: 'not_found' }] };
    const { release, issues } = await considerRelease({ req, acting, sheet }, wish);
    if (issues.length > 0) return { publication: null, issues };
    const { publication, timelineHead } = await publishBooklet({ req, acting, sheet }, release);
    await advanceSheet({ ...sheet, timelineHead });
    return { publication, issues: [] };
  });
}

/** What would be released, and everything against it. Screens show it before the publisher says yes. */
export async function considerRelease(
  { req, acting, sheet }: SheetAct,
  { kind, reason }: Pick<ReleaseWish, 'kind' | 'reason'>,
): Promise<{ readonly release: Release; readonly issues: readonly Issue[] }> {
  const place = { edition: sheet.edition.facts.code, province: sheet.province.plate };
  const last = await latestPublication(req, place);
  const number = (last?.number ?? 0) + 1;
  const changes =
    last === null ? [] : changedFigures(last.snapshot.figures, approvedFigures(sheet.asked, sheet.figures));
  const textsChanged = last !== null && hasOtherTexts(last.snapshot, sheet);
  const request = {
    person: acting.person,
    edition: sheet.edition.state,
    number,
    kind,
    reason,
    changes,
    textsChanged,
  };
  const told = reason.trim() === '' ? null : reason.trim();
  return {
    release: { number, kind: last === null ? 'first' : (kind ?? 'revision'), reason: told, changes },
    issues: releaseIssues(request, releaseSetOf(sheet)),
  };
}

function hasOtherTexts(published: Snapshot, { edition: { pins } }: SheetContext): boolean {
  const { texts, metrics } = published;
  return canonicalJson({ texts, metrics }) !== canonicalJson({ texts: pins?.texts, metrics: pins?.metrics });
}
