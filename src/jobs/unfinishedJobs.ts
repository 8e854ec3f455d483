import type { Payload } from 'payload';
import { asSystem, readAll } from '@/database/asSystem';
import { resetTaskSlug, variantTaskSlug } from './queues';

/** A job in the table. */
export interface JobInHand {
  readonly id: number | string;
  readonly render: string | null;
  readonly mail: string | null;
  readonly variant: string | null;
  readonly task: string | null;
  readonly processing: boolean;
  /** Nobody will take it up any more: it is done, or an error of the program ended it. */
  readonly isEnded: boolean;
  /** ISO time before which nobody takes it; null for one that may be taken at once. */
  readonly waitUntil: string | null;
  /** ISO time at which it was queued. */
  readonly queued: string;
  /** ISO time of its last change: for a job in work, when it was taken. */
  readonly touched: string;
}

/** Reads all jobs. There are few: finished ones are deleted. */
export async function jobsInHand(payload: Payload): Promise<readonly JobInHand[]> {
  const docs = await readAll({ payload }, 'payload-jobs');
  return docs.map((job) => ({
    id: job.id,
    render: textIn(job.input, 'render'),
    mail: textIn(job.input, 'mail'),
    variant: textIn(job.input, 'variant'),
    task: job.taskSlug ?? null,
    processing: job.processing === true,
    isEnded: job.hasError === true || typeof job.completedAt === 'string',
    waitUntil: job.waitUntil ?? null,
    queued: job.createdAt,
    touched: job.updatedAt,
  }));
}

/** Puts jobs back that a dead worker holds: Payload leaves them `processing` for ever. */
export async function giveBackJobs(payload: Payload, jobs: readonly Pick<JobInHand, 'id'>[]): Promise<void> {
  for (const { id } of jobs)
    await payload.db.updateOne({ collection: 'payload-jobs', id, data: { processing: false } });
}

/** Lets jobs that wait be taken at once, and makes them as old as the clock. */
export async function endRestOf(
  payload: Payload,
  jobs: readonly Pick<JobInHand, 'id'>[],
  now: Date,
): Promise<void> {
  const data = { waitUntil: null, createdAt: now.toISOString() };
  for (const { id } of jobs) await payload.db.updateOne({ collection: 'payload-jobs', id, data });
}

/** Removes jobs from the table. */
export async function removeJobs(payload: Payload, jobs: readonly Pick<JobInHand, 'id'>[]): Promise<void> {
  if (jobs.length === 0) return;
  const where = { id: { in: jobs.map(({ id }) => id) } };
  await payload.delete({ collection: 'payload-jobs', where, ...asSystem });
}

/** Longer than a job without a record takes, in milliseconds: a holder after that is dead. */
const longest: Readonly<Record<string, number>> = { [resetTaskSlug]: 60_000, [variantTaskSlug]: 300_000 };
/** So long the end of a job by an error stays to be seen, in milliseconds. */
const shownError = 86_400_000;

/**
 * Tends the jobs that have no record: puts back the requests for a new password and for another print that a dead worker
 * left, and removes what an error ended a day ago, of whatever kind.
 */
export async function tendOtherJobs(payload: Payload, now: Date): Promise<void> {
  const jobs = await jobsInHand(payload);
  const age = ({ touched }: JobInHand): number => Math.abs(now.getTime() - Date.parse(touched));
  await giveBackJobs(
    payload,
    jobs.filter((job) => job.processing && age(job) > (longest[job.task ?? ''] ?? Infinity)),
  );
  await removeJobs(
    payload,
    jobs.filter((job) => job.isEnded && age(job) > shownError),
  );
}

function textIn(input: unknown, name: 'render' | 'mail' | 'variant'): string | null {
  const value: unknown = (input as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  return typeof value === 'string' ? value : null;
}
