import type { ReadScope } from '@/database/readTogether';
import type { PayloadRequest } from 'payload';
import { requestWithMove } from '@/access/stateCapability';
import { asSystem, readOne } from '@/database/asSystem';
import { inTransaction } from '@/database/inTransaction';
import type { TextMoved } from '@/contract/reviewView';
import { ok, refused, refusedFor, type Result } from '@/domain/result';
import type { ActionOf } from '@/domain/workflow/action';
import { tidyText } from '@/domain/turkish/letters';
import { advance } from '@/domain/workflow/advance';
import { authorize, decide, type Decision } from '@/domain/workflow/decide';
import type { TextCollection } from '@/domain/booklet/textCopy';
import type { WorkRecord } from '@/domain/workflow/workRecord';
import { toStored } from '@/stored/storedJson';
import type { ActContext } from '../sheet/actRequest';
import { printIssues } from './printIssues';
import { contentDigest, recordTimeline } from '../timeline/recordTimeline';
import { textCopy, type StoredTexts, type TextCopies } from './textCopy';
import { aText, factsOfText, workRecordOf } from './textFacts';

/** One text and the revision its reader saw. */
export interface TextRequest {
  readonly collection: TextCollection;
  readonly id: string;
  readonly revision: number;
}

export interface TextMoving {
  readonly action: Exclude<ActionOf<'text'>, 'save'>;
  readonly ref: TextRequest;
  /** Typed with the act; empty when none. */
  readonly reason: string;
}

type StoredText = StoredTexts[TextCollection];

/** Moves one text: reads, decides, stores, records. An unprintable text is not sent or approved. */
export async function moveText(acting: ActContext, asked: TextMoving): Promise<Result<TextMoved>> {
  const moving = { ...asked, reason: tidyText(asked.reason) };
  return inTransaction(acting.payload, async (req): Promise<Result<TextMoved>> => {
    const strange = authorize(moving.action, { ...aText, person: acting.person });
    if (strange.length > 0) return refused(strange);
    const stored = await readText(req, moving.ref);
    if (stored === null) return refusedFor('not_found', 'text');
    if (stored.revision !== moving.ref.revision) return refusedFor('stale', 'text');
    const { copy, issues } = textCopy(moving.ref.collection, stored);
    const decision = decide(moving.action, factsOfText(acting.person, stored, moving.reason));
    if (!decision.allowed) return refused(decision.issues);
    if (isTowardsPrint(moving.action)) {
      const against = issues.length > 0 ? issues : await printIssues(req, moving.ref, copy);
      if (against.length > 0) return refused(against);
    }
    const after = advance(workRecordOf(stored), deedOf(acting, moving, decision));
    await writeText(req, moving.ref, { stored, after, copy });
    await recordMove(req, acting, { ...moving, stored, after, copy });
    const { revision, state, stage } = after;
    return ok({ revision, standing: { state, stage } });
  });
}

const isTowardsPrint = (action: TextMoving['action']): boolean => action === 'send' || action === 'approve';

function deedOf(
  { person, now }: ActContext,
  { action, reason }: TextMoving,
  { next, standIn }: Extract<Decision, { allowed: true }>,
) {
  return {
    action,
    next,
    by: person.id,
    onBehalfOf: standIn?.principal,
    at: now.toISOString(),
    reason: reason === '' ? null : reason,
  };
}

async function readText(req: ReadScope, { collection, id }: TextRequest): Promise<StoredText | null> {
  return readOne(req, collection, id);
}

interface Written {
  readonly stored: StoredText;
  readonly after: WorkRecord;
  readonly copy: TextCopies[TextCollection];
}

/** The capability names exactly this move; the collection's hook lets no other write touch a state. */
async function writeText(
  req: PayloadRequest,
  { collection, id }: TextRequest,
  { stored, after, copy }: Written,
) {
  const approval =
    after.state === 'approved'
      ? { approved: toStored(collection, copy), approvedRevision: after.revision }
      : {};
  await req.payload.update({
    collection,
    id,
    data: { ...after, touchedBy: [...after.touchedBy], approvals: [...after.approvals], ...approval },
    ...asSystem,
    req: requestWithMove(req, { collection, id, from: stored.state, to: after.state }),
  });
}

async function recordMove(
  req: PayloadRequest,
  { person, now, quiet }: ActContext,
  { action, ref, reason, stored, after, copy }: TextMoving & Written,
): Promise<void> {
  const trace = ({ state, stage, revision }: Pick<StoredText, 'state' | 'stage' | 'revision'>) => ({
    state,
    stage: stage ?? null,
    revision,
  });
  const approved =
    after.state === 'approved' ? { content: contentDigest(toStored(ref.collection, copy)) } : {};
  await recordTimeline(req, {
    scope: { kind: ref.collection, id: ref.id },
    edition: null,
    province: null,
    action,
    actor: person,
    at: now,
    comment: reason === '' ? null : reason,
    changes: [{ field: ref.id, before: trace(stored), after: { ...trace(after), ...approved } }],
    quiet,
  });
}

/** Sends a text for review at the ministry. */
export async function sendText(acting: ActContext, ref: TextRequest): Promise<Result<TextMoved>> {
  return moveText(acting, { action: 'send', ref, reason: '' });
}

/** Takes a text back from review, by the person who sent it. */
export async function recallText(acting: ActContext, ref: TextRequest): Promise<Result<TextMoved>> {
  return moveText(acting, { action: 'recall', ref, reason: '' });
}

/** Approves a text: its inert copy is what editions pin from now on. */
export async function approveText(acting: ActContext, ref: TextRequest): Promise<Result<TextMoved>> {
  return moveText(acting, { action: 'approve', ref, reason: '' });
}

/** Returns a text with a reason. */
export async function returnText(
  acting: ActContext,
  { reason, ...ref }: TextRequest & { readonly reason: string },
): Promise<Result<TextMoved>> {
  return moveText(acting, { action: 'return', ref, reason });
}
