import type { DecidedAnswer } from '@/contract/reviewQueue';
import { joinedReason, type Vote } from '@/domain/workflow/readers';
import { needsWords, type ReturnCode, type ReturnReason } from '@/domain/workflow/returnReason';
import { readersField, type TimelineChange } from '@/domain/workflow/timelineEntry';
import { tidyText } from '@/domain/turkish/letters';
import { publishIfComplete } from '../release/releaseBooklet';
import type { StandIn } from '@/domain/permissions/person';
import type { ActContext, FigureRevision, SheetPlace } from '../sheet/actRequest';
import { readersOn } from '../sheet/figureFacts';
import { dropReadings, storeReadings, type SheetReadings } from '../sheet/readings';
import type { Acted, SheetAct, SheetContext } from '../sheet/sheetContext';
import { actOnSheet, decideMove, type ActAnswer, type Moving } from './moveFigures';
import { answerOf, decideEach, storeDecisions, type DecidedFigure } from './storeDecisions';

/** A figure to be corrected, at the revision that was seen, and why. */
export interface FigureReturn extends FigureRevision {
  readonly code: ReturnCode;
  readonly reason: string;
}

/** What a reviewer decided on one sheet. Each figure names the revision that was seen: nothing else is approved. */
export interface DecideRequest extends SheetPlace {
  readonly approvals: readonly FigureRevision[];
  readonly returns: readonly FigureReturn[];
}

/** What an act of decisions did. */
export interface Decided extends ActAnswer {
  readonly results: readonly DecidedAnswer[];
}

/** One decision of the request. */
interface Wish extends FigureRevision {
  readonly act: 'approve' | 'return';
  readonly returned: ReturnReason | null;
}

/** What becomes of a wish: an act on the figure, or a vote that waits for the second reader. */
type Ruling = DecidedFigure & {
  readonly wish: Wish;
  readonly act: 'approve' | 'return' | 'read';
  /** The vote to keep, where it is the first; both, where they are opened with this act. */
  readonly votes: readonly Vote[];
};

/**
 * Decides on figures of one sheet as one act: approvals and returns in one transaction, one after the other in the timeline.
 * Fresh ones are stored, stale and refused ones answered; the booklet is published when nothing else is missing.
 */
export async function decideFigures(acting: ActContext, request: DecideRequest): Promise<Decided> {
  const wishes = wishesOf(request);
  let secret: readonly string[] = [];
  const answer = await actOnSheet(acting, { ...request, figures: wishes }, (act) => {
    const rulings = decideEach(wishes, (wish) => rule(act, wish));
    secret = rulings
      .filter(isRuledDone)
      .filter(isSecret)
      .map(({ metric }) => metric);
    return store(act, rulings);
  });
  const results = answer.results.map((result, index): DecidedAnswer => ({
    ...result,
    act: wishes[index]?.act ?? 'approve',
    voted: result.outcome === 'done' && secret.includes(result.metric),
  }));
  return { ...answer, results };
}

function wishesOf({ approvals, returns }: DecideRequest): readonly Wish[] {
  const returned = returns.map(({ metric, revision, code, reason }): Wish => ({
    metric,
    revision,
    act: 'return',
    returned: { code, text: tidyText(reason) },
  }));
  return [
    ...returned,
    ...approvals.map(({ metric, revision }): Wish => ({ metric, revision, act: 'approve', returned: null })),
  ];
}

/** What was ruled and may be stored. */
type Done = Extract<Ruling, { readonly outcome: 'done' }>;

/** The first vote, which nobody sees: it changes no figure. */
const isSecret = ({ act, votes }: Done): boolean => act === 'read' && votes.length === 1;

function rule(act: SheetAct, wish: Wish): Ruling {
  const move = moveOf(wish);
  const readers = readersOn(act.sheet, wish.metric);
  if (readers.state !== 'independent')
    return { ...decideMove(act, move, wish), wish, act: wish.act, votes: [] };
  const bare = { wish, act: 'read', votes: [] } as const;
  const reading = decideMove(act, { ...move, action: 'read' }, wish);
  if (reading.outcome !== 'done') return { ...reading, ...bare };
  const vote = voteIn(act, wish, reading);
  // What the reader could not do alone is no vote either.
  const settled = decideMove({ ...act, sheet: withVotes(act.sheet, wish, [vote, vote]) }, move, wish);
  if (settled.outcome !== 'done') return { ...settled, ...bare };
  const [first] = readers.votes;
  if (first === undefined) return { ...reading, ...bare, votes: [vote] };
  const votes = [first, vote];
  if (first.vote !== vote.vote) return { ...reading, ...bare, votes };
  return { ...agreed(act, wish, [first, vote]), wish, act: wish.act, votes };
}

