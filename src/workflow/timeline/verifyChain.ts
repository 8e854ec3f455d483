import type { TimelineEntry } from '@/domain/workflow/timelineEntry';
import { timelineHash } from './timelineHash';

/** The first entry of a chain that is not what was written, and what is wrong with it. */
export interface BrokenEntry {
  readonly scope: string;
  readonly seq: number;
  readonly wrong: 'missing' | 'not_linked' | 'changed' | 'cut_off';
}

/**
 * Checks one chain in order of `seq`. `head` is the hash that its sheet remembers, where there is one: with it, even
 * entries cut off the end are noticed. Returns the first broken entry, or null.
 */
export function verifyChain(
  scope: string,
  entries: readonly TimelineEntry[],
  head: string | null = null,
): BrokenEntry | null {
  let previousHash: string | null = null;
  for (const [index, entry] of entries.entries()) {
    const seq = index + 1;
    if (entry.seq !== seq) return { scope, seq, wrong: 'missing' };
    if (entry.previousHash !== previousHash) return { scope, seq, wrong: 'not_linked' };
    const { hash, ...facts } = entry;
    if (timelineHash(facts) !== hash) return { scope, seq, wrong: 'changed' };
    previousHash = hash;
  }
  return head === null || head === previousHash ? null : { scope, seq: entries.length + 1, wrong: 'cut_off' };
}
