import type { PayloadRequest } from 'payload';
import { asSystem, readOne } from '@/database/asSystem';
import { databaseOf } from '@/database/databases';
import { inTransaction } from '@/database/inTransaction';
import {
  afterRemark,
  mostComments,
  noQuestion,
  resolveIssue,
  sideOf,
  type Question,
  type Remark,
  type RemarkAction,
} from '@/domain/conversations/conversation';
import type { RemarkTrace } from '@/domain/conversations/remark';
import type { Issue } from '@/domain/issue';
import { scopeOf } from '@/domain/permissions/scopeOf';
import { done, refused, refusedFor, type Done, type Result } from '@/domain/result';
import { tidyText } from '@/domain/turkish/letters';
import type { Conversation } from '@/payload-types';
import type { ActContext } from '../sheet/actRequest';
import { readNames } from '../sheet/directory';
import { recordTimeline } from '../timeline/recordTimeline';
import { questionOf, readSpokenFigure, silenceOn, type SpokenFigure } from './figurePlace';
import { readReaders } from './readMentionable';
import { readTurns } from './readTurns';

/** A comment on a figure, and the ids of the people whom it names. */
export interface CommentRequest {
  readonly figure: string;
  readonly text: string;
  readonly mentions: readonly string[];
}

/** Where a remark is made: its transaction, the figure, and the conversation as it stands. */
interface Speaking {
  readonly req: PayloadRequest;
  readonly acting: ActContext;
  readonly spoken: SpokenFigure;
  readonly stored: Conversation | null;
  readonly question: Question;
}

/** Writes a comment on a figure. It moves no revision and no state, and a closed edition takes it, too. */
export function addComment(acting: ActContext, request: CommentRequest): Promise<Result<Done>> {
  const text = tidyText(request.text);
  return speaking(acting, request.figure, async (on) => {
    const silence = await silenceOn(on.req, acting, on.spoken);
    if (silence !== null) return refused([silence]);
    const mentions = [...new Set(request.mentions)].filter((id) => id !== acting.person.id);
    const issues: readonly Issue[] = [
      ...(text === '' ? [{ field: 'text', problem: 'field_missing' } as const] : []),
      ...(await strangersIn(on, mentions)),
    ];
    if (issues.length > 0) return refused(issues);
    if ((on.stored?.remarks ?? 0) >= mostComments)
      return refusedFor('quota_full', 'text', { most: mostComments });
    return keepRemark(on, { action: 'comment', text, mentions });
  });
}

/** Closes a conversation, for who asked or reviews for them, at the turn that was the last on their screen. */
export function resolveConversation(
  acting: ActContext,
  { figure, latest }: { readonly figure: string; readonly latest: string },
): Promise<Result<Done>> {
  return speaking(acting, figure, async (on) => {
    const { req, spoken, question } = on;
    const { province: plate, state } = spoken;
    const isReturned = state === 'changes_requested';
    const issue = resolveIssue({ question, isReturned, person: acting.person, plate });
    if (issue !== null) return refused([issue]);
    const turns = await readTurns(req, spoken);
    if (turns.at(-1)?.entry.id !== latest)
      return refusedFor('stale', 'conversation', { thing: 'conversation' });
    return keepRemark(on, { action: 'resolve', text: null, mentions: [] });
  });
}

/** One remark at a time on one figure. */
function speaking(
  acting: ActContext,
  figure: string,
  speak: (on: Speaking) => Promise<Result<Done>>,
): Promise<Result<Done>> {
  const { payload, person } = acting;
  return inTransaction(payload, async (req): Promise<Result<Done>> => {
    const spoken = await readSpokenFigure(req, person, figure);
    if (spoken === null) return refusedFor('not_found', 'figure');
    await databaseOf(payload).holdTurn(req, `conversation:${spoken.id}`);
    const stored = await readOne(req, 'conversations', spoken.id);
    return speak({ req, acting, spoken, stored, question: questionOf(stored) });
  });
}

/** Who may not read the figure is told nothing of it. The names of strangers are told to those alone who know everybody. */
async function strangersIn(
  { req, acting: { person }, spoken }: Speaking,
  mentions: readonly string[],
): Promise<readonly Issue[]> {
  if (mentions.length === 0) return [];
  const readers = new Set((await readReaders(req, spoken.province)).map(({ id }) => id));
  const strangers = mentions.filter((id) => !readers.has(id));
  const knows = scopeOf(person, 'figures', 'read') === 'all';
  const nameOf = await readNames(req.payload, knows ? strangers : []);
  return strangers.map((id) => ({
    field: `mentions.${String(mentions.indexOf(id))}`,
    problem: 'mention_stranger',
    context: { person: nameOf(id) ?? id },
  }));
}

interface Said {
  readonly action: RemarkAction;
  readonly text: string | null;
  readonly mentions: readonly string[];
}

/** People who have had a part in one conversation; more of them are not told of each answer. */
const mostParticipants = 50;

async function keepRemark(on: Speaking, { action, text, mentions }: Said): Promise<Result<Done>> {
  const { req, acting, spoken, stored, question } = on;
  const { person, now } = acting;
  const side = sideOf(person, spoken.province);
  const kind: Remark['kind'] = action === 'comment' ? 'comment' : 'resolved';
  const next = afterRemark(question, { kind, by: person.id, side, mentions });
  const isAnswer = action === 'comment' && next.state === 'answered' && question.asker !== person.id;
  const trace: RemarkTrace = { side, mentions, answers: isAnswer ? question.asker : null };
  await recordTimeline(req, {
    scope: { kind: 'conversation', id: spoken.id },
    edition: spoken.edition,
    province: spoken.province,
    action,
    actor: person,
    at: now,
    comment: text,
    changes: [{ field: spoken.metric, before: null, after: trace }],
    quiet: acting.quiet,
  });
  const participants = [...new Set([...(stored?.participants ?? []), person.id, ...mentions])];
  await keepStanding(req, spoken, {
    ...next,
    people: [...next.people],
    participants: participants.slice(-mostParticipants),
    remarks: (stored?.remarks ?? 0) + 1,
    changedAt: now.toISOString(),
    changedBy: person.id,
  });
  return done;
}

type Standing = Omit<Conversation, 'id' | 'edition' | 'province' | 'metric' | 'updatedAt' | 'createdAt'>;

async function keepStanding(
  req: PayloadRequest,
  { id, edition, province, metric }: SpokenFigure,
  standing: Standing,
): Promise<void> {
  const { payload } = req;
  if ((await readOne(req, 'conversations', id)) !== null)
    await payload.update({ collection: 'conversations', id, data: standing, ...asSystem, req });
  else
    await payload.create({
      collection: 'conversations',
      data: { ...noQuestion, ...standing, people: standing.people ?? [], id, edition, province, metric },
      ...asSystem,
      req,
    });
}
