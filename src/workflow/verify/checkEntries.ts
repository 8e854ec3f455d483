import { createHash } from 'node:crypto';
import { isSealed } from '@/access/sealer';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import type { Sealer } from '@/domain/workflow/chain';
import type { TimelineEntry, TimelineFacts } from '@/domain/workflow/timelineEntry';
import { textOfEntry } from '../timeline/recordTimeline';

/** What may be wrong with an entry of a chain of one scope. */
export type EntryFault = 'missing' | 'not_linked' | 'changed' | 'unkeyed' | 'unknown_key';

/** The first entry of a scope's chain that is not what was written, and what is wrong with it. */
export interface BrokenEntry {
  readonly scope: string;
  readonly seq: number;
  readonly wrong: EntryFault;
}

/** Where a scope's chain stands while it is walked. */
export interface ScopeEnd {
  readonly seq: number;
  readonly hash: string | null;
  readonly broken: BrokenEntry | null;
}

const beginning: ScopeEnd = { seq: 0, hash: null, broken: null };

/** Tells what is wrong with the next entry of a scope, and where its chain then stands. `adopted`: an older release may have written it. */
export function afterEntry(
  end: ScopeEnd | undefined = beginning,
  entry: TimelineEntry,
  { sealer, adopted }: { readonly sealer: Sealer; readonly adopted: boolean },
): ScopeEnd {
  const wrong = end.broken === null ? entryFault(end, entry, { sealer, adopted }) : null;
  const { scope, hash } = entry;
  const broken = wrong === null ? end.broken : { scope, seq: end.seq + 1, wrong };
  return { seq: entry.seq, hash, broken };
}

function entryFault(
  end: ScopeEnd,
  { hash, ...facts }: TimelineEntry,
  { sealer, adopted }: { readonly sealer: Sealer; readonly adopted: boolean },
): EntryFault | null {
  if (facts.seq !== end.seq + 1) return 'missing';
  if (facts.previousHash !== end.hash) return 'not_linked';
  if (!isSealed(hash)) {
    const mayBeOlder = adopted && (end.hash === null || !isSealed(end.hash));
    if (!mayBeOlder) return 'unkeyed';
    return olderHash(facts) === hash ? null : 'changed';
  }
  const verdict = sealer.judge(textOfEntry(facts), hash);
  if (verdict === 'holds') return null;
  return verdict === 'unknown_key' ? 'unknown_key' : 'changed';
}

/** How releases before the one chain hashed an entry: without a key. */
function olderHash(facts: TimelineFacts): string {
  return createHash('sha256')
    .update(canonicalJson(facts), 'utf8')
    .update(facts.previousHash ?? '', 'utf8')
    .digest('hex');
}
