import type { Acting } from '../sheet/acting';
import { moveImport, type ImportRef } from './moveImport';
import type { Result } from '@/domain/result';
import type { ImportMoved } from './proposeImport';

/** Returns a proposal as a whole, with a reason. */
export async function returnImport(
  acting: Acting,
  { reason, ...ref }: ImportRef & { readonly reason: string },
): Promise<Result<ImportMoved>> {
  return moveImport(acting, { action: 'return', ref, reason });
}
