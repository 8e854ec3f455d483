import { inTransaction } from '@/database/inTransaction';
import type { Issue } from '@/domain/issue';
import type { Acting } from '../sheet/acting';
import { advanceSheet } from '../sheet/advanceSheet';
import { considerRelease, type ReleaseTerms } from './considerRelease';
import type { SheetPlace } from '../sheet/figureRequest';
import { loadSheet } from '../sheet/loadSheet';
import { createPublication } from './createPublication';

export interface ReleaseWish extends SheetPlace, ReleaseTerms {
  /** The sheet's revision that the publisher saw: what nobody looked at is not released. */
  readonly revision: number;
}

/** The publication that was made, or everything against it. */
export type ReleaseAnswer =
  | { readonly publication: string; readonly issues: readonly [] }
  | { readonly publication: null; readonly issues: readonly Issue[] };

const unseen: Issue = { field: 'sheet', problem: 'stale', context: { thing: 'sheet' } };

/** Releases a booklet at the publisher's word: number 1, or a later number with its kind, reason and erratum. */
export async function releaseBooklet(acting: Acting, wish: ReleaseWish): Promise<ReleaseAnswer> {
  return inTransaction(acting.payload, async (req): Promise<ReleaseAnswer> => {
    const sheet = await loadSheet(req, wish, acting.now);
    if (sheet === null) return { publication: null, issues: [{ field: 'sheet', problem: 'not_found' }] };
    if (sheet.revision !== wish.revision) return { publication: null, issues: [unseen] };
    const { release, issues } = await considerRelease({ req, acting, sheet }, wish);
    if (issues.length > 0) return { publication: null, issues };
    const released = await createPublication({ req, acting, sheet }, release);
    await advanceSheet(req, released.sheet);
    return { publication: released.publication, issues: [] };
  });
}
