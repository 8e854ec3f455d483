import { hostname } from 'node:os';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { meters } from '@/telemetry/meters';
import { inTransaction } from '@/database/inTransaction';
import { readRender, writeRender, type RenderRecord } from './renderRecord';

/** How long a lease holds without being renewed, and how often its owner renews it, in milliseconds. */
export const leaseTerm = 20_000;
export const leaseRenewal = 5_000;

/** How often a render may be begun before it is given up: something about it kills its workers. */
export const mostRuns = 5;

/** The right to work on one render, held by one worker at a time. */
export interface Lease {
  readonly render: string;
  readonly owner: string;
}

/** Thrown when another worker has taken over: whoever gets it writes nothing more. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
  constructor(render: string) {
    super(`The lease on render ${render} is in other hands`);
  }
}

/** A name for this process's work; `isDead` can tell from it whether the process is still there. */
export function leaseOwner(): string {
  return `${hostname()}/${process.pid}/${crypto.randomUUID()}`;
}

/**
 * Takes the lease on a render that waits or whose worker is gone. Null: it is finished, unknown or in other hands.
 * The transaction is the compare-and-set: of two workers, the second reads what the first wrote.
 */
export async function takeLease(
  payload: Payload,
  lease: Lease,
  now: () => Date,
): Promise<RenderRecord | null> {
  const taken = await inTransaction(payload, async (req) => {
    const render = await readRender(req, lease.render);
    if (render === null || !isFree(render, now())) return null;
    const running: RenderRecord = {
      ...render,
      state: 'running',
      step: null,
      leaseOwner: lease.owner,
      leaseExpires: expiry(now()),
      timings: { ...render.timings, runs: (render.timings['runs'] ?? 0) + 1 },
    };
    await writeRender(req, running);
    return { running, isTakeover: render.state === 'running' };
  });
  if (taken?.isTakeover === true) meters.leaseTakeovers.inc();
  return taken?.running ?? null;
}

/** Nobody works on it: it waits and its rest is over, or its worker is past its time or known to be dead. */
export function isFree(render: RenderRecord, now: Date): boolean {
  if (render.state === 'queued') return render.leaseExpires === null || isPast(render.leaseExpires, now);
  if (render.state !== 'running') return false;
  if (render.leaseOwner === null || render.leaseExpires === null) return true;
  return isPast(render.leaseExpires, now) || isDead(render.leaseOwner);
}

function isPast(instant: string, now: Date): boolean {
  return instant <= now.toISOString();
}

/** The render as stored, when the lease still holds; throws `LeaseLost` otherwise. Part of the caller's transaction. */
export async function checkLease(req: PayloadRequest, lease: Lease): Promise<RenderRecord> {
  const render = await readRender(req, lease.render);
  if (render?.state !== 'running' || render.leaseOwner !== lease.owner) throw new LeaseLost(lease.render);
  return render;
}

/** Throws `LeaseLost` when the lease is in other hands by now: asked before each of many things that may be slow. */
export async function assureLease(payload: Payload, lease: Lease): Promise<void> {
  await checkLease(await createLocalReq({}, payload), lease);
}

/** Writes to the render under the lease, and prolongs the lease by doing so. */
export function writeUnderLease(
  payload: Payload,
  lease: Lease,
  changes: Partial<RenderRecord>,
  now: () => Date,
): Promise<RenderRecord> {
  return inTransaction(payload, async (req) => {
    const render = await checkLease(req, lease);
    const written: RenderRecord = { ...render, leaseExpires: expiry(now()), ...changes };
    await writeRender(req, written);
    return written;
  });
}

/** Leaves an unfinished render to the next worker at once, for a process that stops. */
export async function giveBackLease(payload: Payload, lease: Lease, now: () => Date): Promise<void> {
  await writeUnderLease(
    payload,
    lease,
    { state: 'queued', leaseOwner: null, leaseExpires: null, step: null, reason: null },
    now,
  );
}

function expiry(now: Date): string {
  return new Date(now.getTime() + leaseTerm).toISOString();
}

/** True only for a process of this machine that is gone; of other machines nothing is known. */
function isDead(owner: string): boolean {
  const [host, pid] = owner.split('/');
  if (host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ESRCH';
  }
}
