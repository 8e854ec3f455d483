import type { Payload } from 'payload';
import { sealerOf } from '@/access/sealer';
import { inReading } from '@/database/inTransaction';
import type { ChainEnd, Sealer } from '@/domain/workflow/chain';
import { parseScope, scopeText } from '@/domain/workflow/timelineScope';
import { readChainEnd, type KeptChain } from '../timeline/chainEnd';
import { afterEntry, type BrokenEntry, type ScopeEnd } from './checkEntries';
import type { RecordFault } from './checkSheet';
import { entriesInChain, entriesOfScope, entriesWithoutPlace, type PlacedEntry } from './readEntries';
import { noTraces, trace, type ScopeTraces } from './traces';
import { editionOf, faultsOfScope, recordFaults } from './verifyRecords';
import { walkChain, type BrokenLink, type ChainWalk } from './walkChain';

/** A place of the one chain as it was told outside the database: in a publication's record, a backup or a letter. */
export interface Anchor {
  /** Where it was told. */
  readonly where: string;
  readonly position: number;
  readonly seal: string;
}

/** What is wrong with the end of the one chain; `not_begun`: nothing is chained yet. */
export type EndFault = 'not_begun' | 'gone' | 'changed' | 'cut_off' | 'moved_back' | 'unknown_key';

/** An anchor that the chain does not hold. */
export interface AnchorFault extends Anchor {
  readonly wrong: 'cut_off' | 'differs';
}

/** What was walked, and all that is not as it was written. */
export interface TimelineReport {
  readonly chains: number;
  readonly entries: number;
  /** Entries that have no place in the one chain yet. */
  readonly waiting: number;
  readonly kept: KeptChain | null;
  /** The first broken entry of each scope whose chain does not hold. */
  readonly broken: readonly BrokenEntry[];
  readonly links: readonly BrokenLink[];
  readonly end: EndFault | null;
  readonly anchors: readonly AnchorFault[];
  readonly records: readonly RecordFault[];
}

/** Tells whether nothing was found. */
export const isWhole = ({ broken, links, end, anchors, records }: TimelineReport): boolean =>
  end === null && [broken, links, anchors, records].every((found) => found.length === 0);

/** The last hash of a scope's chain, as a backup tells it. */
export interface ToldHead {
  readonly where: string;
  readonly scope: string;
  readonly hash: string;
}

interface Verifying {
  /** Earlier secrets of this installation. */
  readonly former?: readonly string[];
  readonly anchors?: readonly Anchor[];
  readonly heads?: readonly ToldHead[];
}

interface Scopes {
  readonly ends: Map<string, ScopeEnd>;
  readonly traces: Map<string, ScopeTraces>;
}

/**
 * Verifies the one chain and each scope's own, and compares what is stored with what they say. It reads page by page beside
 * everybody's work; what then looks wrong is read once more at one moment, because it may only have moved on.
 */
export async function verifyTimeline(
  payload: Payload,
  { former = [], anchors = [], heads = [] }: Verifying = {},
): Promise<TimelineReport> {
  const sealer = sealerOf(payload, 'timeline', former);
  const before = await readChainEnd({ payload }, sealer);
  const places = new Set(anchors.map(({ position }) => position).concat(before?.kept.position ?? []));
  const walk = walkChain(sealer, places);
  const scopes: Scopes = { ends: new Map(), traces: new Map() };
  const unmet = new Map(heads.map((head) => [`${head.scope} ${head.hash}`, head]));
  const check = seer(scopes, sealer, before?.kept ?? null);
  const see = (placed: PlacedEntry): void => {
    unmet.delete(`${placed.entry.scope} ${placed.entry.hash}`);
    check(placed);
  };
  for await (const placed of entriesInChain({ payload })) {
    walk.take(placed);
    see(placed);
  }
  let waiting = 0;
  for await (const placed of entriesWithoutPlace({ payload })) {
    waiting += 1;
    see(placed);
  }
  const found = await foundAndStill(payload, scopes, sealer, before?.kept ?? null);
  const after = await readChainEnd({ payload }, sealer);
  return {
    chains: scopes.ends.size,
    entries: walk.count() + waiting,
    waiting,
    kept: after?.kept ?? null,
    ...found,
    links: walk.broken(),
    end: endFault({ before, after, walk, waiting }),
    anchors: [...anchorFaults(anchors, walk), ...[...unmet.values()].map(headFault)],
  };
}

