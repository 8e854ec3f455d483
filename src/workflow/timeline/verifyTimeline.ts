import type { ReadScope } from '@/database/readTogether';
import type { TimelineEntry } from '@/domain/workflow/timelineEntry';
import { timelineHash } from './recordTimeline';
import type { Payload } from 'payload';
import { readAll, readOne } from '@/database/asSystem';
import { inReading } from '@/database/inTransaction';
import { parseScope, scopeText } from '@/domain/workflow/timelineScope';
import type { Timeline } from '@/payload-types';

/** The first entry of a chain that is not what was written, and what is wrong with it. */
export interface BrokenEntry {
  readonly scope: string;
  readonly seq: number;
  readonly wrong: 'missing' | 'not_linked' | 'changed' | 'cut_off';
}

/**
 * Checks one chain in order of `seq`. `head` is the hash that its sheet remembers, where there is one: with
 * it, even entries cut off the end are noticed. Returns the first broken entry, or null.
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

export interface TimelineReport {
  readonly chains: number;
  readonly entries: number;
  /** The first broken entry of each chain that does not hold. */
  readonly broken: readonly BrokenEntry[];
}

/**
 * Verifies every chain of the timeline, and that each sheet remembers its own chain's end. Reads only; a
 * chain and its head are read in one transaction, so that people may go on working meanwhile.
 */
export async function verifyTimeline(payload: Payload): Promise<TimelineReport> {
  const scopes = new Set([...(await scopesOf(payload)), ...(await scopesOfSheets(payload))]);
  const report = { chains: 0, entries: 0, broken: [] as BrokenEntry[] };
  for (const scope of [...scopes].sort()) {
    const { entries, head } = await inReading(payload, (moment) => readChain(moment, scope));
    const broken = verifyChain(scope, entries, head);
    report.chains += 1;
    report.entries += entries.length;
    if (broken !== null) report.broken.push(broken);
  }
  return report;
}

async function scopesOf(payload: Payload): Promise<readonly string[]> {
  const docs = await readAll({ payload }, 'timeline', { select: { scope: true } });
  return docs.map(({ scope }) => scope);
}

/** Sheets on which something has happened, whether or not an entry of it is left. */
async function scopesOfSheets(payload: Payload): Promise<readonly string[]> {
  const docs = await readAll({ payload }, 'sheets', {
    where: { timelineHead: { exists: true } },
    select: { timelineHead: true },
  });
  return docs.map(({ id }) => scopeText({ kind: 'sheet', id }));
}

interface Chain {
  readonly entries: readonly TimelineEntry[];
  /** The hash that the sheet remembers; null elsewhere. */
  readonly head: string | null;
}

async function readChain(req: ReadScope, scope: string): Promise<Chain> {
  const docs = await readAll(req, 'timeline', { where: { scope: { equals: scope } }, sort: 'seq' });
  const chain = parseScope(scope);
  const sheet =
    chain?.kind === 'sheet'
      ? await readOne(req, 'sheets', chain.id, { select: { timelineHead: true } })
      : null;
  return { entries: docs.map(entryOf), head: sheet?.timelineHead ?? null };
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
    ...(stored.onBehalfOf && { onBehalfOf: stored.onBehalfOf }),
    ...(stored.onBehalfOfName && { onBehalfOfName: stored.onBehalfOfName }),
    at,
    comment: stored.comment ?? null,
    changes,
    previousHash: stored.previousHash ?? null,
    hash,
  };
}
