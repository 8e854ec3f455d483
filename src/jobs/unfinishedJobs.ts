import type { Payload } from 'payload';
import { readAll } from '@/database/asSystem';

/** A job that is not done. */
export interface JobInHand {
  readonly id: number | string;
  readonly render: string | null;
  readonly mail: string | null;
  readonly task: string | null;
  readonly processing: boolean;
  /** ISO time of its last change: for a job in work, when it was taken. */
  readonly touched: string;
}

/** Reads all jobs that wait or are in work. There are few: finished ones are deleted. */
export async function unfinishedJobs(payload: Payload): Promise<readonly JobInHand[]> {
  const docs = await readAll({ payload }, 'payload-jobs', {
    where: { completedAt: { exists: false }, hasError: { not_equals: true } },
  });
  return docs.map(({ id, input, taskSlug, processing, updatedAt }) => ({
    id,
    render: textIn(input, 'render'),
    mail: textIn(input, 'mail'),
    task: taskSlug ?? null,
    processing: processing === true,
    touched: updatedAt,
  }));
}

/** Puts jobs back that a dead worker holds: Payload leaves them `processing` for ever. */
export async function giveBackJobs(payload: Payload, ids: readonly (number | string)[]): Promise<void> {
  for (const id of ids) {
    await payload.db.updateOne({ collection: 'payload-jobs', id, data: { processing: false } });
  }
}

function textIn(input: unknown, name: 'render' | 'mail'): string | null {
  const value: unknown = (input as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  return typeof value === 'string' ? value : null;
}
