import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { personOf } from '@/access/personOf';
import type { StateMove } from '@/access/stateCapability';
import { moveIn } from '@/access/stateCapability';
import { canonicalJson } from '@/domain/booklet/canonicalJson';
import type { Issue } from '@/domain/issue';
import { advance } from '@/domain/workflow/advance';
import { decide } from '@/domain/workflow/decide';
import type { WorkRecord } from '@/domain/workflow/workRecord';
import { systemFieldNames } from '../fields/systemFields';
import { conflict } from '../refusal';

/** The content of a text with its workflow record, as Payload hands it to hooks. */
type StoredText = WorkRecord & Readonly<Record<string, unknown>>;

/**
 * Guards a text's workflow fields. Each save, from any endpoint, is decided by the transition table and keeps
 * every system field as the workflow says; a state moves only with the capability for exactly that move.
 */
export const keepWorkflow: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  operation,
  req,
  collection,
  context,
}) => {
  const stored = operation === 'create' ? null : (originalDoc as StoredText);
  const refuse = (issues: readonly Issue[]): Error => conflict(req, issues);
  const move = moveIn(context);
  if (move !== null) {
    if (!isThisMove(move, collection.slug, stored, data))
      throw new Error(`Not the move that was allowed: ${move.id}`);
    return data;
  }
  const restoring = context.isRestoringVersion === true;
  if (stored !== null && !restoring && data.revision !== stored.revision) {
    throw refuse([{ field: 'revision', problem: 'stale' }]);
  }
  const record = recordAfterSave(stored, req, refuse);
  // Who pressed the button and changed nothing has touched nothing: what was approved is what stands.
  if (stored !== null && isSameContent(stored, data)) return { ...data, ...systemFieldsOf(stored) };
  return { ...data, ...systemFieldsOf(stored), ...record };
};

/** Payload's own note of when it was stored is no content. */
const outside: readonly string[] = [...systemFieldNames, 'createdAt', 'updatedAt'];

function isSameContent(stored: StoredText, data: Partial<StoredText>): boolean {
  return Object.entries(data).every(
    ([name, value]) => outside.includes(name) || contentOf(value) === contentOf(stored[name]),
  );
}

/** A field that was never filled in and one that was emptied are the same. */
function contentOf(value: unknown): string {
  const filled = JSON.stringify(value ?? null, (_, inner: unknown) =>
    inner === null || inner === '' || (Array.isArray(inner) && inner.length === 0) ? undefined : inner,
  ) as string | undefined;
  return filled === undefined ? '' : canonicalJson(JSON.parse(filled));
}

function isThisMove(
  move: StateMove,
  collection: string,
  stored: StoredText | null,
  data: Partial<StoredText>,
): boolean {
  return (
    move.collection === collection &&
    move.id === stored?.id &&
    move.from === stored.state &&
    move.to === data.state
  );
}

function systemFieldsOf(stored: StoredText | null): Record<string, unknown> {
  return Object.fromEntries(systemFieldNames.map((name) => [name, stored?.[name] ?? null]));
}

function recordAfterSave(
  stored: StoredText | null,
  req: PayloadRequest,
  refuse: (issues: readonly Issue[]) => Error,
): WorkRecord & { changedBy: string | null; changedAt: string } {
  const person = personOf(req);
  const decision = decide('save', {
    subject: 'text',
    field: 'state',
    person,
    record: stored,
    reason: '',
  });
  if (!decision.allowed) throw refuse(decision.issues);
  const at = new Date().toISOString();
  const by = person?.id ?? null;
  const record = advance(stored && recordOf(stored), {
    action: 'save',
    next: decision.next,
    by,
    onBehalfOf: decision.standIn?.principal,
    at,
    reason: null,
  });
  return { ...record, changedBy: by, changedAt: at };
}

function recordOf(stored: StoredText): WorkRecord {
  const { state, stage, revision, round, sentBy, touchedBy, approvals, returnReason, returnedBy } = stored;
  return { state, stage, revision, round, sentBy, touchedBy, approvals, returnReason, returnedBy };
}
