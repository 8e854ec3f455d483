import { amountOf, type FigureValue } from './figureValue';

/** What a figure is to a sentence, from the mildest to the gravest; the worst of several decides (docs/adr/0022-absences.md). */
export const presences = ['number', 'zero', 'suppressed', 'not_reported', 'not_applicable'] as const;
export type Presence = (typeof presences)[number];

/** What one value is to a sentence. A figure never entered counts as not applicable; carried over counts as its number. */
export function presenceOf(value: FigureValue | null): Presence {
  if (value === null) return 'not_applicable';
  if (value.kind !== 'number' && value.kind !== 'carried_over') return value.kind;
  return amountOf(value) === 0 ? 'zero' : 'number';
}

/** 0 for a number up to 4 for not applicable. */
export function absenceRank(presence: Presence): number {
  return presences.indexOf(presence);
}

/** The gravest of several; `number` of none. */
export function worstOf(several: readonly Presence[]): Presence {
  return several.reduce((worst, next) => (absenceRank(next) > absenceRank(worst) ? next : worst), 'number');
}
