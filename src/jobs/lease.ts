import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { isGone, processMark } from '@/env/processMark';
import { inTransaction } from '@/database/inTransaction';
import type { JobInHand } from './unfinishedJobs';

/** What a record says of who works on it. */
export interface Leased {
  readonly id: string;
  /** `queued` while it waits for a worker. */
  readonly state: string;
  /** Who works on it; null for nobody. */
  readonly leaseOwner: string | null;
  /** ISO instant when its owner must have renewed the lease. */
  readonly leaseExpires: string | null;
  /** ISO instant before which no worker takes it; null for one that may be taken at once. */
  readonly waitsUntil: string | null;
}

/** A kind of record that one worker at a time works on. */
export interface LeaseKind<R extends Leased> {
  readonly collection: 'renders' | 'mails';
  /** The state of a record that somebody works on. */
  readonly working: R['state'];
  /** How long a lease holds without being renewed, in milliseconds; `keepLease` renews it. */
  readonly term: number;
  /** Reads a stored document; what was never filled is null or empty. */
  readonly recordOf: (stored: StoredLease<R>) => R;
  /** Gives what else is written when a worker takes the record. */
  readonly begin: (record: R) => Partial<R>;
  /** Which of these records a job works on; null for none. */
  readonly recordOfJob: (job: JobInHand) => string | null;
  readonly queueJob: (req: PayloadRequest, id: string) => Promise<void>;
}

/** How far the clocks of two machines may be apart, in milliseconds. */
const clockSlack = 60_000;

/** No record is told to wait longer, in milliseconds. */
const longestRest = 30 * 60_000;

/** A document as the database has it. */
export type StoredLease<R extends Leased> = Pick<R, 'id'> & { readonly [K in keyof R]?: R[K] | null };

/** The right to work on one record, held by one worker at a time. */
export interface Lease<R extends Leased> {
  readonly kind: LeaseKind<R>;
  readonly id: string;
  readonly owner: string;
}

/** Thrown when another worker has taken over: whoever gets it writes nothing more. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
  constructor({ kind, id }: Pick<Lease<Leased>, 'id'> & { readonly kind: { readonly collection: string } }) {
    super(`The lease on ${id} of ${kind.collection} is in other hands`);
  }
}

/** Fields of a record that nobody holds any more. */
export const unheld = { leaseOwner: null, leaseExpires: null } as const;

/** Gives a lease with an owner of this process, from which `isGone` tells whether it is still there. */
export function newLease<R extends Leased>(kind: LeaseKind<R>, id: string): Lease<R> {
  return { kind, id, owner: `${processMark()}/${crypto.randomUUID()}` };
}

/**
 * Takes the lease on a record that waits or whose worker is gone, and gives it before and now; null when it
 * is ended, unknown or held by another. The transaction is the compare-and-set: of two workers, the second
 * reads what the first wrote.
 */
export function takeLease<R extends Leased>(
  payload: Payload,
  { kind, id, owner }: Lease<R>,
  now: () => Date,
): Promise<{ readonly before: R; readonly taken: R } | null> {
  return inTransaction(payload, async (req) => {
    const before = await readRecord(req, kind, id);
    if (before === null || !isFree(kind, before, now())) return null;
    const lease = { leaseOwner: owner, leaseExpires: expiry(kind, now()), waitsUntil: null };
    const taken = { ...before, ...kind.begin(before), state: kind.working, ...lease };
    await writeRecord(req, kind, taken);
    return { before, taken };
  });
}

/** Tells whether a record is free: it waits and may be taken, or its worker is late or known to be dead. */
export function isFree<R extends Leased>(kind: LeaseKind<R>, record: R, now: Date): boolean {
  const { state, leaseOwner, leaseExpires, waitsUntil } = record;
  if (state === 'queued')
    return waitsUntil === null || isPast(waitsUntil, now) || isBeyond(waitsUntil, longestRest, now);
  if (state !== kind.working) return false;
  if (leaseOwner === null || leaseExpires === null || isPast(leaseExpires, now)) return true;
  return isBeyond(leaseExpires, kind.term, now) || isGone(leaseOwner);
}

/** Reads the record while the lease holds, in the caller's transaction; throws `LeaseLost` otherwise. */
export async function checkLease<R extends Leased>(req: PayloadRequest, lease: Lease<R>): Promise<R> {
  const record = await readRecord(req, lease.kind, lease.id);
  if (record?.state !== lease.kind.working || record.leaseOwner !== lease.owner) throw new LeaseLost(lease);
  return record;
}

/** Throws `LeaseLost` when the lease is lost: asked before each of many things that may be slow. */
export async function assureLease<R extends Leased>(payload: Payload, lease: Lease<R>): Promise<void> {
  await checkLease(await createLocalReq({}, payload), lease);
}

/**
 * Writes under the lease and prolongs it, unless the change lets it go. What `change` does with `req` is
 * stored together with it. Throws `LeaseLost` when the lease is in other hands.
 */
export function writeUnderLease<R extends Leased>(
  payload: Payload,
  lease: Lease<R>,
  change: (record: R, req: PayloadRequest) => Partial<R> | Promise<Partial<R>>,
  now: () => Date,
): Promise<R> {
  return inTransaction(payload, async (req) => {
    const record = await checkLease(req, lease);
    const changed = await change(record, req);
    const written = { ...record, leaseExpires: expiry(lease.kind, now()), ...changed };
    await writeRecord(req, lease.kind, written);
    return written;
  });
}

/** Stores a record's standing. Leased records have no versions or hooks; only their job writes them. */
export async function writeRecord<R extends Leased>(
  req: PayloadRequest,
  { collection }: LeaseKind<R>,
  { id, ...data }: R,
): Promise<void> {
  await req.payload.db.updateOne({ collection, id, data, req });
}

async function readRecord<R extends Leased>(
  req: PayloadRequest,
  { collection, recordOf }: LeaseKind<R>,
  id: string,
): Promise<R | null> {
  const stored = await req.payload.db.findOne<StoredLease<R>>({
    collection,
    where: { id: { equals: id } },
    req,
  });
  return stored === null ? null : recordOf(stored);
}

function isPast(instant: string, now: Date): boolean {
  return instant <= now.toISOString();
}

/** Nothing is given for so long: the clock was set back since. */
function isBeyond(instant: string, term: number, now: Date): boolean {
  return Date.parse(instant) - now.getTime() > term + clockSlack;
}

function expiry(kind: { readonly term: number }, now: Date): string {
  return new Date(now.getTime() + kind.term).toISOString();
}
