import {
  emptyChain,
  endAt,
  linkFault,
  type ChainEnd,
  type LinkFault,
  type Sealer,
} from '@/domain/workflow/chain';
import type { PlacedEntry } from './readEntries';

/** A place of the one chain that does not hold. */
export interface BrokenLink {
  readonly position: number;
  readonly wrong: LinkFault;
}

/** The most places of the one chain that are named; more of them say nothing more. */
const mostLinks = 20;

/** What is read of an entry to walk along its chain. */
export interface PlacedLink extends Pick<PlacedEntry, 'id' | 'position' | 'seal'> {
  readonly entry: { readonly hash: string };
}

/** The walk along a chain: what is wrong so far, and what was found at the places that are asked for. */
export interface ChainWalk {
  /** Takes the next entry that has a place. */
  readonly take: (placed: PlacedLink) => void;
  readonly end: () => ChainEnd;
  readonly count: () => number;
  readonly broken: () => readonly BrokenLink[];
  /** The seal at a place that was asked for; undefined where the chain has no such place. */
  readonly sealAt: (position: number) => string | undefined;
}

/** Begins a walk along a chain, at its beginning or where the program left off removing, that remembers the seals at these places. */
export function walkChain(
  sealer: Sealer,
  places: ReadonlySet<number>,
  start: ChainEnd = emptyChain,
): ChainWalk {
  let end = start;
  let count = 0;
  const broken: BrokenLink[] = [];
  const seals = new Map(start.seal === null ? [] : [[start.position, start.seal]]);
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
