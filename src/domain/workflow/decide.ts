import type { Issue } from '../issue';
import { actorsOf, standInFor, type Person, type StandIn } from '../permissions/person';
import {
  actionsOf,
  inputConditions,
  type Action,
  type ActionOf,
  type Condition,
  type Subject,
} from './action';
import { conditionRules } from './conditionRules';
import { destinationOf } from './destination';
import { stagesIn, type Facts, type FactsOf, type FigureFacts } from './facts';
import { positionOf, type Standing } from './position';
import { transitions } from './transitions';
import { asksFor } from './transition';
import { type Transition } from './transition';

export type Decision =
  | {
      readonly allowed: true;
      readonly next: Standing;
      /** Whom the act is done for; not there when the role is the person's own. */
      readonly standIn?: StandIn;
    }
  | { readonly allowed: false; readonly issues: readonly Issue[] };

const refuse = (issues: readonly Issue[]): Decision => ({ allowed: false, issues });

/** Rows without roles are the system's; people need one of the row's roles. */
function mayPerform(row: Transition, person: Person | null): boolean {
  if (person === null) return row.roles.length === 0;
  return row.roles.some((role) => person.roles.includes(role));
}

/** What `authorize` looks at: the person, and the province of the things. */
type Approach = Pick<Facts, 'field' | 'person'> &
  (
    | { readonly subject: 'figure'; readonly figure: Pick<FigureFacts, 'province'> }
    | { readonly subject: Exclude<Subject, 'figure'> }
  );

/**
 * Lists what bars the person, by role and province, from ever doing this to things of this province, whatever
 * the state. Asked before anything stored is compared, so that a stranger learns nothing from the answer.
 */
export function authorize<A extends Approach>(action: ActionOf<A['subject']>, facts: A): readonly Issue[] {
  return admitTo(action, facts);
}

function admitTo(action: Action, facts: Approach): readonly Issue[] {
  const rows = transitions.filter((row) => row.subject === facts.subject && row.action === action);
  const held = rows.filter((row) => mayPerform(row, facts.person));
  if (held.length === 0) return [{ field: facts.field, problem: 'role_missing', context: { action } }];
  const near = held.some(
    (row) =>
      !asksFor(row, 'own_province') ||
      facts.subject !== 'figure' ||
      facts.person?.province === facts.figure.province,
  );
  return near ? [] : [{ field: facts.field, problem: 'other_province' }];
}

function judge(action: Action, facts: Facts, ignored: readonly Condition[]): Decision {
  const strange = admitTo(action, facts);
  return strange.length > 0 ? refuse(strange) : judgeAdmitted(action, facts, ignored);
}

function judgeAdmitted(action: Action, facts: Facts, ignored: readonly Condition[]): Decision {
  const position = positionOf(facts.record);
  const here = transitions.filter(
    (row) => row.subject === facts.subject && row.action === action && row.from.includes(position),
  );
  if (here.length === 0) {
    return refuse([{ field: facts.field, problem: 'wrong_state', context: { action, position } }]);
  }
  const row = here.find((candidate) => mayPerform(candidate, facts.person));
  if (row === undefined)
    return refuse([{ field: facts.field, problem: 'role_missing', context: { action } }]);
  const asked: readonly Condition[] = row.conditions;
  const issues = asked
    .filter((condition) => !ignored.includes(condition))
    .flatMap((condition) =>
      conditionRules[condition]({ ...facts, actors: actorsOf(facts.person, row.roles) }),
    );
  if (issues.length > 0) return refuse(issues);
  const standIn = facts.person && standInFor(facts.person, row.roles);
  return {
    allowed: true,
    next: destinationOf(row, { record: facts.record, stages: stagesIn(facts) }),
    ...(standIn && { standIn }),
  };
}

/**
 * Decides whether the act is allowed and where it leads, or gives everything that speaks against it. Reads
 * the table, nothing else.
 */
export function decide<F extends Facts>(action: ActionOf<F['subject']>, facts: F): Decision {
  return judge(action, facts, []);
}

/** Decides like `decide` for a person whom `authorize` has passed; the table still asks for their role. */
export function decideAdmitted<F extends Facts>(action: ActionOf<F['subject']>, facts: F): Decision {
  return judgeAdmitted(action, facts, []);
}

/** Decides like `decide`, without what is typed with it (reason, note) or follows from it (hard checks). */
export function consider<F extends Facts>(action: ActionOf<F['subject']>, facts: F): Decision {
  return judge(action, facts, inputConditions);
}

/** Tells whether to offer the act to this person. */
export function canDo<F extends Facts>(action: ActionOf<F['subject']>, facts: F): boolean {
  return consider(action, facts).allowed;
}

/** Tells whether a figure waits for a decision of this person, four eyes included: an approval, or a vote where two decide apart. */
export function awaitsDecision(facts: FactsOf<'figure'>): boolean {
  return canDo('approve', facts) || canDo('read', facts);
}

/** Per act on a subject: why it is barred to the reader of a record, or null where it is not. */
export type Barred<S extends Subject> = Readonly<Record<ActionOf<S>, Issue | null>>;

/**
 * Lists what the reader of a record may not do with it, and why. Buttons show this and endpoints judge by the same
 * table, so they cannot disagree. What is typed with the act is judged only when it is done.
 */
export function barredActions<F extends Facts>(facts: F): Barred<F['subject']> {
  const barred = actionsOf[facts.subject].map((action) => [action, barredTo(action, facts)] as const);
  return Object.fromEntries(barred) as Barred<F['subject']>;
}

/** Says why one act is barred, or null where it is not. */
export function barredIn<F extends Facts>(action: ActionOf<F['subject']>, facts: F): Issue | null {
  return barredTo(action, facts);
}

function barredTo(action: Action, facts: Facts): Issue | null {
  const decision = judge(action, facts, inputConditions);
  return decision.allowed ? null : (decision.issues[0] ?? null);
}
