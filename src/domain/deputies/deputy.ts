import type { DeputableRole } from '../permissions/person';

/** Acts on a deputyship. One ends by an act of a person, or because what it rests on is gone. */
export type DeputyAction = 'name_deputy' | 'end_deputy';

/** One person standing in for another in one role. Days are ISO dates in Türkiye, both included. */
export interface Deputyship {
  readonly id: string;
  /** User ids. */
  readonly principal: string;
  readonly deputy: string;
  readonly role: DeputableRole;
  /** Plate code for a province role, else null. */
  readonly province: string | null;
  readonly from: string;
  readonly until: string;
  readonly reason: string;
  readonly namedBy: string;
  readonly namedAt: string;
  /** ISO time of an end before the last day; null when there was none. */
  readonly endedAt: string | null;
  /** Null when nobody ended it: one of the two lost what it rests on, or it ran out. */
  readonly endedBy: string | null;
}

export const deputyStates = ['planned', 'running', 'over'] as const;
export type DeputyState = (typeof deputyStates)[number];

/** Tells whether a deputyship is planned, running or over on a day (ISO date). */
export function deputyState(
  { from, until, endedAt }: Pick<Deputyship, 'from' | 'until' | 'endedAt'>,
  today: string,
): DeputyState {
  if (endedAt !== null || until < today) return 'over';
  return from > today ? 'planned' : 'running';
}

/** Tells whether two deputyships share a day; one that was ended stands in the way of no other. */
export function overlaps(
  a: Pick<Deputyship, 'from' | 'until'>,
  b: Pick<Deputyship, 'from' | 'until' | 'endedAt'>,
): boolean {
  return b.endedAt === null && a.from <= b.until && b.from <= a.until;
}
