import { createHash } from 'node:crypto';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import type { Snapshot } from '@/domain/booklet/snapshot';

/** SHA-256 of a snapshot's canonical JSON, in lower-case hex: what the colophon prints and the files name. */
export function contentHash(snapshot: Snapshot): string {
  return createHash('sha256').update(canonicalJson(snapshot), 'utf8').digest('hex');
}
