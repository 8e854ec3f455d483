import { createHash } from 'node:crypto';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import type { TimelineFacts } from '@/domain/workflow/timelineEntry';

/** The hash that chains an entry to the one before it: SHA-256 of its canonical JSON followed by the previous hash. */
export function timelineHash(facts: TimelineFacts): string {
  return createHash('sha256')
    .update(canonicalJson(facts), 'utf8')
    .update(facts.previousHash ?? '', 'utf8')
    .digest('hex');
}
