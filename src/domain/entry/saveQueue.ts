import type { Issue } from '../issue';
import type { TypedRow, TypedRows } from './row';
import { isSameText } from './steps';

/** Times of the queue, in milliseconds: typing is sent after a pause in it, and while it goes on at the latest after `longest`. */
export const queueTimes = { pause: 800, longest: 5_000, firstRetry: 2_000, lastRetry: 60_000 } as const;

/** A text that was answered and not stored: it stays until it is typed over. */
export interface HeldRow {
  readonly typed: TypedRow;
  readonly outcome: 'refused' | 'stale';
  readonly issues: readonly Issue[];
}

/** Typing on its way to the server. Every text is in one place: waiting, in the one request on its way, or held. */
export interface SaveQueue {
  readonly waiting: TypedRows;
  readonly flight: { readonly id: number; readonly rows: TypedRows } | null;
  readonly held: Readonly<Record<string, HeldRow>>;
  /** When the oldest waiting text began to wait, and when the newest did. */
  readonly since: number;
  readonly changed: number;
  readonly requests: number;
  readonly failures: number;
  readonly retryAt: number | null;
  readonly isOnline: boolean;
  readonly isSignedIn: boolean;
  readonly savedAt: number | null;
}

/** Begins with nothing to store. */
export const emptyQueue: SaveQueue = {
  waiting: {},
  flight: null,
  held: {},
  since: 0,
  changed: 0,
  requests: 0,
  failures: 0,
  retryAt: null,
  isOnline: true,
  isSignedIn: true,
  savedAt: null,
};

/** Takes everything that is typed and could be stored now. What is on its way or held as it is waits not again. */
export function wanted(queue: SaveQueue, typed: TypedRows, now: number): SaveQueue {
  const held = Object.entries(queue.held).filter(([key, each]) => isAlike(typed[key], each.typed));
  const waiting = Object.entries(typed).filter(
    ([key, each]) => !isAlike(each, queue.flight?.rows[key]) && !held.some(([known]) => known === key),
  );
  const isNew = waiting.some(([key, each]) => !isAlike(each, queue.waiting[key]));
  const wasIdle = Object.keys(queue.waiting).length === 0;
  return {
    ...queue,
    waiting: Object.fromEntries(waiting),
    held: Object.fromEntries(held),
    since: isNew && wasIdle ? now : queue.since,
    changed: isNew ? now : queue.changed,
  };
}

function isAlike(a: TypedRow | undefined, b: TypedRow | undefined): boolean {
  return a !== undefined && b !== undefined && a.revision === b.revision && isSameText(a, b);
}

/** What is to be done now: send what waits, look again at a time, or nothing until something happens. */
export type NextDue =
  { readonly kind: 'send' } | { readonly kind: 'wait'; readonly until: number } | { readonly kind: 'rest' };

/** Tells what is to be done now. One request is on its way at a time; none without a line or a session. */
export function nextDue(queue: SaveQueue, now: number): NextDue {
  const { waiting, flight, isOnline, isSignedIn, retryAt, since, changed } = queue;
  const isStill = flight !== null || !isOnline || !isSignedIn || Object.keys(waiting).length === 0;
  if (isStill) return { kind: 'rest' };
  const due = retryAt ?? Math.min(changed + queueTimes.pause, since + queueTimes.longest);
  return now >= due ? { kind: 'send' } : { kind: 'wait', until: due };
}

/** Puts all that waits into one request. */
export function sending(queue: SaveQueue): SaveQueue {
  const id = queue.requests + 1;
  return { ...queue, requests: id, flight: { id, rows: queue.waiting }, waiting: {}, retryAt: null };
}

/** What the server said of one text; `revision` is that of the row as it stands now. */
export interface SaveResult {
  readonly metric: string;
  readonly outcome: 'done' | 'unchanged' | 'stale' | 'refused';
  readonly issues: readonly Issue[];
  readonly revision: number;
}

/**
 * Takes the answer of a request; one of a request that was given up changes nothing. What was typed over meanwhile is of
 * the revision that was just stored: its own save must not make it stale.
 */
