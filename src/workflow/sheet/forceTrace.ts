import type { Force } from '@/domain/forces/force';
import { forcePosition } from '@/domain/forces/forceRecord';
import { forceField } from '@/domain/workflow/traceIn';
import { standingAt } from '@/domain/workflow/position';
import type { TimelineChange } from '@/domain/workflow/timelineEntry';

/** What the timeline keeps of each force that an act made, confirmed or ended. */
export function forceChanges(before: readonly Force[], after: readonly Force[]): readonly TimelineChange[] {
  return after.flatMap((force): TimelineChange[] => {
    const was = before.find(({ number }) => number === force.number);
    const [old, now] = [was === undefined ? null : traceOf(was), traceOf(force)];
    const isSame = old?.state === now.state && old.ended === now.ended;
    return isSame ? [] : [{ field: forceField(force.number), before: old, after: now }];
  });
}

function traceOf(force: Force) {
  const { kind, check, values, ended } = force;
  const figures = force.figures.map(({ metric }) => metric);
  return {
    ...standingAt(forcePosition(force)),
    revision: 0,
    kind,
    figures,
    check,
    values,
    ended: ended?.how ?? null,
  };
}
