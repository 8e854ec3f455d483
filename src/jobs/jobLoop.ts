import type { JobsConfig, Payload, TaskConfig } from 'payload';
import { asSystem } from '@/database/asSystem';
import { onBehalfOf } from '@/telemetry/requestInHand';

/**
 * Configures Payload's queue as a table of ids to work on. Nobody reaches it from outside, its history lives
 * in our own collections, and our own loop runs it (notes of ADR 0004: Payload claims a job without a lease).
 */
export function jobsConfig(tasks: TaskConfig[]): JobsConfig {
  const nobody = (): boolean => false;
  return {
    tasks,
    access: { run: nobody, queue: nobody, cancel: nobody },
    deleteJobOnComplete: true,
    jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
      ...defaultJobsCollection,
      access: { create: nobody, read: nobody, update: nobody, delete: nobody, admin: nobody },
      admin: { ...defaultJobsCollection.admin, hidden: true },
    }),
  };
}

/** A running loop over the queue. `stop` lets the jobs in work end, and resolves when they have. */
export interface JobLoop {
  stop(): Promise<void>;
}

export interface JobLoopOptions {
  /** Name of the queue; Payload's `default` when none is given. */
  readonly queue?: string;
  /** Name of the queue of what may wait: one of its jobs is taken where the first queue is empty. */
  readonly spare?: string;
  /** Jobs worked on side by side. */
  readonly width: number;
  /** Pause between two looks at an empty queue, in milliseconds. */
  readonly pause: number;
  /** Pause between two runs of `tend`, in milliseconds. */
  readonly tendEvery: number;
  /** Frees what dead workers left; runs at once and then now and again. */
  readonly tend: (payload: Payload) => Promise<void>;
  /** Work that many jobs want done once: runs when the queue has run empty, and after each `tend`. */
  readonly settle: (payload: Payload) => Promise<void>;
}

/**
 * Takes jobs until it is stopped. One look at a time, so that two runs inside this process never claim one
 * job; the render's lease makes double claims of other processes harmless.
 */
export function startJobLoop(payload: Payload, options: JobLoopOptions): JobLoop {
  let stopping = false;
  let tended = -Infinity;
  let unsettled = true;
  let wake: () => void = () => undefined;

  const rest = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, options.pause);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const isStopping = (): boolean => stopping;

  const turn = async (): Promise<boolean> => {
    if (performance.now() - tended >= options.tendEvery) {
      tended = performance.now();
      unsettled = true;
      await options.tend(payload);
    }
    const worked = await runWaitingJobs(payload, options.width, options.queue);
    if (worked) unsettled = true;
    else if (unsettled) {
      unsettled = false;
      await options.settle(payload);
    }
    return worked || (options.spare !== undefined && runWaitingJobs(payload, 1, options.spare));
  };

  const run = async (): Promise<void> => {
    while (!isStopping()) {
      const worked = await turn().catch((error: unknown) => {
        payload.logger.error({ err: error, msg: 'The job loop stumbled and goes on' });
        return false;
      });
      if (!worked && !isStopping()) await rest();
    }
  };

  const ended = run();
  return {
    stop: async () => {
      stopping = true;
      wake();
      await ended;
    },
  };
}

/** Runs up to `limit` waiting jobs to their end; tells whether there was one. */
export async function runWaitingJobs(payload: Payload, limit: number, queue = 'default'): Promise<boolean> {
  const result = await payload.jobs.run({
    limit,
    queue,
    ...asSystem,
    silent: { info: true, error: false },
  });
  return Object.keys(result.jobStatus ?? {}).length > 0;
}

/** A job as the log names it. */
interface JobInHand {
  readonly job: number | string;
  readonly task: string;
  /** The render, or the occasion of mails, that it is about. */
  readonly about: string;
  /** Id of the request that queued it, when one did. */
  readonly request: string | null | undefined;
}

/** Runs a job's work on behalf of the request that queued it, and logs one line when it has ended. */
export function loggedJob(
  payload: Payload,
  { request = null, ...job }: JobInHand,
  work: () => Promise<string>,
): Promise<void> {
  return onBehalfOf(request, async () => {
    const started = performance.now();
    const line = (outcome: string): object => ({
      ...job,
      request,
      outcome,
      milliseconds: Math.round(performance.now() - started),
    });
    try {
      payload.logger.info(line(await work()), 'job');
    } catch (error) {
      payload.logger.error({ ...line('error'), err: error }, 'job');
      throw error;
    }
  });
}
