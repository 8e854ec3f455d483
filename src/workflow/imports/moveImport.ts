import type { PayloadRequest } from 'payload';
import { lockAddress } from '@/database/lockAddress';
import { inTransaction } from '@/database/inTransaction';
import type { Issue } from '@/domain/issue';
import { ok, refused, refusedFor, type Result } from '@/domain/result';
import { tidyText } from '@/domain/turkish/letters';
import type { ActionOf } from '@/domain/workflow/action';
import { advance } from '@/domain/workflow/advance';
import { authorize, decide } from '@/domain/workflow/decide';
import type { TimelineChange } from '@/domain/workflow/timelineEntry';
import type { WorkRecord } from '@/domain/workflow/workRecord';
import type { Import } from '@/payload-types';
import type { ActContext } from '../sheet/actRequest';
import {
  anImport,
  factsOfImport,
  importHash,
  importWork,
  readStoredImport,
  recordImport,
  wholeImport,
  type WholeImport,
} from './importRecord';
import type { ImportMoved } from './proposeImport';

/** One import as its reader saw it: decided is what was shown, or nothing. */
export interface ImportTarget {
  readonly id: string;
  readonly revision: number;
  readonly contentHash: string;
}

export interface ImportMoving {
  readonly action: Exclude<ActionOf<'import'>, 'send'>;
  readonly ref: ImportTarget;
  /** Typed with the act; empty when none. */
  readonly reason: string;
  /** What the act does besides, in its transaction; a list of issues rolls nothing forward. */
  readonly also?: (req: PayloadRequest, stored: WholeImport) => Promise<Effect>;
}

/** What the act changed besides the import itself, or what stands against it. */
export type Effect = { readonly changes: readonly TimelineChange[] } | { readonly issues: readonly Issue[] };

/** Moves one import as a whole: its turn, read, decide by the table, act, store, record. */
export async function moveImport(acting: ActContext, asked: ImportMoving): Promise<Result<ImportMoved>> {
  const { action, ref } = asked;
  const reason = tidyText(asked.reason);
  const strange = authorize(action, { ...anImport, person: acting.person });
  if (strange.length > 0) return refused(strange);
  return inTransaction(acting.payload, async (req): Promise<Result<ImportMoved>> => {
    await lockAddress(req, `import:${ref.id.split(':')[0] ?? ''}`);
    const stored = await readStoredImport(req, ref.id);
    if (stored === null) return refusedFor('not_found', 'import');
    if (!isAsSeen(stored, ref)) return refusedFor('stale', 'import', { thing: 'import' });
    const before = importWork(stored);
    const decision = decide(action, factsOfImport(acting.person, before, reason));
    if (!decision.allowed) return refused(decision.issues);
    const effect = (await asked.also?.(req, wholeImport(stored))) ?? { changes: [] };
    if ('issues' in effect) return refused(effect.issues);
    const at = acting.now.toISOString();
    const comment = reason === '' ? null : reason;
    const { next, standIn } = decision;
    const by = acting.person.id;
    const deed = { action, next, by, onBehalfOf: standIn?.principal, at, reason: comment };
    const after = advance(before, deed);
    await store(req, stored.id, { ...after, decidedBy: acting.person.id, decidedAt: at });
    const { id, edition, contentHash } = stored;
    const act = { action, id, edition, contentHash, before, after, standIn, comment };
    await recordImport(req, acting, { ...act, changes: effect.changes });
    return ok({ import: stored.id });
  });
}

/** The hash is made anew from the stored rows: the approval is of the preview, and of nothing later. */
function isAsSeen(stored: Import, { revision, contentHash }: ImportTarget): boolean {
  const { content, findings } = stored;
  return (
    stored.revision === revision &&
    stored.contentHash === contentHash &&
    importHash(content, findings) === contentHash
  );
}

async function store(
  req: PayloadRequest,
  id: string,
  data: WorkRecord & { readonly decidedBy: string; readonly decidedAt: string },
): Promise<void> {
  await req.payload.db.updateOne({ collection: 'imports', id, data: { ...data }, req });
}

/** Returns a proposal as a whole, with a reason. */
export async function returnImport(
  acting: ActContext,
  { reason, ...ref }: ImportTarget & { readonly reason: string },
): Promise<Result<ImportMoved>> {
  return moveImport(acting, { action: 'return', ref, reason });
}

/** Takes a proposal back, for the person who made it. */
export async function withdrawImport(acting: ActContext, ref: ImportTarget): Promise<Result<ImportMoved>> {
  return moveImport(acting, { action: 'recall', ref, reason: '' });
}
