import { canonicalJson } from '@/domain/booklet/canonicalJson';
import {
  isFactsField,
  isForceField,
  type FigureTrace,
  type TimelineChange,
  type TimelineEntry,
} from '@/domain/workflow/timelineEntry';
import { proposalField } from '@/domain/people/accountChange';
import { proposalActions } from '@/domain/people/personChange';
import { editionDays } from '@/domain/workflow/editionDates';
import { contentDigest } from '../timeline/recordTimeline';

/** What the timeline says of one thing of a scope: how it was left last, and each state of it that was approved. */
export interface ThingTrace {
  /** The entry that told of it first. */
  readonly since: number;
  readonly last: string;
  /** The same by the digest that an entry gives, where it gives one. */
  readonly part?: string;
  readonly approved: readonly string[];
}

/** A release as the timeline has it. `content`: a mark of the hash of what was released; in entries of older releases the hash, or undefined. */
export interface ReleaseTrace {
  readonly by: string | null;
  readonly at: string;
  readonly reason: string | null;
  readonly content: unknown;
  /** The hash of the entry before. */
  readonly head: string | null;
}

/** What the timeline says of all things of one scope. */
export interface ScopeTraces {
  readonly things: Map<string, ThingTrace>;
  readonly releases: Map<number, ReleaseTrace>;
  /** The entries that tell which publications readers were given, by number. */
  readonly presented: Map<number, number>;
  /** What was told of each part of a sheet besides its figures, in order. */
  readonly parts: Map<string, readonly string[]>;
  /** An act of force took place: approved copies may have been taken back with it. */
  forced: boolean;
}

/** Gives the traces of a scope in which nothing has happened. */
export const noTraces = (): ScopeTraces => ({
  things: new Map(),
  releases: new Map(),
  presented: new Map(),
  parts: new Map(),
  forced: false,
});

const longest = 64;

/** Gives something short that is the same for equal JSON. */
export function markOf(json: unknown): string {
  const text = canonicalJson(json ?? null);
  return text.length <= longest ? text : contentDigest(json);
}

type TracedFigure = Omit<FigureTrace, 'fallAccepted' | 'unchanged'> & {
  readonly unchanged?: string | null;
};

/** Marks a figure as it was left. Readers having it is no act on it. */
export function figureMark(figure: TracedFigure): string {
  const { value, note, asOf, state, stage, revision, unchanged = null, reasons = [], typists = [] } = figure;
  return markOf({
    ...{ value, note, asOf, state: state === 'published' ? 'approved' : state, stage, revision },
    ...(unchanged !== null && { unchanged }),
    ...(reasons.length > 0 && { reasons }),
    ...(typists.length > 0 && { typists }),
  });
}

/** Marks what was approved of a figure. */
export function copyMark({
  value,
  note,
  asOf,
  revision,
}: Pick<FigureTrace, 'value' | 'note' | 'asOf' | 'revision'>): string {
  return markOf({ value, note, asOf, revision });
}

/** Marks what was approved of a text. */
export const textMark = (revision: number, content: string): string => markOf({ revision, content });

/** Adds to a scope's traces what one entry says. */
export function trace(traces: ScopeTraces, entry: TimelineEntry): void {
  const isSheet = entry.scope.startsWith('sheet:');
  for (const change of entry.changes) {
    if (isSheet) traceOnSheet(traces, entry, change);
    else traceThing(traces, entry, change);
  }
}

/** Marks a part of a record by the digest of its content; entries of older releases say it in words. */
export function partMark(told: unknown): string {
  const { content } = Object(told) as { readonly content?: unknown };
  return typeof content === 'string' ? content : markOf(told);
}

/** Names the decision about one figure among the parts of a sheet. */
export const disclosureField = (metric: string): string => `disclosure:${metric}`;

function tellPart({ parts }: ScopeTraces, field: string, told: unknown): void {
  parts.set(field, [...(parts.get(field) ?? []), partMark(told)]);
}

function traceOnSheet(traces: ScopeTraces, entry: TimelineEntry, { field, after }: TimelineChange): void {
  if (isForceField(field)) {
    traces.forced = true;
    // A release names the forces that it rests on, and changes none.
    if (entry.action !== 'release') tellPart(traces, field, after);
  } else if (field === 'exceptions' || isFactsField(field)) tellPart(traces, field, after);
  else if (entry.action === 'decide_disclosure') tellPart(traces, disclosureField(field), after);
  else if (field === 'publication') tracePublication(traces, entry, after);
  else if (isFigureTrace(after)) {
    const approved = after.state === 'approved' ? [copyMark(after)] : [];
    add(traces, field, { since: entry.seq, last: figureMark(after), approved });
  }
}

function tracePublication(traces: ScopeTraces, entry: TimelineEntry, after: unknown): void {
  const { number, content } = (after ?? {}) as { number?: unknown; content?: unknown };
  if (typeof number !== 'number') return;
  const { actor: by, at, comment: reason, previousHash: head } = entry;
  if (entry.action === 'present') traces.presented.set(number, entry.seq);
  if (entry.action === 'release') traces.releases.set(number, { by, at, reason, content, head });
}

function traceThing(
  traces: ScopeTraces,
  entry: TimelineEntry,
  { field, before, after }: TimelineChange,
): void {
  const { action, seq: since } = entry;
  const isProposed = proposalActions.some((each) => each === action) && !field.startsWith('proposal');
  // What was proposed for an account is told again when it holds.
  if (isProposed) return;
  // An edition that was removed before it opened, and planned anew.
  if (action === 'change_dates' && field === 'year' && before === null) traces.things.clear();
  // So did older releases name a proposal, and nothing that it says.
  if (field === 'proposal' && typeof after === 'string') {
    add(traces, proposalField(after), { since, last: markOf(after), approved: [] });
    return;
  }
  if (action === 'confirm') traceDays(traces, since, after);
  const { state, revision, content } = (after ?? {}) as Readonly<Record<string, unknown>>;
  const approved =
    state === 'approved' && typeof revision === 'number'
      ? [typeof content === 'string' ? textMark(revision, content) : String(revision)]
      : [];
  add(traces, field, { since, last: markOf(after), part: partMark(after), approved });
}

/** The days of an edition are those that a second person confirmed last. */
function traceDays(traces: ScopeTraces, since: number, confirmed: unknown): void {
  const { after } = Object(confirmed) as { readonly after?: Readonly<Record<string, unknown>> };
  if (after === undefined) return;
  for (const day of editionDays) add(traces, day, { since, last: markOf(after[day]), approved: [] });
}

function add({ things }: ScopeTraces, field: string, { since, approved, ...told }: ThingTrace): void {
  const known = things.get(field);
  things.set(field, {
    ...told,
    since: known?.since ?? since,
    approved: [...(known?.approved ?? []), ...approved],
  });
}

function isFigureTrace(after: unknown): after is FigureTrace {
  return (
    typeof after === 'object' && after !== null && 'revision' in after && 'value' in after && 'state' in after
  );
}
