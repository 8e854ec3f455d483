import { roles, type Person, type Role } from '../permissions/person';
import type { ActionOf, Subject } from './action';
import { reviewAt, stages, type Stage } from './position';
import type { ScopeKind } from './timelineScope';
import { transitions } from './transitions';
import { asksFor } from './transition';
import { type Transition } from './transition';

function rowsOf(subject: Subject, action: string): readonly Transition[] {
  return transitions.filter((row) => row.subject === subject && row.action === action);
}

/** Lists the roles that the table lets do anything to this subject. */
export function rolesOn(subject: Subject): readonly Role[] {
  return rolesIn(transitions.filter((row) => row.subject === subject));
}

/** Lists the roles that the table lets do this at all, wherever the thing stands. */
export function rolesFor<S extends Subject>(subject: S, action: ActionOf<S>): readonly Role[] {
  return rolesIn(rowsOf(subject, action));
}

/** Tells whether the table lets this person do this at all. */
export function mayEver<S extends Subject>(
  { roles: held }: Pick<Person, 'roles'>,
  subject: S,
  action: ActionOf<S>,
): boolean {
  return rolesFor(subject, action).some((role) => held.includes(role));
}

/** Roles that approve anything. */
export const approvingRoles: readonly Role[] = rolesIn(
  transitions.filter(({ action }) => action === 'approve'),
);

/** A stage at which figures wait for somebody; `own`: those of the own province only. */
export interface ReviewStage {
  readonly stage: Stage;
  readonly own: boolean;
}

/** Lists the stages at which this person may review figures, in their order. */
export function reviewStages({ roles: held }: Pick<Person, 'roles'>): readonly ReviewStage[] {
  const rows = rowsOf('figure', 'approve').filter((row) => row.roles.some((role) => held.includes(role)));
  return stages.flatMap((stage): readonly ReviewStage[] => {
    const here = rows.filter(({ from }) => from.includes(reviewAt(stage)));
    return here.length === 0 ? [] : [{ stage, own: here.every((row) => asksFor(row, 'own_province')) }];
  });
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
  edition: { subjects: ['dates'], others: ['publisher'] },
  imports: { subjects: ['import'], others: [] },
  sections: text,
  services: text,
  metrics: text,
  checks: text,
  province: nothing,
  groups: nothing,
  user: nothing,
  mail: nothing,
  // Everybody who reads a figure speaks for themselves.
  conversation: nothing,
  deputies: nothing,
};

/** Lists the roles of which an act of the timeline needs one; none where it needs no role of the workflow. */
export function rolesOfAct(kind: ScopeKind, action: string): readonly Role[] {
  const { subjects, others } = judged[kind];
  const found = rolesIn(subjects.flatMap((subject) => rowsOf(subject, action)));
  return found.length > 0 ? found : others;
}
