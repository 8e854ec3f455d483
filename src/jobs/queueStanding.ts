import type { Payload } from 'payload';
import { readAll } from '@/database/asSystem';
import { mailQueue, variantQueue } from './queues';

/** How one queue stands. */
export interface QueueStanding {
  readonly waiting: number;
  /** For a later time: the next attempt at mails, or at a booklet that the storage refused. */
  readonly postponed: number;
  readonly running: number;
  /** Ended by an error of the program; nobody takes them up again. */
  readonly failed: number;
  /** How long the oldest of those that wait has waited, in seconds. */
  readonly oldestSeconds: number;
}

interface StoredJob {
  readonly queue?: string | null;
  readonly waitUntil?: string | null;
  readonly processing?: boolean | null;
  readonly hasError?: boolean | null;
  readonly createdAt: string;
}

const nothing: QueueStanding = { waiting: 0, postponed: 0, running: 0, failed: 0, oldestSeconds: 0 };

/** Reads the state of the queues, by name. Finished jobs are no longer in the table, so there are few. */
export async function queueStanding(
  payload: Payload,
  now: Date,
): Promise<ReadonlyMap<string, QueueStanding>> {
  const docs = await readAll({ payload }, 'payload-jobs', {
    select: { queue: true, waitUntil: true, processing: true, hasError: true, createdAt: true },
    where: { completedAt: { exists: false } },
  });
  const queues = new Map([
    ['default', nothing],
    [mailQueue, nothing],
    [variantQueue, nothing],
  ]);
  for (const job of docs) {
    const name = job.queue ?? 'default';
    queues.set(name, withJob(queues.get(name) ?? nothing, job, now));
  }
  return queues;
}

function withJob(queue: QueueStanding, job: StoredJob, now: Date): QueueStanding {
  if (job.hasError === true) return { ...queue, failed: queue.failed + 1 };
  if (job.processing === true) return { ...queue, running: queue.running + 1 };
  const since = new Date(job.waitUntil ?? job.createdAt);
  if (since > now) return { ...queue, postponed: queue.postponed + 1 };
  const seconds = (now.getTime() - since.getTime()) / 1_000;
  return { ...queue, waiting: queue.waiting + 1, oldestSeconds: Math.max(queue.oldestSeconds, seconds) };
}
