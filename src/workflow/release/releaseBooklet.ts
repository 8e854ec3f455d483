import { inTransaction } from '@/database/inTransaction';
import type { PublicationKind } from '@/domain/booklet/snapshot';
import { ok, refused, refusedFor, type Result } from '@/domain/result';
import type { WithdrawalRequest } from '@/domain/publication/releaseIssues';
import type { Acting } from '../sheet/acting';
import { advanceSheet } from '../sheet/advanceSheet';
import { considerRelease } from './considerRelease';
import type { SheetPlace } from '../sheet/figureRequest';
import { publishBooklet } from './publishBooklet';
import { readSheet } from '../sheet/sheetContext';

export interface ReleaseBookletRequest extends SheetPlace {
  /** The sheet's revision that the publisher saw: what nobody looked at is not released. */
  readonly revision: number;
  /** Null for number 1; every later number is a correction, a revision or a withdrawal. */
  readonly kind: PublicationKind | null;
  /** Readers are shown it, but for a withdrawal's, which stays inside. */
  readonly reason: string;
  /** What readers are told of a withdrawal. */
  readonly withdrawal?: WithdrawalRequest | null;
}

/** The publication that a release made. */
export interface Released {
  readonly publication: string;
}

/** Releases a booklet at the publisher's word: number 1, or a later number with its kind, reason and erratum. */
export async function releaseBooklet(
  acting: Acting,
  request: ReleaseBookletRequest,
): Promise<Result<Released>> {
  return inTransaction(acting.payload, async (req): Promise<Result<Released>> => {
    const sheet = await readSheet(req, request, acting.now);
    if (sheet === null) return refusedFor('not_found', 'sheet');
    if (sheet.revision !== request.revision) return refusedFor('stale', 'sheet', { thing: 'sheet' });
    const { kind, reason, withdrawal = null } = request;
    const { release, issues } = await considerRelease({ req, acting, sheet }, { kind, reason, withdrawal });
    if (issues.length > 0) return refused(issues);
    const { publication, timelineHead } = await publishBooklet({ req, acting, sheet }, release);
    await advanceSheet({ ...sheet, timelineHead });
    return ok({ publication });
  });
}
