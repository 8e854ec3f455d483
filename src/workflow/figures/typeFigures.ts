import { decideAdmitted } from '@/domain/workflow/decide';
import { isEntered } from '@/domain/workflow/figureRecord';
import { saved, type Entry } from '@/domain/workflow/figureMoves';
import { typingsField, type TimelineChange } from '@/domain/workflow/timelineEntry';
import {
  afterTyping,
  agreedEntry,
  handsIn,
  isOpened,
  saysSame,
  typingBy,
  typistsOf,
  type Typing,
  type TypingOutcome,
  type Typings,
} from '@/domain/workflow/typings';
import type { Metric } from '@/domain/figures/metric';
import { recordOnSheet } from '../sheet/advanceSheet';
import { factsOfFigure, figureField } from '../sheet/figureFacts';
import type { SheetAct, SheetContext } from '../sheet/sheetContext';
import { dropTypings, storeTypings, typingHands, typingsOn } from '../sheet/typings';
import type { DecidedFigure, TypedFigure } from './storeDecisions';

/** What a typing of two brought about: it is kept, or it is the figure's new value with both of them. */
export type TypingVerdict = TypedFigure | (DecidedFigure & { readonly agreed?: readonly TimelineChange[] });

/** Tells whether an entry is one typing of two, and no change to a figure by one person. */
export function isTyping(sheet: SheetContext, metric: Metric, entry: Entry): boolean {
  if (!metric.secondTyping) return false;
  if (typingsOn(sheet, metric.key) !== null) return true;
  const { value = null, asOf = null } = sheet.figures.get(metric.key) ?? {};
  return entry.value !== null && !saysSame({ value, asOf }, entry);
}

/** Judges one typing of two by the table. Nobody’s answer says what another person typed. */
export function judgeTyping(act: SheetAct, metric: string, entry: Entry): TypingVerdict {
  const { sheet, acting } = act;
  const before = sheet.figures.get(metric) ?? null;
  const known = typingsOn(sheet, metric) ?? { revision: before?.revision ?? 0, typings: [], chosen: null };
  const decision = decideAdmitted('type', factsOfFigure(sheet, acting.person, { metric, ...entry }));
  if (!decision.allowed) return { metric, before, outcome: 'refused', issues: decision.issues };
  const { by, onBehalfOf, at } = {
    by: acting.person.id,
    onBehalfOf: decision.standIn?.principal,
    at: acting.now.toISOString(),
  };
  const typing = { ...entry, by, ...(onBehalfOf !== undefined && { onBehalfOf }), at };
  if (entry.value === null) return withdrawn(act, { metric, before }, known, entry);
  const own = isOpened(known) ? known.chosen : typingBy(known, typistsOf(typing));
  if (own?.by === by && own.note === entry.note && saysSame(own, entry))
    return { metric, before, outcome: 'unchanged' };
  const outcome = afterTyping(known, typing);
  if (outcome.kind === 'agreed') return agreed(act, { metric, before }, { ...outcome, last: typing });
  return { metric, before, outcome: 'typed', typings: outcome.typings, told: outcome.kind !== 'kept' };
}

type About = Pick<TypedFigure, 'metric' | 'before'>;

/**
 * Emptying takes back one's own typing; what two have typed is there until they say the same, and what is stored while
 * another person's typing waits. Who sees nothing there, and says nothing, empties nothing.
 */
function withdrawn(
  { acting }: SheetAct,
  about: About,
  known: Typings,
  { note }: Pick<Entry, 'note'>,
): TypingVerdict {
  const own = typingBy(known, typingHands(acting.person));
  const isOpen = isOpened(known);
  if (own === null && note === null && !isEntered(about.before)) return { ...about, outcome: 'unchanged' };
  if (own === null || isOpen) {
    const problem = isOpen ? 'typings_differ' : 'second_typing_awaited';
    return { ...about, outcome: 'refused', issues: [{ field: figureField(about.metric), problem }] };
  }
  const typings = known.typings.filter((each) => each !== own);
  return { ...about, outcome: 'typed', typings: { ...known, typings }, told: false };
}

/** The value that two people typed is saved with the hands of all who had a part in it. */
function agreed(
  { sheet, acting: { person, now } }: SheetAct,
  { metric, before }: About,
  { typings, last }: TypingOutcome & { readonly last: Typing },
): TypingVerdict {
  const typists = handsIn(typings, last);
  const entry = { ...agreedEntry(typings, last), typists };
  const facts = factsOfFigure(sheet, person, { metric, ...entry });
  const settled = { ...facts, figure: { ...facts.figure, typing: 'done' as const } };
  const decision = decideAdmitted('save', settled);
  if (!decision.allowed) return { metric, before, outcome: 'refused', issues: decision.issues };
  const { next, standIn } = decision;
  const onBehalfOf = standIn?.principal;
  const deed = {
    action: 'save',
    next,
    by: person.id,
    onBehalfOf,
    at: now.toISOString(),
    reason: null,
  } as const;
  const after = saved(before, { ...sheet.place, metric }, entry, deed);
  return { metric, before, outcome: 'done', after, standIn, agreed: toldOf(metric, typings, last) };
}

/** What the timeline tells of typings once two are in. */
function toldOf(metric: string, { typings, chosen }: Typings, last?: Typing): readonly TimelineChange[] {
  const all = [...typings, ...(chosen === null ? [] : [chosen]), ...(last === undefined ? [] : [last])];
  return [{ field: typingsField(metric), before: null, after: [...new Set(all)] }];
}

/** Keeps typings; those that two people can see stand in the timeline from then on. Gives the sheet after it. */
export async function storeTyped(act: SheetAct, typed: readonly TypedFigure[]): Promise<SheetContext> {
  const { req, acting, sheet } = act;
  for (const { metric, typings } of typed) {
    if (typings.typings.length === 0) await dropTypings(req, sheet.place, [metric]);
    else await storeTypings(req, { ...sheet.place, metric }, typings);
  }
  const kept = new Map([...sheet.typings, ...typed.map(({ metric, typings }) => [metric, typings] as const)]);
  const told = typed.filter((each) => each.told);
  if (told.length === 0) return { ...sheet, typings: kept };
  const { person: actor, now: at, quiet } = acting;
  const timelineHead = await recordOnSheet(req, sheet.place, {
    action: 'type',
    actor,
    at,
    comment: null,
    changes: told.flatMap(({ metric, typings }) => toldOf(metric, typings)),
    standIn: null,
    quiet,
  });
  return { ...sheet, typings: kept, timelineHead };
}
