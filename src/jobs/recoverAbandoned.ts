import type { Payload } from 'payload';
import { inTransaction } from '@/database/inTransaction';
import { isFree, type Leased, type LeaseKind, type StoredLease } from './lease';
import { endRestOf, giveBackJobs, jobsInHand, removeJobs, type JobInHand } from './unfinishedJobs';

/**
 * Finds what dead workers left: a job still marked as being worked on goes back to the queue, an unfinished record
 * without a job gets one, and a job whose record has come to its end is removed. What a living worker holds has a lease
 * and stays with it.
 */
export async function recoverAbandoned<R extends Leased>(
  payload: Payload,
  kind: LeaseKind<R>,
  now: Date,
): Promise<void> {
  // The jobs are read first: a record that is opened again meanwhile has a job that is not among them.
  const jobs = (await jobsInHand(payload)).filter((job) => kind.recordOfJob(job) !== null);
  const open = await openRecords(payload, kind);
  const isOver = (job: JobInHand): boolean => isLeftOver(job, open.has(kind.recordOfJob(job) ?? ''), now);
  await removeJobs(payload, jobs.filter(isOver));
  const kept = jobs.filter((job) => !isOver(job));
  for (const [id, record] of open) {
    const own = kept.filter((job) => kind.recordOfJob(job) === id);
    const isLate = await catchUp(payload, kind, { id, own, now });
    if (!isLate && !isFree(kind, record, now)) continue;
    // What is queued may rest by its job alone; what somebody had in hand goes on now, whatever waits for later.
    const isQueued = record.state === 'queued' ? own.length > 0 : own.some((job) => isDue(job, now));
    if (!isLate && !isQueued) await inTransaction(payload, (req) => kind.queueJob(req, id));
    await giveBackJobs(
      payload,
      own.filter(({ processing }) => processing),
    );
  }
}

async function openRecords<R extends Leased>(
  payload: Payload,
  { collection, working, recordOf }: LeaseKind<R>,
): Promise<ReadonlyMap<string, R>> {
  const where = { state: { in: ['queued', working] } };
  const { docs } = await payload.db.find<StoredLease<R>>({ collection, where, pagination: false });
  return new Map(docs.map((doc) => [doc.id, recordOf(doc)]));
}

/** Longer than a worker takes between the end of a record and that of its job, in milliseconds. */
const tidying = 60_000;

/** An error of the program ends a job and not its record, which gets another job. */
function isLeftOver({ isEnded, processing, touched }: JobInHand, isOpen: boolean, now: Date): boolean {
  if (isOpen && !isEnded) return false;
  return isOpen || !processing || Math.abs(now.getTime() - Date.parse(touched)) > tidying;
}

function isDue({ waitUntil }: JobInHand, now: Date): boolean {
  return waitUntil === null || Date.parse(waitUntil) <= now.getTime();
}

interface Waiting {
  readonly id: string;
  readonly own: readonly JobInHand[];
  readonly now: Date;
}

/** A job from the future was queued before the clock was set back: it and its record have waited long enough. */
async function catchUp<R extends Leased>(
  payload: Payload,
  { collection }: LeaseKind<R>,
  { id, own, now }: Waiting,
): Promise<boolean> {
  const late = own.filter(({ queued }) => Date.parse(queued) > now.getTime() + tidying);
  if (late.length === 0) return false;
  await endRestOf(payload, late, now);
  await payload.db.updateOne({ collection, id, data: { waitsUntil: null } });
  return true;
}
