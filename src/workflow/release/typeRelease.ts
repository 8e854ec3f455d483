import type { Payload, PayloadRequest } from 'payload';
import { readAll } from '@/database/asSystem';
import { inTransaction } from '@/database/inTransaction';
import { ok, refused, refusedFor, type Result } from '@/domain/result';
import {
  isOver,
  isTypedRight,
  mostWrong,
  typingIssues,
  type Typing,
} from '@/domain/publication/typedRelease';
import type { PressProblem } from '@/domain/publication/pressProblem';
import { tidyTextOrNull } from '@/domain/turkish/letters';
import { queueRender } from '@/jobs/queues';
import type { Render } from '@/payload-types';
import type { ActContext } from '../sheet/actRequest';
import { advanceSheetRow, recordOnSheet } from '../sheet/advanceSheet';
import { readSheetRow } from '../sheet/loadSheet';
import { readWhole } from '../sheet/publications';
import { isStillSo, lastAttempt } from './retryRender';

export interface TypedRequest {
  readonly publication: string;
  readonly first: string;
  readonly second: string;
}

/** The attempt whose files readers get now. */
export interface TypedRelease {
  readonly render: string;
}

/** An attempt that waits, with what is asked. */
type WaitingAttempt = Render & { readonly typing: Typing };

/**
 * Releases the files that were made of a publication, once two chunks of its content hash were typed as the opened file has
 * them. What was typed wrongly is counted and recorded, and gives the files up when it is too often.
 */
export async function typeRelease(
  acting: ActContext,
  { publication, first, second }: TypedRequest,
): Promise<Result<TypedRelease>> {
  return inTransaction(acting.payload, async (req): Promise<Result<TypedRelease>> => {
    const waiting = await readWaiting(req, acting, publication);
    if (!waiting.ok) return waiting;
    const render = waiting.value;
    const { contentHash } = await readWhole(req, publication);
    if (!isTypedRight(render.typing, contentHash, [first, second])) return typedWrong(req, acting, render);
    if (!(await isStillSo({ req, acting }, render))) return refusedFor('publication_outdated', 'render');
    const typing = { ...render.typing, typedAt: acting.now.toISOString() };
    await change(req, render, { typing, state: 'queued' });
    await queueRender(req, render.id);
    await record(req, acting, {
      render,
      action: 'type_release',
      comment: null,
      after: { asked: typing.asked },
    });
    return ok({ render: render.id });
  });
}

/** Gives up files that were made, for a reason: the number stays used, and never reaches readers. */
export async function refuseRelease(
  acting: ActContext,
  { publication, reason }: { readonly publication: string; readonly reason: string },
): Promise<Result<TypedRelease>> {
  return inTransaction(acting.payload, async (req): Promise<Result<TypedRelease>> => {
    const waiting = await readWaiting(req, acting, publication);
    if (!waiting.ok) return waiting;
    const comment = tidyTextOrNull(reason);
    if (comment === null) return refusedFor('reason_required', 'reason');
    await giveUp(req, waiting.value, { problem: 'release_refused', detail: '' });
    await record(req, acting, { render: waiting.value, action: 'refuse_release', comment, after: null });
    return ok({ render: waiting.value.id });
  });
}

/** Gives up all files that nobody typed from in time. */
export async function expireTypings(payload: Payload, now: Date): Promise<void> {
  const docs = await readAll({ payload }, 'renders', { where: { state: { equals: 'waiting' } } });
  const over = docs.filter(({ typing }) => typing && isOver(typing, now));
  for (const { id } of over)
    await dropWaiting(payload, { id, now, action: 'expire_release', problem: 'typing_over', detail: '' });
}

/** What waited and cannot be released, why, and the act that the timeline tells of. */
export interface Dropped {
  /** Id of the attempt. */
  readonly id: string;
  readonly now: Date;
  readonly action: 'expire_release' | 'drop_release';
  readonly problem: PressProblem;
  readonly detail: string;
}

/** Gives files up that wait, without anybody's doing; false where they wait no more. */
export function dropWaiting(payload: Payload, { id, now, action, ...why }: Dropped): Promise<boolean> {
  return inTransaction(payload, async (req) => {
    const [render] = await readAll(req, 'renders', { where: { id: { equals: id } } });
    if (render?.state !== 'waiting') return false;
    await giveUp(req, render, why);
    await record(req, { person: null, now }, { render, action, comment: null, after: null });
    return true;
  });
}

async function readWaiting(
  req: PayloadRequest,
  { person, now }: ActContext,
  publication: string,
): Promise<Result<WaitingAttempt>> {
  const render = await lastAttempt(req, publication);
  const typing = render?.typing ?? null;
  const issues = typingIssues(person, render && { state: render.state, typing }, now);
  return render === null || typing === null || issues.length > 0
    ? refused(issues)
    : ok({ ...render, typing });
}

async function typedWrong(
  req: PayloadRequest,
  acting: ActContext,
  render: WaitingAttempt,
): Promise<Result<TypedRelease>> {
  const typing = { ...render.typing, wrong: render.typing.wrong + 1 };
  const left = mostWrong - typing.wrong;
  await change(req, render, { typing });
  if (left <= 0) await giveUp(req, { ...render, typing }, { problem: 'typed_wrong', detail: '' });
  await record(req, acting, { render, action: 'type_wrong', comment: null, after: { wrong: typing.wrong } });
  return left <= 0
    ? refusedFor('typing_given_up', 'render')
    : refusedFor('typed_otherwise', 'render', { left });
}

function giveUp(
  req: PayloadRequest,
  render: Render,
  { problem, detail }: Pick<Dropped, 'problem' | 'detail'>,
): Promise<void> {
  return change(req, render, { state: 'failed', reason: { step: 'typing', problem, detail } });
}

async function change(
  req: PayloadRequest,
  { id }: Pick<Render, 'id'>,
  data: Partial<Pick<Render, 'state' | 'typing' | 'reason'>>,
): Promise<void> {
  await req.payload.db.updateOne({ collection: 'renders', id, data, req });
}

interface Recorded {
  readonly render: Render;
  readonly action: string;
  readonly comment: string | null;
  readonly after: object | null;
}

async function record(
  req: PayloadRequest,
  { person, now }: { readonly person: ActContext['person'] | null; readonly now: Date },
  { render, action, comment, after }: Recorded,
): Promise<void> {
  const sheet = await readSheetRow(req, render);
  if (sheet === null) throw new Error(`No sheet ${render.edition}:${render.province}`);
  const { publication, attempt } = render;
  const head = await recordOnSheet(req, render, {
    ...{ action, actor: person, at: now, comment },
    changes: [
      { field: 'render', before: { publication, attempt }, after: { publication, attempt, ...after } },
    ],
  });
  await advanceSheetRow(req, sheet, head);
}
