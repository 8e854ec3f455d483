import { inTransaction } from '@/database/inTransaction';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import type { PublicationKind, Snapshot, SnapshotFigure } from '@/domain/booklet/snapshot';
import type { Issue } from '@/domain/issue';
import { approvedFigures } from '@/domain/publication/approvedFigures';
import { changedFigures } from '@/domain/publication/changedFigures';
import { releaseIssues } from '@/domain/publication/releaseIssues';
import { tidyText } from '@/domain/turkish/tidyText';
import type { Acting } from './acting';
import { advanceSheet } from './advanceSheet';
import type { SheetPlace } from './figureRequest';
import { latestPublication } from './latestPublication';
import { publishBooklet, type Release } from './publishBooklet';
import { releaseSetOf } from './releaseSetOf';
import type { SheetAct } from './sheetAct';
import { readSheet, type SheetContext } from './sheetContext';

export interface ReleaseWish extends SheetPlace {
  /** The sheet's revision that the publisher saw: what nobody looked at is not released. */
  readonly revision: number;
  /** Null for number 1; every later number is a correction, a revision or a withdrawal. */
  readonly kind: PublicationKind | null;
  readonly reason: string;
}

/** The publication that was made, or everything against it. */
export type ReleaseAnswer =
  | { readonly publication: string; readonly issues: readonly [] }
  | { readonly publication: null; readonly issues: readonly Issue[] };

const unseen: Issue = { field: 'sheet', problem: 'stale', context: { thing: 'sheet' } };

/** Releases a booklet at the publisher's word: number 1, or a later number with its kind, reason and changes. */
export async function releaseBooklet(acting: Acting, wish: ReleaseWish): Promise<ReleaseAnswer> {
  return inTransaction(acting.payload, async (req): Promise<ReleaseAnswer> => {
    const sheet = await readSheet(req, wish, acting.now);
    if (sheet === null) return { publication: null, issues: [{ field: 'sheet', problem: 'not_found' }] };
    if (sheet.revision !== wish.revision) return { publication: null, issues: [unseen] };
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
  const approved = approvedFigures(sheet.asked, sheet.figures);
  // A withdrawal brings no figure to anybody: it keeps those that were published.
  const figures = last !== null && kind === 'withdrawal' ? last.snapshot.figures : approved;
  const changes = last === null ? [] : changedFigures(last.snapshot.figures, figures);
  const told = tidyText(reason);
  const request = {
    person: acting.person,
    edition: sheet.edition.state,
    number,
    kind,
    reason: told,
    changes,
    otherwiseChanged: last !== null && isOtherwise(last.snapshot, sheet, figures),
    lastKind: last?.kind ?? null,
  };
  const kindOfRelease = last === null ? 'first' : (kind ?? 'revision');
  return {
    release: { number, kind: kindOfRelease, reason: told === '' ? null : told, figures, changes },
    issues: releaseIssues(request, releaseSetOf(sheet)),
  };
}

/** Whether something besides values would print differently: a text, a name, a date. */
function isOtherwise(
  published: Snapshot,
  { edition: { facts, pins }, province }: SheetContext,
  figures: Readonly<Record<string, SnapshotFigure>>,
): boolean {
  const before = {
    texts: published.texts,
    metrics: published.metrics,
    edition: published.edition,
    province: published.province,
    dates: datesOf(published.figures),
  };
  const now = {
    texts: pins?.texts,
    metrics: pins?.metrics,
    edition: facts,
    province,
    dates: datesOf(figures),
  };
  return canonicalJson(before) !== canonicalJson(now);
}

function datesOf(figures: Readonly<Record<string, SnapshotFigure>>): Readonly<Record<string, string | null>> {
  return Object.fromEntries(Object.entries(figures).map(([metric, { asOf }]) => [metric, asOf]));
}
