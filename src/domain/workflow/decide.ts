import type { Issue } from '../issue';
import { actorsOf, standInFor } from '../permissions/standInFor';
import type { Person, StandIn } from '../permissions/person';
import type { Action } from './action';
import { inputConditions, type Condition } from './condition';
import { conditionRules } from './conditionRules';
import { destinationOf } from './destination';
import type { Facts } from './facts';
import { positionOf } from './position';
import type { Standing } from './state';
import type { Transition } from './transition';
import { transitions } from './transitions';

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

/**
 * Whether the person could ever do this to things of this province: role and province, whatever the state.
 * Asked before anything stored is compared, so that a stranger learns nothing from the answer.
 */
export function admit(
  action: Action,
  facts: Pick<Facts, 'subject' | 'field' | 'person' | 'figure'>,
): readonly Issue[] {
  const rows = transitions.filter((row) => row.subject === facts.subject && row.action === action);
  const held = rows.filter((row) => mayPerform(row, facts.person));
  if (held.length === 0) return [{ field: facts.field, problem: 'role_missing', context: { action } }];
  const near = held.some(
    (row) =>
      !row.conditions.includes('own_province') ||
      facts.figure === null ||
      facts.person?.province === facts.figure.province,
  );
  return near ? [] : [{ field: facts.field, problem: 'other_province' }];
}

function judge(action: Action, facts: Facts, ignored: readonly Condition[]): Decision {
  const strange = admit(action, facts);
  if (strange.length > 0) return refuse(strange);
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
  const issues = row.conditions
    .filter((condition) => !ignored.includes(condition))
    .flatMap((condition) =>
      conditionRules[condition]({ ...facts, actors: actorsOf(facts.person, row.roles) }),
    );
  if (issues.length > 0) return refuse(issues);
  const standIn = facts.person && standInFor(facts.person, row.roles);
  return { allowed: true, next: destinationOf(row, facts), ...(standIn && { standIn }) };
}

/** Whether the act is allowed and where it leads, or everything that speaks against it. Reads the table, nothing else. */
export function decide(action: Action, facts: Facts): Decision {
  return judge(action, facts, []);
}

/** Like `decide`, without what is typed with the act itself (reason, note) or follows from it (hard checks). */
export function consider(action: Action, facts: Facts): Decision {
  return judge(action, facts, inputConditions);
}

/** Whether to offer the act to this person. */
export function canDo(action: Action, facts: Facts): boolean {
  return consider(action, facts).allowed;
}