const moveOf = ({ act: action, returned }: Wish): Moving => ({
  action,
  reason: returned === null ? '' : reasonOf(returned),
  ...(returned !== null && { returned }),
});

/** A code that says enough stands for words. */
const reasonOf = ({ code, text }: ReturnReason): string => (text === '' && !needsWords(code) ? code : text);

function voteIn(
  { acting }: SheetAct,
  { act: vote, returned }: Wish,
  { standIn }: { readonly standIn?: StandIn | undefined },
): Vote {
  const { person, now } = acting;
  const onBehalfOf = standIn === undefined ? {} : { onBehalfOf: standIn.principal };
  return { by: person.id, ...onBehalfOf, vote, returned, at: now.toISOString() };
}

function withVotes(sheet: SheetContext, { metric, revision }: Wish, votes: readonly Vote[]): SheetContext {
  return { ...sheet, readings: new Map([...sheet.readings, [metric, { revision, votes }]]) };
}

/** The act that both readers decided on, with both of them in it. */
function agreed(act: SheetAct, wish: Wish, votes: readonly [Vote, Vote]): DecidedFigure {
  const [first, second] = votes;
  const both = first.returned && second.returned && joinedReason(first.returned, second.returned);
  const on = { ...act, sheet: withVotes(act.sheet, wish, votes) };
  const verdict = decideMove(on, moveOf({ ...wish, returned: both }), wish);
  if (verdict.outcome !== 'done' || verdict.before === null || wish.act === 'return') return verdict;
  const { stage, round, approvals } = verdict.before;
  const { by, onBehalfOf, at } = first;
  const behalf = onBehalfOf === undefined ? {} : { onBehalfOf };
  const given = stage === null ? [] : [{ stage, by, ...behalf, round, at }];
  const added = verdict.after.approvals.slice(approvals.length);
  return { ...verdict, after: { ...verdict.after, approvals: [...approvals, ...given, ...added] } };
}

/** Stores what may be stored: returns, opened votes and approvals, an entry of the timeline each, then what is secret. */
async function store(act: SheetAct, rulings: readonly DecidedFigure[]): Promise<Acted> {
  const done = rulings.filter(isRuledDone);
  let { sheet } = act;
  for (const action of ['return', 'read', 'approve'] as const) {
    const judged = done.filter((ruling) => ruling.act === action && !isSecret(ruling));
    const comment = action === 'return' ? commonReason(judged) : null;
    const decisions = { action, judged, comment, also: judged.flatMap(votesTold) };
    ({ sheet } = await storeDecisions({ ...act, sheet }, decisions));
  }
  const readings = await storeVotes(act, done);
  sheet = { ...sheet, readings };
  const acted = { results: rulings.map(answerOf), sheet, publication: null };
  return done.some((ruling) => ruling.act === 'approve') ? publishIfComplete(act, acted) : acted;
}

function isRuledDone(verdict: DecidedFigure): verdict is Done {
  return verdict.outcome === 'done' && 'wish' in verdict;
}

/** Both votes stand in the timeline from the moment on at which both are in. */
function votesTold({ metric, votes }: Done): readonly TimelineChange[] {
  return votes.length < 2 ? [] : [{ field: readersField(metric), before: null, after: votes }];
}

/** Gives the votes as they stand after the act: whoever voted sees their own in its answer, and both where they are opened. */
async function storeVotes({ req, sheet }: SheetAct, done: readonly Done[]): Promise<SheetReadings> {
  const readings = new Map(sheet.readings);
  const settled: string[] = [];
  for (const ruling of done) {
    const { metric, votes, before, after } = ruling;
    if (ruling.act !== 'read') settled.push(metric);
    else {
      const revision = isSecret(ruling) ? (before?.revision ?? 0) : after.revision;
      readings.set(metric, { revision, votes });
      await storeReadings(req, { ...sheet.place, metric }, { revision, votes });
    }
  }
  const dropped = settled.filter((metric) => readings.delete(metric));
  await dropReadings(req, sheet.place, dropped);
  return readings;
}

/** The words of the returns for the entry as a whole; each figure keeps its own. */
function commonReason(judged: readonly Done[]): string | null {
  const words = new Set(judged.map(({ after }) => after.returnReason ?? '').filter((text) => text !== ''));
  const all = [...words].join(' · ');
  if (all === '') return null;
  return all.length <= longestComment ? all : `${all.slice(0, longestComment - 1)}…`;
}

/** Letters of an entry's comment at most: as many as one reason may have. */
const longestComment = 2_000;
