import type { Metric } from './metric';

/** The reasons why a figure is no number (docs/adr/0022-absences.md); `absenceRank` ranks them. */
export const absences = ['not_reported', 'not_applicable', 'suppressed'] as const;
export type Absence = (typeof absences)[number];

/**
 * The value of one metric in one province and edition. `amount` is a whole number: a count, or exact Turkish
 * lira without kuruş. Zero is a number. `carried_over` is a number marked with the edition it was taken from.
 */
export type FigureValue =
  | { readonly kind: 'number'; readonly amount: number }
  | { readonly kind: 'carried_over'; readonly amount: number; readonly edition: string }
  | { readonly kind: Absence };

export const valueKinds = ['number', 'carried_over', ...absences] as const;
export type ValueKind = (typeof valueKinds)[number];

/** Gives the amount of a value that is a number, or null for an absence. */
export function amountOf(value: FigureValue): number | null {
  return 'amount' in value ? value.amount : null;
}

/** Tells whether two values have the same kind, amount and origin. */
export function isSameValue(a: FigureValue | null, b: FigureValue | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.kind !== b.kind || amountOf(a) !== amountOf(b)) return false;
  return a.kind !== 'carried_over' || b.kind !== 'carried_over' || a.edition === b.edition;
}

/** Presences of a figure in a sentence, the gravest last; the gravest decides (docs/adr/0022-absences.md). */
export const presences = ['number', 'zero', 'suppressed', 'not_reported', 'not_applicable'] as const;
export type Presence = (typeof presences)[number];

/** Gives the presence of a value. Never entered counts as not applicable, carried over as its number. */
export function presenceOf(value: FigureValue | null): Presence {
  if (value === null) return 'not_applicable';
  if (value.kind !== 'number' && value.kind !== 'carried_over') return value.kind;
  return amountOf(value) === 0 ? 'zero' : 'number';
}

/** Ranks a presence from 0 for a number up to 4 for not applicable. */
export function absenceRank(presence: Presence): number {
  return presences.indexOf(presence);
}

/** Gives the gravest of several presences; `number` of none. */
export function worstOf(several: readonly Presence[]): Presence {
  return several.reduce((worst, next) => (absenceRank(next) > absenceRank(worst) ? next : worst), 'number');
}

/**
 * Tells whether a cumulative total fell: it then needs a reason and the publisher's acceptance
 * (docs/adr/0022-absences.md). Metrics on any other or no time basis may fall, and an absence is no number.
 */
export function isFall(
  metric: Pick<Metric, 'timeBasis'>,
  before: FigureValue | null,
  now: FigureValue | null,
): boolean {
  if (metric.timeBasis !== 'cumulative' || before === null || now === null) return false;
  const [was, is] = [amountOf(before), amountOf(now)];
  return was !== null && is !== null && is < was;
}

/** Tells whether a value is a count of few persons: they could be recognised where it is printed. */
export function isBelowThreshold(
  { sensitive, threshold }: Pick<Metric, 'sensitive' | 'threshold'>,
  value: FigureValue,
): boolean {
  const amount = amountOf(value);
  return sensitive && amount !== null && amount > 0 && amount < threshold;
}
