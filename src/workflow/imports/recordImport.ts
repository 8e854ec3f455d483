import type { PayloadRequest } from 'payload';
import type { Action } from '@/domain/workflow/action';
import type { TimelineChange } from '@/domain/workflow/timelineEntry';
import type { WorkRecord } from '@/domain/workflow/workRecord';
import type { Acting } from '../acting';
import { recordTimeline } from '../recordTimeline';

/** One act on an import. */
export interface ImportAct {
  readonly action: Action;
  readonly id: string;
  readonly edition: string;
  readonly before: WorkRecord | null;
  readonly after: WorkRecord;
  readonly comment?: string | null;
  /** What it changed besides: the figures of a correction of history. */
  readonly changes?: readonly TimelineChange[];
}

/** Remembers an act on an import in the import's own chain; its mails are written from the entry. */
export async function recordImport(
  req: PayloadRequest,
  { person, now, quiet }: Acting,
  { action, id, edition, before, after, comment = null, changes = [] }: ImportAct,
): Promise<void> {
  await recordTimeline(req, {
    scope: `imports:${id}`,
    edition,
    province: null,
    action,
    actor: person,
    at: now,
    comment,
    changes: [{ field: id, before: before && traceOf(before), after: traceOf(after) }, ...changes],
    quiet,
  });
}

function traceOf({ state, stage, revision }: WorkRecord) {
  return { state, stage, revision };
}
