import { inTransaction } from '@/database/inTransaction';
import type { Acting } from '../sheet/acting';
import { readEdition } from '../sheet/editionRecord';
import { editionIssues, moveEdition, type EditionAnswer, type EditionRef } from './moveEdition';

/** Closes an edition: entry ends, except on sheets with more time; what was sent can still be reviewed and released. */
export async function closeEdition(acting: Acting, ref: EditionRef): Promise<EditionAnswer> {
  return inTransaction(acting.payload, async (req): Promise<EditionAnswer> => {
    const edition = await readEdition(req, ref.edition);
    const issues = editionIssues(acting, { move: 'close', ...ref }, edition);
    if (edition === null || issues.length > 0) return { issues };
    await moveEdition(req, acting, { move: 'close', edition, data: {} });
    return { issues: [] };
  });
}