export function answered(
  queue: SaveQueue,
  {
    id,
    results,
    now,
  }: { readonly id: number; readonly results: readonly SaveResult[]; readonly now: number },
): SaveQueue {
  const { flight } = queue;
  if (flight?.id !== id) return queue;
  const said = new Map(results.map((result) => [result.metric, result]));
  const isStored = (key: string): boolean => ['done', 'unchanged'].includes(said.get(key)?.outcome ?? '');
  const unsaid = Object.entries(flight.rows).filter(([key]) => !said.has(key));
  const newer = Object.entries(queue.waiting).map(([key, typed]) => {
    const revision = isStored(key) ? (said.get(key)?.revision ?? typed.revision) : typed.revision;
    return [key, { ...typed, revision }] as const;
  });
  const held = Object.entries(flight.rows).flatMap(
    ([key, typed]): readonly (readonly [string, HeldRow])[] => {
      const result = said.get(key);
      if (result === undefined || key in queue.waiting) return [];
      const { outcome, issues } = result;
      return outcome === 'refused' || outcome === 'stale' ? [[key, { typed, outcome, issues }]] : [];
    },
  );
  return {
    ...queue,
    flight: null,
    waiting: Object.fromEntries([...unsaid, ...newer]),
    held: { ...queue.held, ...Object.fromEntries(held) },
    failures: 0,
    savedAt: Object.keys(flight.rows).some(isStored) ? now : queue.savedAt,
  };
}

/** Takes the failure of a request: its texts wait again, each behind a newer one, for a pause that grows. */
export function failed(
  queue: SaveQueue,
  { id, why, now }: { readonly id: number; readonly why: 'unreachable' | 'signed_out'; readonly now: number },
): SaveQueue {
  if (queue.flight?.id !== id) return queue;
  const failures = queue.failures + 1;
  const pause = Math.min(queueTimes.firstRetry * 2 ** (failures - 1), queueTimes.lastRetry);
  return {
    ...queue,
    flight: null,
    waiting: { ...queue.flight.rows, ...queue.waiting },
    failures,
    retryAt: now + pause,
    isSignedIn: why !== 'signed_out',
  };
}

/** Takes what the browser says of its line, or the person's wish to try at once: what waits goes without its pause. */
export function lineChanged(queue: SaveQueue, isOnline: boolean): SaveQueue {
  return { ...queue, isOnline, retryAt: null, failures: isOnline ? 0 : queue.failures };
}

/** Goes on after the same person signed in again. */
export function signedInAgain(queue: SaveQueue): SaveQueue {
  return { ...queue, isSignedIn: true, retryAt: null, failures: 0 };
}

/** What the status line says of the queue at this moment; `count` of the texts that are not stored yet. */
export interface QueueStatus {
  readonly kind: 'idle' | 'saved' | 'waiting' | 'saving' | 'offline' | 'retrying' | 'signed_out';
  readonly count: number;
  /** When it was saved last, or will be tried again; null for neither. */
  readonly at: number | null;
  readonly refused: number;
  readonly stale: number;
}

/** Tells what the status line says. */
export function queueStatus(queue: SaveQueue): QueueStatus {
  const keys = new Set([...Object.keys(queue.waiting), ...Object.keys(queue.flight?.rows ?? {})]);
  const outcomes = Object.values(queue.held).map(({ outcome }) => outcome);
  const kind = kindOf(queue, keys.size);
  return {
    kind,
    count: keys.size,
    at: kind === 'retrying' ? queue.retryAt : kind === 'saved' ? queue.savedAt : null,
    refused: outcomes.filter((outcome) => outcome === 'refused').length,
    stale: outcomes.filter((outcome) => outcome === 'stale').length,
  };
}

function kindOf(
  { isSignedIn, isOnline, flight, retryAt, savedAt }: SaveQueue,
  count: number,
): QueueStatus['kind'] {
  if (!isSignedIn) return 'signed_out';
  if (!isOnline) return 'offline';
  if (flight !== null) return 'saving';
  if (count > 0) return retryAt === null ? 'waiting' : 'retrying';
  return savedAt === null ? 'idle' : 'saved';
}
