import type { ForceStep } from '@/contract/forcesView';
import { rolesOfAct } from '@/domain/workflow/rolesFor';
import { standInFor } from '@/domain/permissions/person';
import { forcePosition, type Force, type ForceStamp } from '@/domain/forces/force';
import type { ActContext } from './actRequest';
import { forceField, type TimelineChange } from '@/domain/workflow/timelineEntry';
import { standingAt } from '@/domain/workflow/position';
import { contentDigest } from '../timeline/recordTimeline';

/** Gives the stamp of an act on a force: who, for whom, when, why. */
export function forceStamp(
  { person, now }: ActContext,
  { action, reason }: { readonly action: string; readonly reason: string | null },
): ForceStamp {
  const standIn = standInFor(person, rolesOfAct('sheet', action));
  return {
    by: person.id,
    byName: person.name,
    onBehalfOf: standIn?.principal ?? null,
    onBehalfOfName: standIn?.principalName ?? null,
    at: now.toISOString(),
    reason,
  };
}

/** Gives one step of a force as screens show it. */
export function stepOf({ byName, onBehalfOfName, at, reason }: ForceStamp): ForceStep {
  return { by: byName, onBehalfOf: onBehalfOfName, at, reason };
}

/** Gives the timeline changes of each force that an act made, confirmed or ended. */
export function forceChanges(before: readonly Force[], after: readonly Force[]): readonly TimelineChange[] {
  return after.flatMap((force): TimelineChange[] => {
    const was = before.find(({ number }) => number === force.number);
    const [old, now] = [was === undefined ? null : traceOf(was), traceOf(force)];
    const isSame = old?.state === now.state && old.ended === now.ended;
    return isSame ? [] : [{ field: forceField(force.number), before: old, after: now }];
  });
}

function traceOf(force: Force) {
  return { ...wordsOf(force), content: contentDigest(force) };
}

/** Gives what the timeline says of a force in words; entries of older releases hold nothing else. */
export function wordsOf(force: Force) {
  const { kind, check, values, ended, withdrawal, facts } = force;
  const figures = force.figures.map(({ metric }) => metric);
  return {
    ...standingAt(forcePosition(force)),
    revision: 0,
    kind,
    figures,
    check,
    values,
    ...(withdrawal && { withdrawal }),
    ...(facts && { facts }),
    ended: ended?.how ?? null,
  };
}
