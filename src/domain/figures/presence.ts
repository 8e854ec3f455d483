import { amountOf, type FigureValue } from './figureValue';

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
