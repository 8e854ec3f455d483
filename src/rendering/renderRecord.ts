import type { RenderState } from '@/domain/publication/render';
import type { Typing } from '@/domain/publication/typedRelease';
import type { LeaseKind, Leased } from '@/jobs/lease';
import { queueRender } from '@/jobs/queues';

/** Why a render failed: where, a code that has words, and the machine's own sentence. */
export interface RenderReason {
  readonly step: string;
  readonly problem: string;
  readonly detail: string;
}

/** One file of a booklet, as the record names it. */
export interface RenderFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Of a sealed PDF: the beginning that the press made. */
  readonly prefix?: { readonly bytes: number; readonly sha256: string };
}

/** One attempt to make a publication's files. */
export interface RenderRecord extends Leased {
  readonly publication: string;
  readonly edition: string;
  readonly province: string;
  readonly attempt: number;
  readonly state: RenderState;
  /** Readers may have found its files; true for good from the turn at the province's address on. */
  readonly shown: boolean;
  /** What is being done: `press`, `store`, `switch` or `present`. */
  readonly step: string | null;
  /** Why it failed, or why it waits. */
  readonly reason: RenderReason | null;
  readonly files: readonly RenderFile[];
  /** Release, template, fonts and browser that made the files. */
  readonly provenance: Readonly<Record<string, string>>;
  /** What must be typed from the made files before readers get them; null where nothing has to be. */
  readonly typing: Typing | null;
  /** Milliseconds by step. */
  readonly timings: Readonly<Record<string, number>>;
  /** How often a worker has begun it. */
  readonly runs: number;
  /** How often something that it needs was missing: storage, press, room on the disk. */
  readonly refusals: number;
}

/** Renders as records that one worker at a time works on. */
export const renderLeases: LeaseKind<RenderRecord> = {
  collection: 'renders',
  working: 'running',
  term: 20_000,
  recordOf: ({ id, ...stored }) => ({
    id,
    publication: stored.publication ?? '',
    edition: stored.edition ?? '',
    province: stored.province ?? '',
    attempt: stored.attempt ?? 1,
    state: stored.state ?? 'queued',
    step: stored.step ?? null,
    shown: stored.shown ?? false,
    leaseOwner: stored.leaseOwner ?? null,
    leaseExpires: stored.leaseExpires ?? null,
    waitsUntil: stored.waitsUntil ?? null,
    reason: stored.reason ?? null,
    files: stored.files ?? [],
    provenance: stored.provenance ?? {},
    typing: stored.typing ?? null,
    timings: stored.timings ?? {},
    runs: stored.runs ?? 0,
    refusals: stored.refusals ?? 0,
  }),
  begin: ({ runs }) => ({ step: null, runs: runs + 1 }),
  recordOfJob: ({ render }) => render,
  queueJob: queueRender,
};
