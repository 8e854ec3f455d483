import type { SheetView } from '@/contract/sheetView';
import type { Finding } from '@/domain/checks/finding';
import { grouped } from '@/domain/grouped';
import type {
  AmbiguousCell,
  AmbiguousReason,
  BlockPlan,
  CellAt,
  OutsideReason,
  PlanChoices,
  PlanPlace,
  TakenOffer,
  UnclearCell,
} from '@/domain/entry/plan';
import type { PlannedRow } from '@/domain/entry/preview';
import type { Offer } from '@/domain/entry/readCell';
import type { TypedRows } from '@/domain/entry/row';
import type { EntryState } from '@/domain/entry/state';

/** Cells that say the same and were not understood for the same reason: one answer is for all of them. */
export interface UnclearGroup {
  readonly text: string;
  readonly first: UnclearCell;
  readonly cells: readonly UnclearCell[];
}

/** Puts what was not understood into groups that one answer can be given for, in the order of the block. */
export function unclearGroups({ unclear }: Pick<BlockPlan, 'unclear'>): readonly UnclearGroup[] {
  const groups = grouped(unclear, ({ text, problem, offers, column }) =>
    JSON.stringify([text, problem, offers, column]),
  );
  return [...groups.values()].flatMap((cells) => {
    const [first] = cells;
    return first === undefined ? [] : [{ text: first.text, first, cells }];
  });
}

/** Makes the answer for a group: an offer, or null to leave its cells as they are. */
export function answerTo({ cells }: UnclearGroup, offer: Offer | null): readonly TakenOffer[] {
  return cells.map(({ at, text }) => ({ at, text, offer }));
}

/** An answer that was given, and the cells that it is for. */
export interface Answered {
  readonly text: string;
  readonly offer: Offer | null;
  readonly cells: readonly CellAt[];
}

/** Lists the answers that were given, each text once. */
export function answersGiven(offers: readonly TakenOffer[]): readonly Answered[] {
  const groups = grouped(offers, ({ text, offer }) => JSON.stringify([text, offer]));
  return [...groups.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    return [{ text: first.text, offer: first.offer, cells: all.flatMap(({ at }) => at ?? []) }];
  });
}

/** A line of the block that could be of more than one row, or of a row that others are of, too. */
export interface LineQuestion {
  readonly line: number;
  readonly reason: AmbiguousReason;
  readonly candidates: readonly string[];
  readonly cells: readonly AmbiguousCell[];
}

/** Lists the lines in question, each once. */
export function lineQuestions({ ambiguous }: Pick<BlockPlan, 'ambiguous'>): readonly LineQuestion[] {
  const asked = ambiguous.filter(({ reason }) => reason === 'near' || reason === 'shared_name');
  return [...grouped(asked, ({ at }) => String(at.line)).values()].flatMap((cells) => {
    const [first] = cells;
    if (first === undefined) return [];
    return [{ line: first.at.line, reason: first.reason, candidates: first.candidates, cells }];
  });
}

/** A row that several lines bring something for. */
export interface TwiceQuestion {
  readonly metric: string;
  readonly lines: readonly { readonly line: number; readonly texts: readonly string[] }[];
}

/** Lists the rows that several lines bring something for; the texts are those that would be written. */
export function twiceQuestions(plan: Pick<BlockPlan, 'ambiguous' | 'columns'>): readonly TwiceQuestion[] {
  const twice = plan.ambiguous.filter(({ reason }) => reason === 'twice');
  const isRead = ({ at }: AmbiguousCell): boolean =>
    ['name', 'unit', 'previous', 'place'].includes(plan.columns[at.column]?.role ?? '');
  return [...grouped(twice, ({ candidates }) => candidates[0] ?? '')].map(([metric, cells]) => ({
    metric,
    lines: [...grouped(cells, ({ at }) => String(at.line))].map(([line, own]) => ({
      line: Number(line),
      texts: own.filter((cell) => !isRead(cell)).map(({ text }) => text),
    })),
  }));
}

/** What lies outside for one reason: the texts that name it, a line by its first cell. */
export interface OutsideGroup {
  readonly reason: OutsideReason;
  readonly texts: readonly string[];
}

const wholeLines: readonly OutsideReason[] = ['no_row', 'not_asked', 'other_place', 'beside'];

/** Puts what lies outside into groups by the reason; columns that are not taken are told with the columns. */
export function outsideGroups({ outside }: Pick<BlockPlan, 'outside'>): readonly OutsideGroup[] {
  const told = outside.filter(({ reason }) => reason !== 'ignored');
  return [...grouped(told, ({ reason }) => reason)].map(([reason, cells]) => {
    const lines = grouped(cells, ({ at }) => String(at.line));
    const named = wholeLines.includes(reason) ? [...lines.values()].flatMap((own) => own[0] ?? []) : cells;
    return { reason, texts: named.map(({ text }) => text) };
  });
}

/** How much of the block becomes what. */
export interface PlanCounts {
  readonly values: number;
  readonly notes: number;
  readonly unclear: number;
  readonly locked: number;
  /** Lines of which something lies outside. */
  readonly outside: number;
  readonly unchanged: number;
  readonly ambiguous: number;
}

/** Counts what a plan does: cells, and lines where whole lines lie outside. */
export function planCounts(plan: BlockPlan): PlanCounts {
  const { fresh, unclear, locked, outside, unchanged, ambiguous } = plan;
  const values = fresh.filter(({ column }) => column === 'value').length;
  const linesOf = (cells: readonly { readonly at: CellAt }[]): number =>
    new Set(cells.map(({ at }) => at.line)).size;
  return {
    values,
    notes: fresh.length - values,
    unclear: unclear.length,
    locked: locked.length,
    outside: linesOf(outside.filter(({ reason }) => reason !== 'ignored')),
    unchanged: unchanged.length,
    ambiguous: linesOf(ambiguous),
  };
}

/** What a plan must know of the sheet that it is made for, and how it acts on it. */
export interface PlanningSheet {
  readonly view: SheetView;
  readonly state: EntryState;
  /** The sheet at this moment: what is shown may be of a moment before. */
  readonly now: () => EntryState;
  readonly change: (command: (state: EntryState) => EntryState) => void;
  /** What rules and checks would say of these texts, by metric. */
  readonly findingsOf: (typed: TypedRows) => ReadonlyMap<string, { readonly findings: readonly Finding[] }>;
  /** Gives the keyboard back to the active cell. */
  readonly focusCell: () => void;
  /** Scrolls a row into sight. */
  readonly showRow: (metric: string) => void;
}

/** A rule that would speak once the plan is applied. */
export interface PlannedWarning {
  readonly metric: string;
  readonly finding: Finding;
}

/** A plan on the screen, and everything that is shown of it. */
export interface OpenPlan {
  readonly plan: BlockPlan;
  readonly place: PlanPlace;
  readonly choices: PlanChoices;
  /** By metric: what the grid shows instead of the row's own texts. */
  readonly preview: ReadonlyMap<string, PlannedRow>;
  readonly warnings: readonly PlannedWarning[];
  readonly counts: PlanCounts;
}
