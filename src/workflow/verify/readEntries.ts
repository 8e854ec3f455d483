import type { Where } from 'payload';
import type { ReadScope } from '@/database/readTogether';
import type { TimelineEntry } from '@/domain/workflow/timelineEntry';
import type { Timeline } from '@/payload-types';

/** A stored entry as it was hashed, and its place in the one chain; null until it has one. */
export interface PlacedEntry {
  readonly id: string;
  readonly entry: TimelineEntry;
  readonly position: number | null;
  readonly seal: string | null;
}

/** Entries in memory at a time, whatever the length of the timeline. */
const atOnce = 1_000;

/** Reads all entries that have a place in the one chain, in its order. Entries added meanwhile follow. */
export async function* entriesInChain(scope: ReadScope): AsyncGenerator<PlacedEntry> {
  let last: number | null = null;
  let seenThere = new Set<string>();
  for (;;) {
    const from: Where = { position: last === null ? { exists: true } : { greater_than_equal: last } };
    const page = await readPage(scope, from, ['position', 'id']);
    const fresh = page.filter(({ id }) => !seenThere.has(id));
    yield* fresh;
    const end = fresh.at(-1)?.position ?? null;
    if (end === null) return;
    seenThere = new Set(page.filter(({ position }) => position === end).map(({ id }) => id));
    last = end;
  }
}

/** Reads the entries that have no place yet, those of one scope in their order. */
export function entriesWithoutPlace(scope: ReadScope): AsyncGenerator<PlacedEntry> {
  return byScope(scope, { position: { exists: false } });
}

/** Reads the entries of one scope in their order. */
export function entriesOfScope(scope: ReadScope, name: string): AsyncGenerator<PlacedEntry> {
  return byScope(scope, { scope: { equals: name } });
}

async function* byScope(scope: ReadScope, where: Where): AsyncGenerator<PlacedEntry> {
  for (let after: Where | null = null; ;) {
    const page = await readPage(scope, after === null ? where : { and: [where, after] }, ['scope', 'seq']);
    yield* page;
    const last = page.at(-1)?.entry;
    if (last === undefined || page.length < atOnce) return;
    const { scope: name, seq } = last;
    after = {
      or: [
        { scope: { greater_than: name } },
        { and: [{ scope: { equals: name } }, { seq: { greater_than: seq } }] },
      ],
    };
  }
}

async function readPage(
  { payload, transactionID }: ReadScope,
  where: Where,
  sort: string[],
): Promise<readonly PlacedEntry[]> {
  const { docs } = await payload.db.find<Timeline>({
    collection: 'timeline',
    where,
    sort,
    limit: atOnce,
    pagination: false,
    ...(transactionID !== undefined && { req: { transactionID } }),
  });
  return docs.map((stored) => ({
    id: stored.id,
    entry: entryOf(stored),
    position: stored.position ?? null,
    seal: stored.seal ?? null,
  }));
}

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
