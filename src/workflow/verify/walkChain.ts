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
