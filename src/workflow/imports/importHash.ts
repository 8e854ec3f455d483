import { createHash } from 'node:crypto';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import type { ImportContent } from '@/domain/imports/importContent';
import type { ImportFindings } from '@/domain/imports/importFindings';

/** SHA-256 of what an import brings and what was found about it: the preview, the proposal and the approval name it. */
export function importHash(content: ImportContent, findings: ImportFindings): string {
  return createHash('sha256').update(canonicalJson({ content, findings }), 'utf8').digest('hex');
}