function seer(
  { ends, traces }: Scopes,
  sealer: Sealer,
  kept: KeptChain | null,
): (placed: PlacedEntry) => void {
  return ({ entry, position }) => {
    const { scope } = entry;
    const adopted = kept?.adoptedAt ? position !== null && position <= kept.adopted : true;
    ends.set(scope, afterEntry(ends.get(scope), entry, { sealer, adopted }));
    const own = traces.get(scope) ?? noTraces();
    trace(own, entry);
    traces.set(scope, own);
  };
}

type Found = Pick<TimelineReport, 'broken' | 'records'>;

/** What is wrong with scopes and records, and is still so when each is read at one moment. */
async function foundAndStill(
  payload: Payload,
  { ends, traces }: Scopes,
  sealer: Sealer,
  kept: KeptChain | null,
): Promise<Found> {
  const headOf = (scope: string): string | null => ends.get(scope)?.hash ?? null;
  const faults = await recordFaults(payload, { traces, headOf });
  const broken = [...ends].filter(([, end]) => end.broken !== null).map(([scope]) => scope);
  const still: { broken: BrokenEntry[]; records: RecordFault[] } = { broken: [], records: [] };
  for (const scope of [...new Set([...broken, ...faults.keys()])].sort()) {
    const found = await scopeAtOneMoment(payload, scope, { sealer, kept });
    still.broken.push(...found.broken);
    still.records.push(...found.records);
  }
  return still;
}

function scopeAtOneMoment(
  payload: Payload,
  name: string,
  { sealer, kept }: { readonly sealer: Sealer; readonly kept: KeptChain | null },
): Promise<Found> {
  return inReading(payload, async (moment): Promise<Found> => {
    const scopes: Scopes = { ends: new Map(), traces: new Map() };
    const see = seer(scopes, sealer, kept);
    for await (const placed of entriesOfScope(moment, name)) see(placed);
    const end = scopes.ends.get(name);
    const place = parseScope(name);
    const opened = place?.kind === 'sheet' ? scopeText(editionOf(place.id)) : null;
    if (opened !== null) for await (const placed of entriesOfScope(moment, opened)) see(placed);
    const told = {
      traces: scopes.traces.get(name) ?? noTraces(),
      head: end?.hash ?? null,
      edition: (opened !== null && scopes.traces.get(opened)) || null,
    };
    const records = place === null ? [] : await faultsOfScope(moment, place, told);
    return { broken: end?.broken ? [end.broken] : [], records };
  });
}

/** What is known of the end of a chain: before and after the walk, and by it. */
export interface EndSeen {
  readonly before: Awaited<ReturnType<typeof readChainEnd>>;
  readonly after: Awaited<ReturnType<typeof readChainEnd>>;
  readonly walk: Pick<ChainWalk, 'end' | 'count' | 'sealAt'>;
  readonly waiting: number;
}

/** Tells what is wrong with the end of a chain that was walked. */
export function endFault({ before, after, walk, waiting }: EndSeen): EndFault | null {
  const end: ChainEnd = walk.end();
  if (before === null || after === null) {
    if (walk.count() > 0) return 'gone';
    return waiting > 0 ? 'not_begun' : null;
  }
  if (before.verdict !== 'holds') return before.verdict === 'differs' ? 'changed' : 'unknown_key';
  const { position, seal } = before.kept;
  if (end.position < position) return 'cut_off';
  if (position > 0 && walk.sealAt(position) !== seal) return 'changed';
  return after.kept.position < end.position ? 'moved_back' : null;
}

function anchorFaults(anchors: readonly Anchor[], walk: ChainWalk): readonly AnchorFault[] {
  return anchors.flatMap((anchor) => {
    const seal = walk.sealAt(anchor.position);
    if (anchor.position === 0 || seal === anchor.seal) return [];
    return [{ ...anchor, wrong: seal === undefined ? 'cut_off' : 'differs' } as const];
  });
}

function headFault({ where, scope, hash }: ToldHead): AnchorFault {
  return { where: `${where} ${scope}`, position: 0, seal: hash, wrong: 'cut_off' };
}
