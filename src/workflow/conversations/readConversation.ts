import { readAll, readOne } from '@/database/asSystem';
import type { ConversationTurn, ConversationView, SheetConversations } from '@/contract/talkView';
import {
  isAsked,
  longestComment,
  mostComments,
  resolveIssue,
  sideOf,
  stateOf,
  type Correction,
  type Question,
} from '@/domain/conversations/conversation';
import type { Person } from '@/domain/permissions/person';
import { isFigureField } from '@/domain/workflow/timelineEntry';
import type { ActContext, SheetPlace } from '../sheet/actRequest';
import { reachesProvince, readNames, type NameOf } from '../sheet/directory';
import { isUnread, readMarks, type Marks } from './marks';
import { questionOf, readSpokenFigure, silenceOn } from './figurePlace';
import { correctionIn, isSpoken, newsKey, readTalk, readTurns, turnsOf, type Turn } from './readTurns';

/** Turns of one conversation that a screen gets, the latest ones. */
const mostShown = 60;

/** Reads the conversation about a figure for this person; null where there is no figure that they may read. */
export async function readConversation(acting: ActContext, figure: string): Promise<ConversationView | null> {
  const { payload, person, now } = acting;
  const spoken = await readSpokenFigure({ payload }, person, figure);
  if (spoken === null) return null;
  const [all, stored, marks, silence] = await Promise.all([
    readTurns({ payload }, spoken),
    readOne({ payload }, 'conversations', spoken.id),
    readMarks({ payload }, person.id),
    silenceOn({ payload }, acting, spoken),
  ]);
  const turns = isSpoken(all) ? all : [];
  const shown = turns.slice(-mostShown);
  const nameOf = await readNames(
    payload,
    shown.flatMap(({ remark }) => remark.mentions),
  );
  const question = questionOf(stored);
  const { province: plate, state, metric: key, label } = spoken;
  const correction = correctionIn(turns);
  const isReturned = state === 'changes_requested';
  const isFull = (stored?.remarks ?? 0) >= mostComments;
  return {
    figure: spoken.id,
    metric: { key, label },
    state: stateOf(question.state, correction),
    awaitsReader: isAwaited({ person, plate }, question, correction),
    turns: shown.map((turn) => turnView(turn, nameOf, unreadBy(person.id, marks, now))),
    older: turns.length - shown.length,
    longest: longestComment,
    barred: {
      comment: isFull ? { field: 'text', problem: 'quota_full', context: { most: mostComments } } : silence,
      resolve: resolveIssue({ question, isReturned, person, plate }),
    },
  };
}

function unreadBy(reader: string, marks: Marks, now: Date): (turn: Turn) => boolean {
  return ({ entry, kind }) =>
    (kind === 'comment' || kind === 'return') &&
    entry.actor !== reader &&
    isUnread(marks, newsKey(entry), now);
}

function turnView(turn: Turn, nameOf: NameOf, unread: (turn: Turn) => boolean): ConversationTurn {
  const { entry, kind, remark, reason } = turn;
  const said = entry.comment ?? '';
  const base = {
    id: entry.id,
    at: entry.at,
    by: { id: entry.actor ?? '', name: entry.actorName ?? '' },
    onBehalfOf: entry.onBehalfOfName ?? null,
    unread: unread(turn),
  };
  if (kind === 'return') return { ...base, kind, code: reason?.code ?? null, text: reason?.text ?? said };
  if (kind !== 'comment') return { ...base, kind };
  const mentions = remark.mentions.map((id) => ({ id, name: nameOf(id) ?? id }));
  return { ...base, kind, text: said, mentions };
}

/** Reads where the conversations of one sheet stand; null for a province that this person may not see. */
export async function readSheetConversations(
  { payload, person, now }: ActContext,
  { edition, province }: SheetPlace,
): Promise<SheetConversations | null> {
  if (!reachesProvince(person, province)) return null;
  const [rows, talk, marks] = await Promise.all([
    readAll({ payload }, 'conversations', {
      where: { and: [{ edition: { equals: edition } }, { province: { equals: province } }] },
    }),
    readTalk({ payload }, { edition, province }),
    readMarks({ payload }, person.id),
  ]);
  const spoken = new Set(
    talk
      .filter(({ action }) => action === 'comment' || action === 'return')
      .flatMap(({ changes }) => changes.map(({ field }) => field))
      .filter(isFigureField),
  );
  const lines = [...spoken].map((metric) => {
    const turns = turnsOf(talk, metric);
    const question = questionOf(rows.find((row) => row.metric === metric) ?? null);
    const comments = turns.filter(({ kind }) => kind === 'comment');
    return {
      metric,
      state: stateOf(question.state, correctionIn(turns)),
      comments: comments.length,
      unread: turns.filter(unreadBy(person.id, marks, now)).length,
      awaitsReader: isAwaited({ person, plate: province }, question, correctionIn(turns)),
    };
  });
  return { lines };
}

/** Whether the answer is this person's: a correction is for whoever enters the figures of the province. */
function isAwaited(
  { person, plate }: { readonly person: Person; readonly plate: string },
  question: Question,
  correction: Correction,
): boolean {
  const side = sideOf(person, plate);
  const corrects = side === 'province' && person.roles.includes('province_editor');
  return isAsked(question, { id: person.id, side }) || (correction === 'asked' && corrects);
}
