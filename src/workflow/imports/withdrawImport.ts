import type { Acting } from '../sheet/acting';
import { moveImport, type ImportRef } from './moveImport';
import type { Result } from '@/domain/result';
import type { ImportMoved } from './proposeImport';

/** Takes a proposal back, by whoever made it. */
export async function withdrawImport(acting: Acting, ref: ImportRef): Promise<Result<ImportMoved>> {
  return moveImport(acting, { action: 'recall', ref, reason: '' });
}
