import { valueKinds } from '../figures/figureValue';
import type { EntryRow, TypedRow, TypedRows } from './row';
import { isUnstored, saysSame } from './typed';
import { isSameText } from './steps';

/** So long is typing kept on a computer; an edition's entry is over by then. */
export const keptDays = 30;

/** One text as a browser keeps it: whose, in which sheet and row, typed in which tab, and when. */
export interface JournalEntry {
  readonly person: string;
  /** `2024-2:76`. */
  readonly sheet: string;
  readonly metric: string;
  readonly tab: string;
  readonly typed: TypedRow;
  /** Milliseconds. */
  readonly at: number;
}

/** Whose typing a journal keeps, from which tab. */
export type JournalOwner = Pick<JournalEntry, 'person' | 'sheet' | 'tab'>;

/** Gives the key under which an entry is kept: each tab has its own, so that none overwrites what another typed. */
export function journalKey({
  person,
  sheet,
  metric,
  tab,
}: Omit<JournalEntry, 'typed' | 'at'>): readonly string[] {
  return [person, sheet, metric, tab];
}

/** Writes to a journal: entries to put, and own ones to take away. */
export interface JournalWrites {
  readonly put: readonly JournalEntry[];
  readonly remove: readonly JournalEntry['metric'][];
}

/** Gives what a change of the typing writes to the journal. */
export function journalWrites(
  owner: JournalOwner,
  { before, after }: { readonly before: TypedRows; readonly after: TypedRows },
  now: number,
): JournalWrites {
  const { person, sheet, tab } = owner;
  const put = Object.entries(after)
    .filter(([metric, typed]) => before[metric] !== typed)
    .map(([metric, typed]) => ({ person, sheet, metric, tab, typed, at: now }));
  return { put, remove: Object.keys(before).filter((metric) => !(metric in after)) };
}

/** Reads an entry as a browser kept it; null for one that another release wrote in another form. */
export function readJournalEntry(kept: unknown): JournalEntry | null {
  if (!isRecord(kept) || !isRecord(kept['typed'])) return null;
  const { person, sheet, metric, tab, at } = kept;
  const { kind, input, note, asOf, unchanged, revision } = kept['typed'];
  const known = valueKinds.find((each) => each === kind);
  const texts = [person, sheet, metric, tab, input, note, asOf, unchanged ?? ''].every(
    (each) => typeof each === 'string',
  );
  if (!texts || known === undefined || typeof at !== 'number' || typeof revision !== 'number') return null;
  const typed = { kind: known, input: String(input), note: String(note), asOf: String(asOf), revision };
  return {
    person: String(person),
    sheet: String(sheet),
    metric: String(metric),
    tab: String(tab),
    at,
    typed: { ...typed, unchanged: typeof unchanged === 'string' ? unchanged : null },
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Puts two journals together: the newest of each entry stands, in whatever order they are met. */
export function mergedJournals(
  a: readonly JournalEntry[],
  b: readonly JournalEntry[],
): readonly JournalEntry[] {
  const newest = new Map<string, JournalEntry>();
  for (const entry of [...a, ...b]) {
    const key = JSON.stringify(journalKey(entry));
    const known = newest.get(key);
    if (known === undefined || isNewer(entry, known)) newest.set(key, entry);
  }
  return [...newest.entries()].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
}

function isNewer(a: JournalEntry, b: JournalEntry): boolean {
  if (a.at !== b.at) return a.at > b.at;
  return JSON.stringify(a.typed) > JSON.stringify(b.typed);
}

/** Gives the entries that a save has made needless: those of any tab that say what was stored. */
export function storedEntries(journal: readonly JournalEntry[], sent: TypedRows): readonly JournalEntry[] {
  return journal.filter(({ metric, typed }) => {
    const stored = sent[metric];
    return stored !== undefined && isSameText(stored, typed);
  });
}

/** Tells whether an entry is too old to be offered. */
export function isExpired({ at }: Pick<JournalEntry, 'at'>, now: number): boolean {
  return now - at >= keptDays * 86_400_000;
}

/**
 * Typing that is offered again. `fresh`: it goes on as it was; `stale`: something else was stored since, and both are
 * shown; `locked`: nobody may type there now, and the text is there to be read.
 */
export interface Offered {
  readonly metric: string;
  readonly typed: TypedRow;
  readonly at: number;
  readonly standing: 'fresh' | 'stale' | 'locked';
  /** What other tabs had typed in the same row, the newest first. */
  readonly others: readonly TypedRow[];
}

/** What becomes of a journal when its sheet is opened again. */
export interface Reopened {
  readonly offered: readonly Offered[];
  /** Entries that are too old, or say what is stored: to be forgotten. */
  readonly over: readonly JournalEntry[];
}

/** Tells what is offered again of a journal. Entries of rows that the sheet does not have today are kept and not offered. */
export function reopened(journal: readonly JournalEntry[], rows: readonly EntryRow[], now: number): Reopened {
  const byKey = new Map(rows.map((row) => [row.metric.key, row]));
  const isOver = (entry: JournalEntry): boolean => {
    const row = byKey.get(entry.metric);
    return isExpired(entry, now) || (row !== undefined && !isUnstored(row, entry.typed));
  };
  const live = journal.filter((entry) => !isOver(entry)).toSorted((a, b) => b.at - a.at);
  const offered = rows.flatMap((row): readonly Offered[] => {
    const [newest, ...older] = live.filter(({ metric }) => metric === row.metric.key);
    if (newest === undefined) return [];
    const { metric, typed, at } = newest;
    const others = older
      .map((entry) => entry.typed)
      .filter((text, index, all) =>
        [typed, ...all.slice(0, index)].every((known) => !saysSame(row, known, text)),
      );
    return [{ metric, typed, at, standing: standingIn(row, typed), others }];
  });
  return { offered, over: journal.filter(isOver) };
}

/**
 * Takes over the texts that are offered into the tab that has opened the sheet, at the age they have: a text that is
 * typed on there must not be offered again as it was before.
 */
export function takenOver(
  { person, sheet, tab }: JournalOwner,
  { offered, journal }: { readonly offered: readonly Offered[]; readonly journal: readonly JournalEntry[] },
): { readonly put: readonly JournalEntry[]; readonly over: readonly JournalEntry[] } {
  const texts = Object.fromEntries(offered.map(({ metric, typed }) => [metric, typed]));
  return {
    put: offered.map(({ metric, typed, at }) => ({ person, sheet, metric, tab, typed, at })),
    over: storedEntries(journal, texts).filter((entry) => entry.tab !== tab),
  };
}

/**
 * Gives what is let go with texts that were offered: all that was kept of their rows when the sheet was opened, and nothing
 * that was typed since, in this tab or another one.
 */
export function dismissedEntries(
  journal: readonly JournalEntry[],
  offered: readonly Pick<Offered, 'metric'>[],
  opened: number,
): readonly JournalEntry[] {
  const metrics = new Set(offered.map(({ metric }) => metric));
  return journal.filter(({ metric, at }) => metrics.has(metric) && at <= opened);
}

function standingIn(row: EntryRow, typed: TypedRow): Offered['standing'] {
  if (row.locked !== null) return 'locked';
  return typed.revision < row.revision ? 'stale' : 'fresh';
}
