import { createHash } from 'node:crypto';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import type { Stored } from '@/stored/storedJson';

/**
 * Gives the SHA-256 of what an import brings and what was found about it, as they are stored: the preview, the proposal
 * and the approval name it, and no later upgrade changes it.
 */
export function importHash(content: Stored<'importContent'>, findings: Stored<'importFindings'>): string {
  return createHash('sha256').update(canonicalJson({ content, findings }), 'utf8').digest('hex');
}
