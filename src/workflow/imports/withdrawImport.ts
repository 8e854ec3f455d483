import type { Acting } from '../sheet/acting';
import { moveImport, type ImportRef } from './moveImport';
import type { ImportAnswer } from './proposeImport';

/** Takes a proposal back, by whoever made it. */
export async function withdrawImport(acting: Acting, ref: ImportRef): Promise<ImportAnswer> {
  return moveImport(acting, { action: 'recall', ref, reason: '' });
}
