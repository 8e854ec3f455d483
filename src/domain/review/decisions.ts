import type { Bilingual } from '../bilingual';
import type { Issue } from '../issue';
import { returnCodes, type ReturnReason } from '../workflow/returnReason';

/** What a reviewer decided on one figure, at the revision that was seen, before it is sent. */
export interface Decision {
  readonly metric: string;
  /** What the figure is called, for when it no longer waits. */
  readonly label: Bilingual;
  readonly revision: number;
  /** Why it goes back; null where it is approved. */
  readonly returned: ReturnReason | null;
}

/** The decisions on one sheet, act by act, so that the last act can be taken back; a later one on a figure stands. */
export type DecisionActs = readonly (readonly Decision[])[];

/** A figure that waits, as far as deciding goes. */
export interface Decidable {
  readonly metric: string;
  readonly label: Bilingual;
  readonly revision: number;
  /** What checks say of it; nothing is said of a folded one. */
  readonly flags?: readonly object[];
  readonly twoReaders?: { readonly opened: readonly object[] | null } | null;
  readonly barred: { readonly approve?: Issue; readonly return?: Issue };
}

/** Gives the decision that stands for each figure. */
export function decisionsIn(acts: DecisionActs): ReadonlyMap<string, Decision> {
  return new Map(acts.flat().map((decision) => [decision.metric, decision]));
}

/** Adds one act; an act on nothing is none. */
export function withAct(acts: DecisionActs, act: readonly Decision[]): DecisionActs {
  return act.length === 0 ? acts : [...acts, act];
}

/** Takes the last act back: what was decided before it stands again. */
export function withoutLastAct(acts: DecisionActs): DecisionActs {
  return acts.slice(0, -1);
}

/** Gives the decisions without those on some figures. */
export function withoutFigures(acts: DecisionActs, metrics: ReadonlySet<string>): DecisionActs {
  return acts.map((act) => act.filter(({ metric }) => !metrics.has(metric))).filter((act) => act.length > 0);
}

/** Makes one act of approving figures; those that the reader may not approve are left out. */
export function approvalOf(figures: readonly Decidable[]): readonly Decision[] {
  return figures
    .filter(({ barred }) => barred.approve === undefined)
    .map(({ metric, label, revision }) => ({ metric, label, revision, returned: null }));
}

/** Makes one act of returning figures, all for one reason; those that the reader may not return are left out. */
export function returnOf(figures: readonly Decidable[], returned: ReturnReason): readonly Decision[] {
  return figures
    .filter(({ barred }) => barred.return === undefined)
    .map(({ metric, label, revision }) => ({ metric, label, revision, returned }));
}

/** Tells whether a figure may be approved together with others unlooked at: no check flags it, and no two readers differ on it. */
function isUnflagged({ flags = [], twoReaders = null }: Decidable): boolean {
  return flags.length === 0 && (twoReaders?.opened ?? null) === null;
}

/** Gives the rest: what is undecided, no check flags, and the reader may approve. */
export function restOf<F extends Decidable>(
  waiting: readonly F[],
  decided: ReadonlyMap<string, Decision>,
): readonly F[] {
  return waiting.filter(
    (figure) => !decided.has(figure.metric) && isUnflagged(figure) && figure.barred.approve === undefined,
  );
}

/** Gives the figures whose decision no longer fits what waits: changed since, or waiting no more. */
export function staleIn(
  acts: DecisionActs,
  waiting: readonly Pick<Decidable, 'metric' | 'revision'>[],
): readonly Decision[] {
  const now = new Map(waiting.map(({ metric, revision }) => [metric, revision]));
  return [...decisionsIn(acts).values()].filter(({ metric, revision }) => now.get(metric) !== revision);
}

/** How many figures are approved, returned and undecided. */
export interface Tally {
  readonly approved: number;
  readonly returned: number;
  readonly open: number;
}

/** Counts the decisions on what waits; what the reader may decide in no way is not counted as undecided. */
export function tallyOf(waiting: readonly Decidable[], decided: ReadonlyMap<string, Decision>): Tally {
  const mine = waiting.filter(
    ({ metric, barred }) =>
      decided.has(metric) || barred.approve === undefined || barred.return === undefined,
  );
  const made = mine.flatMap(({ metric }) => decided.get(metric) ?? []);
  const returned = made.filter((decision) => decision.returned !== null).length;
  return { approved: made.length - returned, returned, open: mine.length - made.length };
}

/** Writes the decisions as one request asks for them. */
export function requestOf(acts: DecisionActs): {
  readonly approvals: readonly { readonly metric: string; readonly revision: number }[];
  readonly returns: readonly ({ readonly metric: string; readonly revision: number } & {
    readonly code: ReturnReason['code'];
    readonly reason: string;
  })[];
} {
  const all = [...decisionsIn(acts).values()];
  return {
    approvals: all
      .filter(({ returned }) => returned === null)
      .map(({ metric, revision }) => ({ metric, revision })),
    returns: all.flatMap(({ metric, revision, returned }) =>
      returned === null ? [] : [{ metric, revision, code: returned.code, reason: returned.text }],
    ),
  };
}

/** Reads decisions as a browser kept them; what is none of this form is left out. */
export function readDecisions(kept: unknown): DecisionActs {
  if (!Array.isArray(kept)) return [];
  return kept
    .map((act: unknown) => (Array.isArray(act) ? act.flatMap((each) => readDecision(each)) : []))
    .filter((act) => act.length > 0);
}

type Loose<T> = { readonly [K in keyof T]?: unknown };

function readDecision(kept: unknown): readonly Decision[] {
  if (typeof kept !== 'object' || kept === null) return [];
  const { metric, revision, label, returned } = kept as Loose<Decision>;
  if (typeof metric !== 'string' || typeof revision !== 'number') return [];
  const { tr = metric, en = metric } = (label ?? {}) as Loose<Bilingual>;
  const named = { metric, revision, label: { tr: String(tr), en: String(en) } };
  if (returned === null) return [{ ...named, returned }];
  const { code, text } = (returned ?? {}) as Loose<ReturnReason>;
  const known = returnCodes.find((each) => each === code);
  return known === undefined || typeof text !== 'string'
    ? []
    : [{ ...named, returned: { code: known, text } }];
}
