import type { SendingPlan } from '@/contract/figureView';
import type { Finding, GivenReason } from '@/domain/checks/finding';
import { questionsIn } from '@/domain/checks/questions';
import { tidyText } from '@/domain/turkish/letters';
import { withReasons } from '@/domain/workflow/figureMoves';
import type { ActContext, FigureRevision, MoveRequest, SendRequest } from '../sheet/actRequest';
import { findingsOn, flagsOf, storedReasons } from '../sheet/figureFlags';
import { figureField } from '../sheet/figureFacts';
import { loadSheetFor } from '../sheet/loadSheet';
import type { SheetAct, SheetContext } from '../sheet/sheetContext';
import { actOnSheet, decideMove, type ActAnswer } from './moveFigures';
import { decideEach, storeDecisions, type DecidedFigure } from './storeDecisions';

/** Sends figures for review, each with what its sender answers to the rules: a new round from the first stage. */
export async function sendFigures(acting: ActContext, request: SendRequest): Promise<ActAnswer> {
  return actOnSheet(acting, request, async (act) => {
    const judged = decideEach(request.figures, (ref) => decideSending(act, ref, request));
    return storeDecisions(act, { action: 'send', judged, comment: null });
  });
}

type Deciding = Omit<SheetAct, 'req'>;

function decideSending(
  act: Deciding,
  ref: FigureRevision,
  request: Pick<SendRequest, 'figures'>,
): DecidedFigure {
  const given = reasonsGiven(act, ref, request);
  const reasonsOf = storedReasons(act.sheet);
  const decided = decideMove(act, { action: 'send', reason: '' }, ref, (metric) =>
    metric === ref.metric ? [...given, ...reasonsOf(metric)] : reasonsOf(metric),
  );
  return decided.outcome === 'done' ? { ...decided, after: withReasons(decided.after, given) } : decided;
}

/** The answers to what is asked of one figure; what nobody asked is not kept. */
function reasonsGiven(
  { acting: { person, now }, sheet }: Deciding,
  { metric }: FigureRevision,
  { figures }: Pick<SendRequest, 'figures'>,
): readonly GivenReason[] {
  const at = now.toISOString();
  return softFindings(sheet, metric).flatMap((finding) => {
    const { code, now: amount, against } = finding;
    // A check is one question, whichever of its figures somebody answers it at.
    const text = figures
      .filter((each) => finding.metrics.includes(each.metric))
      .toSorted((a, b) => Number(b.metric === metric) - Number(a.metric === metric))
      .flatMap(({ reasons }) => reasons ?? [])
      .filter((reason) => reason.code === code)
      .map((reason) => tidyText(reason.text))
      .find((each) => each !== '');
    return text === undefined ? [] : [{ code, now: amount, against, text, by: person.id, at }];
  });
}

function softFindings(sheet: SheetContext, key: string): readonly Finding[] {
  const metric = sheet.asked.find((each) => each.key === key);
  if (metric === undefined) return [];
  const found = findingsOn(sheet, metric, sheet.figures.get(key)?.value ?? null);
  return found.filter(({ severity }) => severity === 'soft');
}

/** Tells what would become of each figure if it were sent now, by the rules that judge the sending; stores nothing. */
export async function planSending(acting: ActContext, request: MoveRequest): Promise<SendingPlan | null> {
  const sheet = await loadSheetFor(acting, request);
  if (sheet === null) return null;
  const decided = decideEach(request.figures, (ref) => decideSending({ acting, sheet }, ref, request));
  const plan = decided.map((each) => planOf(sheet, each));
  return {
    goes: plan.flatMap(({ goes }) => goes ?? []),
    asks: plan.flatMap(({ asks }) => asks ?? []),
    stays: plan.flatMap(({ stays }) => stays ?? []),
  };
}

interface Planned {
  readonly goes?: string;
  readonly asks?: SendingPlan['asks'][number];
  readonly stays?: SendingPlan['stays'][number];
}

function planOf(sheet: SheetContext, each: DecidedFigure): Planned {
  const { metric, outcome } = each;
  if (outcome === 'done') return { goes: metric };
  if (outcome !== 'refused')
    return { stays: { metric, issues: [{ field: figureField(metric), problem: 'stale' }] } };
  const isAsked = each.issues.every(({ problem }) => answerable.some((one) => one === problem));
  if (!isAsked) return { stays: { metric, issues: each.issues } };
  return { asks: { metric, questions: questionsOn(sheet, metric) } };
}

/** What a reason mends. */
const answerable = ['check_asks_reason', 'fall_needs_reason'] as const;

function questionsOn(sheet: SheetContext, key: string): SendingPlan['asks'][number]['questions'] {
  const metric = sheet.asked.find((each) => each.key === key);
  if (metric === undefined) return [];
  const note = sheet.figures.get(key)?.note ?? null;
  const open = questionsIn(softFindings(sheet, key), { note, reasonsOf: storedReasons(sheet) });
  const codes = open.map(({ code }) => code);
  return flagsOf(sheet, metric, (id) => id).filter(({ code }) => codes.includes(code));
}
