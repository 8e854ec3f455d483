import type { Issue } from '@/domain/issue';
import type { DeputableRole } from '@/domain/permissions/person';
import type { DeputyState } from '@/domain/deputies/deputy';
import type { GrantedPerson } from '@/domain/deputies/standInsOn';

/** Somebody who can be chosen, with what decides whether they fit. */
export interface DeputyChoice extends GrantedPerson {
  readonly name: string;
  /** Name of the province, or null. */
  readonly provinceName: string | null;
}

/** One line of the list of deputies. */
export interface DeputyLine {
  readonly id: string;
  readonly role: DeputableRole;
  readonly principal: string;
  readonly deputy: string;
  /** Name of the province, or null. */
  readonly province: string | null;
  readonly from: string;
  readonly until: string;
  readonly reason: string;
  readonly state: DeputyState;
  readonly namedBy: string;
  /** An end before the last day: when (ISO), and by whom (null: the system). */
  readonly ended: { readonly at: string; readonly by: string | null } | null;
  readonly barred: { readonly end: Issue | null };
}

/** The screen of deputies: an admin sees all, everybody else the own. */
export interface DeputiesView {
  /** ISO date in Türkiye. */
  readonly today: string;
  readonly reader: string;
  readonly mayName: 'others' | 'own' | 'none';
  readonly lines: readonly DeputyLine[];
  /** Active people that the reader may choose from; empty for people who name nobody. */
  readonly people: readonly DeputyChoice[];
}
