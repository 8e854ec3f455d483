import { valueKinds } from '@/domain/figures/figureValue';
import { isTyped, readTyped, storedText, type TypedFigure } from './typedFigure';
import type { FigureAnswer } from '@/contract/sheetView';
import type { ShownFigure, ShownSheet } from './shownSheet';
import type { Ask } from '@/contract/endpoints';
import type { PasteEntry } from './pastePlan';
import { keep, kept } from '../shared/keptTyping';

/** Everything typed and not saved, by metric. */
export type TypedFigures = Readonly<Record<string, TypedFigure>>;

/**
 * Keeps the typed figures over a closed tab, a crash or a lost session; nothing typed removes them. Only what
 * changed since `before` is written: another tab of the same person may have typed in other figures.
 */
export function keepTyping(
  store: Storage | null,
  key: string,
  typed: TypedFigures,
  before: TypedFigures = keptTyping(store, key),
): void {
  const gone = Object.keys(before).filter((metric) => !(metric in typed));
  const changed = Object.entries(typed).filter(([metric, each]) => before[metric] !== each);
  const all = { ...withoutAll(keptTyping(store, key), gone), ...Object.fromEntries(changed) };
  keep(store, key, Object.keys(all).length === 0 ? null : all);
}

/** Reads the kept typing, empty for none. Leaves out unreadable entries: another version wrote them. */
export function keptTyping(store: Storage | null, key: string): TypedFigures {
  return Object.fromEntries(
    Object.entries(kept(store, key) ?? {}).filter((entry): entry is [string, TypedFigure] =>
      isTypedFigure(entry[1]),
    ),
  );
}

function isTypedFigure(value: unknown): value is TypedFigure {
  if (typeof value !== 'object' || value === null) return false;
  const { revision, kind, input, note, asOf } = value as Partial<Record<keyof TypedFigure, unknown>>;
  return (
    typeof revision === 'number' &&
    valueKinds.some((each) => each === kind) &&
    [input, note, asOf].every((text) => typeof text === 'string')
  );
}

/** What the screen holds besides the stored sheet: typing, and the last answer for each figure that was not simply done. */
export interface SheetDraft {
  readonly typed: TypedFigures;
  readonly answers: Readonly<Record<string, FigureAnswer>>;
}

/** Gives all figures of a sheet in the order of the screen. */
export function figuresOf(sheet: ShownSheet): readonly ShownFigure[] {
  return sheet.sections.flatMap((section) => section.services.flatMap((service) => service.figures));
}

/** Gives the cell's text: typed, or else stored. */
export function cellText(draft: SheetDraft, figure: ShownFigure): TypedFigure {
  return draft.typed[figure.metric.key] ?? storedText(figure);
}

/** Gives the draft after somebody typed in one figure. Typing back the stored value leaves nothing typed. */
export function typing(draft: SheetDraft, figure: ShownFigure, change: Partial<TypedFigure>): SheetDraft {
  const { key } = figure.metric;
  const typed = { ...cellText(draft, figure), ...change };
  const rest = without(draft.typed, key);
  return {
    typed: isUnstored(figure, typed) ? { ...rest, [key]: typed } : rest,
    answers: without(draft.answers, key, draft.answers[key]?.outcome === 'stale'),
  };
}

/** A paste as it changed the draft, so that one act takes all of it back. */
export interface Pasted {
  readonly keys: readonly string[];
  readonly before: TypedFigures;
  readonly after: TypedFigures;
}

/** Gives the draft after a block of cells was pasted, and what it changed. */
export function pasting(
  draft: SheetDraft,
  entries: readonly PasteEntry[],
): { readonly draft: SheetDraft; readonly pasted: Pasted } {
  const next = entries.reduce(
    (so, { figure, input, note }) =>
      typing(so, figure, {
        ...(input === null ? {} : { kind: 'number', input }),
        ...(note === null ? {} : { note }),
      }),
    draft,
  );
  const keys = entries.map(({ figure }) => figure.metric.key);
  return { draft: next, pasted: { keys, before: draft.typed, after: next.typed } };
}

/** Gives the keys of a paste's figures that are still as it left them, and differ from before. */
export function standingPaste({ typed }: SheetDraft, { keys, before, after }: Pasted): readonly string[] {
  return keys.filter((key) => typed[key] === after[key] && after[key] !== before[key]);
}

