import { createHash } from 'node:crypto';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import type { TimelineChange, TimelineFacts } from '@/domain/workflow/timelineEntry';
import type { PayloadRequest } from 'payload';
import { asSystem, readAll } from '@/database/asSystem';
import { sealerOf } from '@/access/sealer';
import type { Sealer } from '@/domain/workflow/chain';
import { standInFor, type Person, type StandIn } from '@/domain/permissions/person';
import { tidyText } from '@/domain/turkish/letters';
import { rolesOfAct } from '@/domain/workflow/rolesFor';
import { noticesOf } from '@/domain/notices/noticesOf';
import { scopeText, type TimelineScope } from '@/domain/workflow/timelineScope';
import { queueMail } from '@/jobs/queueMail';
import { sealPeople } from './sealPeople';

/** Gives the SHA-256 of stored JSON, by which the timeline names content that is too long for an entry. */
export function contentDigest(stored: unknown): string {
  return createHash('sha256').update(canonicalJson(stored), 'utf8').digest('hex');
}

/** Gives the text that an entry's hash is made of, under a key that the database does not hold. */
export const textOfEntry = (facts: TimelineFacts): string => `entry\n${canonicalJson(facts)}`;

/** Gives the hash that chains an entry to the last one of its scope: a keyed hash of all that it says. */
export const timelineHash = (facts: TimelineFacts, sealer: Sealer): string => sealer.seal(textOfEntry(facts));

/** One act to be remembered. `actor` is null for the system. */
export interface TimelineEvent {
  /** The chain that remembers it. */
  readonly scope: TimelineScope;
  readonly edition: string | null;
  readonly province: string | null;
  readonly action: string;
  readonly actor: Person | null;
  /** The person stood in for, from the table, or null; without it the act's name says its roles. */
  readonly standIn?: StandIn | null | undefined;
  readonly at: Date;
  readonly comment: string | null;
  readonly changes: readonly TimelineChange[];
  /** Nobody gets a mail about it. */
  readonly quiet?: boolean | undefined;
}

/**
 * Appends one entry to the chain of its scope, in the transaction of `req`, and returns its hash. Acts that
 * people get mail about queue their mails with it, which are written from the entry alone.
 */
export async function recordTimeline(
  req: PayloadRequest,
  { actor, at, quiet = false, standIn, ...happening }: TimelineEvent,
): Promise<string> {
  const scope = scopeText(happening.scope);
  const last = await lastEntry(req, scope);
  const facts: TimelineFacts = {
    ...happening,
    scope,
    seq: (last?.seq ?? 0) + 1,
    actor: actor?.id ?? null,
    // The hash covers what the database gives back, and a name may come from anywhere.
    actorName: actor === null ? null : tidyText(actor.name),
    ...behalfOf(standIn === undefined ? standInForAct(actor, happening) : standIn),
    at: at.toISOString(),
    previousHash: last?.hash ?? null,
  };
  const id = `${scope}:${String(facts.seq)}`;
  const hash = timelineHash(facts, sealerOf(req.payload, 'timeline'));
  await req.payload.create({
    collection: 'timeline',
    data: { ...facts, changes: [...facts.changes], id, hash },
    ...asSystem,
    req,
  });
  const { edition, province } = facts;
  if (!quiet && noticesOf(facts).length > 0) {
    const people = await sealPeople(req, facts);
    await queueMail(req, { source: 'timeline', about: id, edition, province, at, people });
  }
  return hash;
}

function standInForAct(
  actor: Person | null,
  { scope, action }: Pick<TimelineEvent, 'scope' | 'action'>,
): StandIn | null {
  return actor && standInFor(actor, rolesOfAct(scope.kind, action));
}

/** Whom the actor stood in for, as the entry keeps it. */
function behalfOf(standIn: StandIn | null): Pick<TimelineFacts, 'onBehalfOf' | 'onBehalfOfName'> {
  if (standIn === null) return {};
  return { onBehalfOf: standIn.principal, onBehalfOfName: tidyText(standIn.principalName) };
}

async function lastEntry(
  req: PayloadRequest,
  scope: string,
): Promise<{ seq: number; hash: string } | undefined> {
  const docs = await readAll(req, 'timeline', {
    where: { scope: { equals: scope } },
    sort: '-seq',
    limit: 1,
    select: { seq: true, hash: true },
  });
  return docs[0];
}
