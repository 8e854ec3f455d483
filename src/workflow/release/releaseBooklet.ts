import { inTransaction } from '@/database/inTransaction';
import { ok, refused, refusedFor, type Result } from '@/domain/result';
import type { ActContext, SheetPlace } from '../sheet/actRequest';
import { advanceSheet } from '../sheet/advanceSheet';
import { planRelease, type ReleaseTerms } from './planRelease';
import { loadSheet } from '../sheet/loadSheet';
import { createPublication } from './createPublication';

export interface ReleaseBookletRequest extends SheetPlace, ReleaseTerms {
  /** The sheet's revision that the publisher saw: what nobody looked at is not released. */
  readonly revision: number;
}

/** The publication that a release made. */
export interface Released {
  readonly publication: string;
}

/** Releases a booklet at the publisher's word: number 1, or a later number with its kind, reason and erratum. */
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