/** Gives the draft with a whole paste taken back; what was typed since, and stored, stays. */
export function withoutPaste(draft: SheetDraft, pasted: Pasted): SheetDraft {
  const keys = standingPaste(draft, pasted);
  const former = keys.flatMap((key) => {
    const typed = pasted.before[key];
    return typed === undefined ? [] : [[key, typed] as const];
  });
  return { ...draft, typed: { ...withoutAll(draft.typed, keys), ...Object.fromEntries(former) } };
}

function isUnstored(figure: ShownFigure, typed: TypedFigure): boolean {
  const text = storedText(figure);
  return isTyped(figure, typed) || (typed.input !== text.input && readTyped(figure, typed).kind === 'wrong');
}

/** Gives the draft with one figure's typing taken back. */
export function undone(draft: SheetDraft, key: string): SheetDraft {
  return { typed: without(draft.typed, key), answers: without(draft.answers, key) };
}

/** Gives the draft that keeps a typed value over the stored one seen beside it: it names that revision. */
export function keepingMine(draft: SheetDraft, figure: ShownFigure): SheetDraft {
  const { key } = figure.metric;
  const mine = { ...cellText(draft, figure), revision: figure.revision };
  return { typed: { ...draft.typed, [key]: mine }, answers: without(draft.answers, key) };
}

/** Gives the draft after a request: stored figures are no longer typed; the others keep their answers. */
export function settled(draft: SheetDraft, results: readonly FigureAnswer[]): SheetDraft {
  const stored = results.filter(({ outcome }) => outcome === 'done' || outcome === 'unchanged');
  const open = results.filter(({ outcome }) => outcome === 'stale' || outcome === 'refused');
  const storedKeys = stored.map(({ metric }) => metric);
  return {
    typed: withoutAll(draft.typed, storedKeys),
    answers: {
      ...withoutAll(draft.answers, storedKeys),
      ...Object.fromEntries(open.map((each) => [each.metric, each])),
    },
  };
}

/** Gives the kept typing that still differs from the stored figures. */
export function stillTyped(sheet: ShownSheet, kept: TypedFigures): TypedFigures {
  const pairs = figuresOf(sheet).flatMap((figure) => {
    const typed = kept[figure.metric.key];
    return typed && isUnstored(figure, typed) ? [[figure.metric.key, typed] as const] : [];
  });
  return Object.fromEntries(pairs);
}

function without<T>(
  record: Readonly<Record<string, T>>,
  key: string,
  keep = false,
): Readonly<Record<string, T>> {
  return keep ? record : withoutAll(record, [key]);
}

function withoutAll<T>(
  record: Readonly<Record<string, T>>,
  keys: readonly string[],
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

/**
 * Gives the body of a save: only typed figures, each with the revision its typist saw. Numbers go as typed;
 * the server reads them.
 */
export function saveRequest(sheet: ShownSheet, typed: TypedFigures): Pick<Ask<'saveFigures'>, 'figures'> {
  const figures = figuresOf(sheet).flatMap((figure) => {
    const mine = typed[figure.metric.key];
    if (!mine) return [];
    const reading = readTyped(figure, mine);
    if (reading.kind === 'empty') return [];
    const isInput = mine.kind === 'number' || reading.kind === 'wrong';
    return [
      {
        metric: figure.metric.key,
        revision: mine.revision,
        entry: isInput ? { input: mine.input } : { value: reading.value },
        note: mine.note,
        asOf: mine.asOf === '' ? null : mine.asOf,
      },
    ];
  });
  return { figures };
}

export const sheetFilters = ['all', 'missing', 'returned', 'draft', 'unsaved'] as const;
export type SheetFilter = (typeof sheetFilters)[number];

const tests: Record<SheetFilter, (figure: ShownFigure, isUnsaved: boolean) => boolean> = {
  all: () => true,
  missing: (figure) => figure.state === null,
  returned: (figure) => figure.state === 'changes_requested',
  draft: (figure) => figure.state === 'draft' || figure.state === 'changes_requested',
  unsaved: (_, isUnsaved) => isUnsaved,
};

/** Tells whether the filter shows this figure. */
export function passes(filter: SheetFilter, figure: ShownFigure, isUnsaved: boolean): boolean {
  return tests[filter](figure, isUnsaved);
}
