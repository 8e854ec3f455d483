import type { Payload } from 'payload';
import type { Lease } from '@/jobs/lease';
import type { PublicationRuntime } from './publicationRuntime';
import type { RenderRecord } from './renderRecord';

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
