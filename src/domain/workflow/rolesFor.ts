import { roles, type Role } from '../permissions/role';
import type { ActionOf, Subject } from './action';
import type { ScopeKind } from './timelineScope';
import type { Transition } from './transition';
import { transitions } from './transitions';

/** Lists the rows of the table for one act on one subject. */
export function rowsFor<S extends Subject>(subject: S, action: ActionOf<S>): readonly Transition[] {
  return rowsOf(subject, action);
}

function rowsOf(subject: Subject, action: string): readonly Transition[] {
  return transitions.filter((row) => row.subject === subject && row.action === action);
}

/** Lists the roles that the table lets do this at all, wherever the thing stands. */
export function rolesFor<S extends Subject>(subject: S, action: ActionOf<S>): readonly Role[] {
  return rolesIn(rowsOf(subject, action));
}

function rolesIn(rows: readonly Transition[]): readonly Role[] {
  return roles.filter((role) => rows.some((row) => row.roles.includes(role)));
}

/** The subjects whose acts stand in a chain of the timeline, and whose is what the table does not know. */
interface Judged {
  readonly subjects: readonly Subject[];
  readonly others: readonly Role[];
}

const nothing: Judged = { subjects: [], others: [] };
const text: Judged = { subjects: ['text'], others: [] };

const judged: Readonly<Record<ScopeKind, Judged>> = {
  // Its booklets are released in the same chain.
  sheet: { subjects: ['figure', 'force'], others: ['publisher'] },
  edition: { subjects: [], others: ['publisher'] },
  imports: { subjects: ['import'], others: [] },
  sections: text,
  services: text,
  metrics: text,
  checks: text,
  province: nothing,
  user: nothing,
  mail: nothing,
  deputies: nothing,
};

/** Lists the roles of which an act of the timeline needs one; none where it needs no role of the workflow. */
export function rolesOfAct(kind: ScopeKind, action: string): readonly Role[] {
  const { subjects, others } = judged[kind];
  const found = rolesIn(subjects.flatMap((subject) => rowsOf(subject, action)));
  return found.length > 0 ? found : others;
}
