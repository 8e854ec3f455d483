import { inTransaction } from '@/database/inTransaction';
import { ok, refused, refusedFor, type Result } from '@/domain/result';
import type { ActContext, SheetPlace } from '../sheet/actRequest';
import { advanceSheet } from '../sheet/advanceSheet';
import { planRelease, type ReleaseTerms } from './planRelease';
import { loadSheet } from '../sheet/loadSheet';
import { readBookletContext } from './bookletContext';
import { contentOfSheet, createPublication } from './createPublication';
import { readDisclosure } from './readDisclosure';
import { approvedFigures } from '@/domain/publication/buildSnapshot';
import { readiness } from '@/domain/publication/readiness';
import { releaseSetOf, type Acted, type SheetAct, type SheetContext } from '../sheet/sheetContext';

export interface ReleaseBookletRequest extends SheetPlace, ReleaseTerms {
  /** The sheet's revision that the publisher saw: what nobody looked at is not released. */
  readonly revision: number;
}

/** The publication that a release made. */
export interface Released {
  readonly publication: string;
}

/** Releases a booklet for the publisher: number 1, or a later one with its kind, reason and erratum. */
export async function releaseBooklet(
  acting: ActContext,
  request: ReleaseBookletRequest,
): Promise<Result<Released>> {
  return inTransaction(acting.payload, async (req): Promise<Result<Released>> => {
    const sheet = await loadSheet(req, request, acting.now);
    if (sheet === null) return refusedFor('not_found', 'sheet');
    if (sheet.revision !== request.revision) return refusedFor('stale', 'sheet', { thing: 'sheet' });
    const { release, issues } = await planRelease({ req, acting, sheet }, request);
    if (issues.length > 0) return refused(issues);
    const released = await createPublication({ req, acting, sheet }, release);
    await advanceSheet(req, released.sheet);
    return ok({ publication: released.publication });
  });
}

/**
 * Tells whether the first publication comes by itself: the edition rolls, nothing is missing, and there is
 * something to print. Where nothing is required, nothing is missing from an empty sheet either.
 */
export function isComplete(sheet: SheetContext): boolean {
  if (sheet.edition.releaseMode !== 'rolling') return false;
  if (Object.keys(approvedFigures(sheet.asked, sheet.figures)).length === 0) return false;
  return readiness(releaseSetOf(sheet), 1).length === 0;
}

/** A sheet after a first publication was thought of, and its id; null while something is missing. */
type PerhapsReleased = Pick<SheetAct, 'sheet'> & { readonly publication: string | null };

/**
 * Records publication 1 when the sheet is complete and was never published. Where only the publisher's word on
 * figures that tell of few persons is missing, the sheet counts them.
 */
export async function releaseIfComplete(act: SheetAct, train?: string): Promise<PerhapsReleased> {
  const { req, sheet } = act;
  if (sheet.publications.length > 0 || !isComplete(sheet)) return { sheet, publication: null };
  const approved = approvedFigures(sheet.asked, sheet.figures);
  const { figures, undecided, decisions: disclosure } = await readDisclosure(req, sheet, approved);
  const waiting = new Set(undecided.map(({ metric }) => metric)).size;
  if (waiting > 0) return { sheet: { ...sheet, undecided: waiting }, publication: null };
  const content = contentOfSheet(sheet, figures, await readBookletContext(req.payload, sheet));
  const nothing = { reason: null, changes: [], erratum: null, mends: null, withdrawal: null };
  const release = { number: 1, kind: 'first' as const, content, disclosure, ...nothing };
  return createPublication(act, train === undefined ? release : { ...release, train });
}

/** Publishes the booklet when an act changed its figures and nothing is missing any more. */
export async function publishIfComplete(act: SheetAct, acted: Acted): Promise<Acted> {
  if (acted.sheet === act.sheet) return acted;
  return { ...acted, ...(await releaseIfComplete({ ...act, sheet: acted.sheet })) };
}
