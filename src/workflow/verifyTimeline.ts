import type { Payload } from 'payload';
import type { TimelineEntry } from '@/domain/workflow/timelineEntry';
import type { Timeline } from '@/payload-types';
import { verifyChain, type BrokenEntry } from './verifyChain';

export interface TimelineReport {
  readonly chains: number;
  readonly entries: number;
  /** The first broken entry of each chain that does not hold. */
  readonly broken: readonly BrokenEntry[];
}

/** Verifies every chain of the timeline, and that each sheet remembers its own chain's end. Reads only. */
export async function verifyTimeline(payload: Payload): Promise<TimelineReport> {
  const heads = await sheetHeads(payload);
  const scopes = new Set([...(await scopesOf(payload)), ...heads.keys()]);
  const report = { chains: 0, entries: 0, broken: [] as BrokenEntry[] };
  for (const scope of [...scopes].sort()) {
    const entries = await entriesOf(payload, scope);
    const broken = verifyChain(scope, entries, heads.get(scope) ?? null);
    report.chains += 1;
    report.entries += entries.length;
    if (broken !== null) report.broken.push(broken);
  }
  return report;
}

const everything = { depth: 0, overrideAccess: true, pagination: false } as const;

async function scopesOf(payload: Payload): Promise<readonly string[]> {
  const { docs } = await payload.find({ collection: 'timeline', select: { scope: true }, ...everything });
  return docs.map(({ scope }) => scope);
}

/** By scope, for sheets on which something has happened. */
async function sheetHeads(payload: Payload): Promise<ReadonlyMap<string, string>> {
  const { docs } = await payload.find({
    collection: 'sheets',
    select: { timelineHead: true },
    ...everything,
  });
  return new Map(
    docs.flatMap(({ id, timelineHead }) => (timelineHead ? [[`sheet:${id}`, timelineHead]] : [])),
  );
}

async function entriesOf(payload: Payload, scope: string): Promise<readonly TimelineEntry[]> {
  const { docs } = await payload.find({
    collection: 'timeline',
    where: { scope: { equals: scope } },
    sort: 'seq',
    ...everything,
  });
  return docs.map(entryOf);
}

/** A stored entry as it was hashed. */
function entryOf(stored: Timeline): TimelineEntry {
  const { scope, seq, action, at, changes, hash } = stored;
  return {
    scope,
    seq,
    edition: stored.edition ?? null,
    province: stored.province ?? null,
    action,
    actor: stored.actor ?? null,
    actorName: stored.actorName ?? null,
    at,
    comment: stored.comment ?? null,
    changes,
    previousHash: stored.previousHash ?? null,
    hash,
  };
}
