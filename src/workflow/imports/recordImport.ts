import type { PayloadRequest } from 'payload';
import type { StandIn } from '@/domain/permissions/person';
import type { ActionOf } from '@/domain/workflow/action';
import type { TimelineChange } from '@/domain/workflow/timelineEntry';
import type { WorkRecord } from '@/domain/workflow/workRecord';
import type { ActContext } from '../sheet/actRequest';
import { recordTimeline } from '../timeline/recordTimeline';

/** One act on an import. */
export interface ImportAct {
  readonly action: ActionOf<'import'>;
  readonly id: string;
  readonly edition: string;
  readonly before: WorkRecord | null;
  readonly after: WorkRecord;
  /** Whom the actor stood in for. */
  readonly standIn: StandIn | undefined;
  readonly comment?: string | null;
  /** What it changed besides: the figures of a correction of history. */
  readonly changes?: readonly TimelineChange[];
}

/** Remembers an act on an import in the import's own chain; its mails are written from the entry. */
export async function recordImport(
  req: PayloadRequest,
  { person, now, quiet }: ActContext,
  { action, id, edition, before, after, standIn, comment = null, changes = [] }: ImportAct,
): Promise<void> {
  await recordTimeline(req, {
    scope: { kind: 'imports', id },
    edition,
    province: null,
    action,
    actor: person,
    at: now,
    comment,
    changes: [{ field: id, before: before && traceOf(before), after: traceOf(after) }, ...changes],
    quiet,
    standIn: standIn ?? null,
  });
}

function traceOf({ state, stage, revision }: WorkRecord) {
  return { state, stage, revision };
}
