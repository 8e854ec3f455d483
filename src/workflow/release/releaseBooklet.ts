import { inTransaction } from '@/database/inTransaction';
import type { PublicationKind } from '@/domain/booklet/snapshot';
import type { Issue } from '@/domain/issue';
import type { WithdrawalRequest } from '@/domain/publication/releaseIssues';
import type { Acting } from '../sheet/acting';
import { advanceSheet } from '../sheet/advanceSheet';
import { considerRelease } from './considerRelease';
import type { SheetPlace } from '../sheet/figureRequest';
import { publishBooklet } from './publishBooklet';
import { readSheet } from '../sheet/sheetContext';

export interface ReleaseWish extends SheetPlace {
  /** The sheet's revision that the publisher saw: what nobody looked at is not released. */
  readonly revision: number;
  /** Null for number 1; every later number is a correction, a revision or a withdrawal. */
  readonly kind: PublicationKind | null;
  /** Readers are shown it, but for a withdrawal's, which stays inside. */
  readonly reason: string;
  /** What readers are told of a withdrawal. */
  readonly withdrawal?: WithdrawalRequest | null;
}

/** The publication that was made, or everything against it. */
export type ReleaseAnswer =
  | { readonly publication: string; readonly issues: readonly [] }
  | { readonly publication: null; readonly issues: readonly Issue[] };

const unseen: Issue = { field: 'sheet', problem: 'stale', context: { thing: 'sheet' } };

/** Releases a booklet at the publisher's word: number 1, or a later number with its kind, reason and erratum. */
export async function releaseBooklet(acting: Acting, wish: ReleaseWish): Promise<ReleaseAnswer> {
  return inTransaction(acting.payload, async (req): Promise<ReleaseAnswer> => {
    const sheet = await readSheet(req, wish, acting.now);
    if (sheet === null) return { publication: null, issues: [{ field: 'sheet', problem: 'not_found' }] };
    if (sheet.revision !== wish.revision) return { publication: null, issues: [unseen] };
    const { kind, reason, withdrawal = null } = wish;
    const { release, issues } = await considerRelease({ req, acting, sheet }, { kind, reason, withdrawal });
    if (issues.length > 0) return { publication: null, issues };
    const { publication, timelineHead } = await publishBooklet({ req, acting, sheet }, release);
    await advanceSheet({ ...sheet, timelineHead });
    return { publication, issues: [] };
  });
}
