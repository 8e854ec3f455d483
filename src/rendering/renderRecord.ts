import type { PayloadRequest } from 'payload';
import type { RenderState } from '@/domain/publication/render';

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
}

/** One attempt to make a publication's files. */
export interface RenderRecord {
  readonly id: string;
  readonly publication: string;
  readonly edition: string;
  readonly province: string;
  readonly attempt: number;
  readonly state: RenderState;
  /** What is being done: `press`, `store`, `switch` or `present`. */
  readonly step: string | null;
  readonly leaseOwner: string | null;
  /** ISO instant; of one that waits, until when it rests. */
  readonly leaseExpires: string | null;
  /** Why it failed, or why it rests. */
  readonly reason: RenderReason | null;
  readonly files: readonly RenderFile[];
  /** Release, template, fonts and browser that made the files. */
  readonly provenance: Readonly<Record<string, string>>;
  /** Milliseconds by step, `runs`: how often it was begun, and `refused`: how often the storage would not have it. */
  readonly timings: Readonly<Record<string, number>>;
}

/** One render, read in the caller's transaction; null when there is none. */
export async function readRender(req: PayloadRequest, id: string): Promise<RenderRecord | null> {
  const stored = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'renders',
    where: { id: { equals: id } },
    req,
  });
  return stored === null ? null : recordOf(stored);
}

/** Stores a render's standing. Renders have no versions and no hooks, and nobody but the job writes them. */
export async function writeRender(req: PayloadRequest, render: RenderRecord): Promise<void> {
  const { id, ...data } = render;
  await req.payload.db.updateOne({ collection: 'renders', id, data, req });
}

/** A stored document as a record: what was never filled is null or empty. */
export function recordOf(stored: Readonly<Record<string, unknown>> & { readonly id: string }): RenderRecord {
  const { id, publication, edition, province, attempt, state, step, leaseOwner, leaseExpires } = stored;
  return {
    id,
    publication: String(publication),
    edition: String(edition),
    province: String(province),
    attempt: Number(attempt),
    state: state as RenderState,
    step: typeof step === 'string' ? step : null,
    leaseOwner: typeof leaseOwner === 'string' ? leaseOwner : null,
    leaseExpires: typeof leaseExpires === 'string' ? leaseExpires : null,
    reason: (stored['reason'] ?? null) as RenderReason | null,
    files: (stored['files'] ?? []) as readonly RenderFile[],
    provenance: (stored['provenance'] ?? {}) as Readonly<Record<string, string>>,
    timings: (stored['timings'] ?? {}) as Readonly<Record<string, number>>,
  };
}
