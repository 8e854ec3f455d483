import type { KeyObject } from 'node:crypto';
import type { Payload } from 'payload';
import type { Press } from '@/press/client/startPress';
import { StorageFailed, type Storage } from '@/storage/storage';
import type { Lease } from '@/jobs/lease';
import type { RenderReason, RenderRecord } from './renderRecord';
import { StoredRefused } from '@/stored/storedJson';
import { isShortage, type PressProblem } from '@/domain/publication/pressProblem';
import { isTransient, isUnanswered } from '@/database/failures';

/** Gives a PDF with an institution's seal behind it: the bytes that it was given stay as they are. */
export type PdfSeal = (pdf: Uint8Array, at: Date) => Promise<Uint8Array>;

/** What readers' proofs are made with, where the operator set something of it. */
export interface ProofSettings {
  /** The private key that signs; null for the one derived from the installation's secret. */
  readonly signingKey: KeyObject | null;
  /** Secrets that this installation had before. */
  readonly formerSecrets: readonly string[];
  readonly seal: PdfSeal | null;
}

/** What making files needs besides the database. Each process that works on jobs has one. */
export interface PublicationRuntime {
  readonly press: Press;
  readonly storage: Storage;
  /** Folder for files in the making; each job has one of its own below it. */
  readonly workDir: string;
  readonly now: () => Date;
  readonly proof?: ProofSettings;
  /** Aborts when the process is about to end: unfinished work then goes back to the queue. */
  readonly stopping: AbortSignal;
}

const runtimes = new WeakMap<Payload, PublicationRuntime>();

/** Lets the jobs of this Payload make files. Next's copy of the configuration never calls it, so it starts no press. */
export function usePublicationRuntime(payload: Payload, runtime: PublicationRuntime): void {
  runtimes.set(payload, runtime);
}

/** Gives the process's runtime; throws where jobs are not supposed to run. */
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

/** A step that went wrong, with what a person needs to know. */
export class StepFailed extends Error {
  override readonly name = 'StepFailed';
  constructor(readonly reason: RenderReason) {
    super(`${reason.step}: ${reason.problem}: ${reason.detail}`);
  }
}

/** Gives any error as the reason of a failed render. */
export function reasonOf(error: unknown, step: string): RenderReason {
  if (error instanceof StepFailed) return error.reason;
  const detail = error instanceof Error ? error.message : String(error);
  return { step, problem: problemOf(error), detail: detail.slice(0, 2_000) };
}

function problemOf(error: unknown): PressProblem {
  if (error instanceof StoredRefused) return error.issue.problem;
  if (error instanceof StorageFailed) return 'storage_failed';
  if (isTransient(error) || isUnanswered(error)) return 'database_away';
  return isShortage(error) ? 'machine_short' : 'step_failed';
}
