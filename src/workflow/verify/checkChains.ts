import { createHash } from 'node:crypto';
import { isSealed } from '@/access/sealer';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import {
  emptyChain,
  endAt,
  linkFault,
  type ChainEnd,
  type LinkFault,
  type Sealer,
} from '@/domain/workflow/chain';
import type { TimelineEntry, TimelineFacts } from '@/domain/workflow/timelineEntry';
import { textOfEntry } from '../timeline/recordTimeline';
import type { PlacedEntry } from './readEntries';

/** What may be wrong with an entry of a chain of one scope. */
export type EntryFault = 'missing' | 'not_linked' | 'changed' | 'unkeyed' | 'unknown_key';

/** The first entry of a scope's chain that is not what was written, and what is wrong with it. */
export interface BrokenEntry {
  readonly scope: string;
  readonly seq: number;
  readonly wrong: EntryFault;
}

/** A place of the one chain that does not hold. */
export interface BrokenLink {
  readonly position: number;
  readonly wrong: LinkFault;
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

/** The most places of the one chain that are named; more of them say nothing more. */
const mostLinks = 20;

/** The walk along the one chain: what is wrong so far, and what was found at the places that are asked for. */
export interface ChainWalk {
  /** Takes the next entry that has a place. */
  readonly take: (placed: PlacedEntry) => void;
  readonly end: () => ChainEnd;
  readonly count: () => number;
  readonly broken: () => readonly BrokenLink[];
  /** The seal at a place that was asked for; undefined where the chain has no such place. */
  readonly sealAt: (position: number) => string | undefined;
}

/** Begins a walk along the one chain that remembers the seals at these places. */
export function walkChain(sealer: Sealer, places: ReadonlySet<number>): ChainWalk {
  let end = emptyChain;
  let count = 0;
  const broken: BrokenLink[] = [];
  const seals = new Map<number, string>();
  return {
    take: ({ id, entry: { hash }, position, seal }) => {
      if (position === null) return;
      count += 1;
      const link = { id, hash, position, seal: seal ?? '' };
      const wrong = linkFault(end, link, sealer);
      if (wrong !== null && broken.length < mostLinks)
        broken.push({ position: wrong === 'missing' ? end.position + 1 : position, wrong });
      if (places.has(position)) seals.set(position, link.seal);
      if (wrong !== 'repeated') end = endAt(link);
    },
    end: () => end,
    count: () => count,
    broken: () => broken,
    sealAt: (position) => seals.get(position),
  };
}
