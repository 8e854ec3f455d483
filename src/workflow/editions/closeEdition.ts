import { inTransaction } from '@/database/inTransaction';
import { done, refused, type Done, type Result } from '@/domain/result';
import type { Acting } from '../sheet/acting';
import { readEdition } from '../sheet/editionRecord';
import { editionIssues, moveEdition, type EditionRef } from './moveEdition';

/** Closes an edition: entry ends, except on sheets with more time; what was sent can still be reviewed and released. */
export async function closeEdition(acting: Acting, ref: EditionRef): Promise<Result<Done>> {
  return inTransaction(acting.payload, async (req): Promise<Result<Done>> => {
    const edition = await readEdition(req, ref.edition);
    const issues = editionIssues(acting, { move: 'close', ...ref }, edition);
    if (edition === null || issues.length > 0) return refused(issues);
    await moveEdition(req, acting, { move: 'close', edition, data: {} });
    return done;
  });
}
