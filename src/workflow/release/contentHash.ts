import { createHash } from 'node:crypto';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import type { Stored } from '@/stored/storedJson';

/** Gives the SHA-256 of a snapshot's canonical JSON as it is stored, in lower-case hex: no later upgrade changes it. */
export function contentHash(snapshot: Stored<'snapshot'>): string {
  return createHash('sha256').update(canonicalJson(snapshot), 'utf8').digest('hex');
}
