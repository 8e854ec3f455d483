import type { Payload } from 'payload';
import type { Press } from '@/press/client/startPress';
import type { Storage } from '@/storage/storage';
import type { Lease } from '@/jobs/lease';
import type { RenderRecord } from './renderRecord';

/** What making files needs besides the database. Each process that works on jobs has one. */
export interface PublicationRuntime {
  readonly press: Press;
  readonly storage: Storage;
  /** Folder for files in the making; each job has one of its own below it. */
  readonly workDir: string;
  readonly now: () => Date;
  /** True when the process is about to end: unfinished work then goes back to the queue. */
  readonly isStopping: () => boolean;
}

const runtimes = new WeakMap<Payload, PublicationRuntime>();

/** Lets the jobs of this Payload make files. Next's copy of the configuration never calls it, so it starts no press. */
export function usePublicationRuntime(payload: Payload, runtime: PublicationRuntime): void {
  runtimes.set(payload, runtime);
}

/** The process's runtime; throws where jobs are not supposed to run. */
export function publicationRuntime(payload: Payload): PublicationRuntime {
  const runtime = runtimes.get(payload);
  if (runtime === undefined) throw new Error('This process does not work on jobs');
  return runtime;
}

/** The database and the means to make files. */
export interface Publishing {
  readonly payload: Payload;
  readonly runtime: PublicationRuntime;
}

/** What every step of the job gets. */
export interface PublishStep extends Publishing {
  readonly lease: Lease<RenderRecord>;
  /** The job's own folder, which the press fills. */
  readonly outDir: string;
}
