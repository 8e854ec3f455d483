import { toucherOf, type Force, type ForceStamp } from '@/domain/forces/force';
import type { SheetAct, SheetLook, SheetContext } from '../sheet/sheetContext';
import { withVoids } from '@/domain/forces/afterChange';
import type { ActionOf } from '@/domain/workflow/action';
import type { TimelineChange } from '@/domain/workflow/timelineEntry';
import { forceChanges, forceStamp } from '../sheet/forceTrace';
import { recordOnSheet } from '../sheet/advanceSheet';
import { liveFigures } from '@/domain/forces/liveForces';
import { readWhole } from '../sheet/publications';

type Matter = Pick<Force, 'kind' | 'figures' | 'check' | 'values'>;

/** Makes a new force of this sheet; nobody who touched its figures, nor the forcer, may confirm it. */
export function newForce(sheet: SheetContext, forced: ForceStamp, matter: Matter): Force {
  const metrics = [...matter.figures.map(({ metric }) => metric), ...Object.keys(matter.values)];
  const touchers = metrics.flatMap((metric) => toucherOf(sheet.figures.get(metric)));
  const forcers = [forced.by, forced.onBehalfOf].filter((hand) => hand !== null);
  return {
    ...matter,
    number: sheet.forces.length + 1,
    touchedBy: [...new Set([...touchers, ...forcers])],
    forced,
    confirmed: null,
    ended: null,
  };
}

export interface ForceDecision {
  readonly action: ActionOf<'force'>;
  readonly reason: string | null;
  /** The sheet's forces after the act. */
  readonly forces: readonly Force[];
  /** What the act changed besides. */
  readonly also?: readonly TimelineChange[];
}

/** Records an act on forces that moves no figure, and gives the new sheet, which the caller advances. */
export async function storeForces(
  { req, acting, sheet }: SheetAct,
  { action, reason, forces: asked, also = [] }: ForceDecision,
): Promise<SheetContext> {
  // A stand-in for a figure changes with other editions: the next act here finds the force void.
  const forces = withVoids(asked, sheet, forceStamp(acting, { action, reason: null }));
  const timelineHead = await recordOnSheet(req, sheet.place, {
    action,
    actor: acting.person,
    at: acting.now,
    comment: reason,
    changes: [...forceChanges(sheet.forces, forces), ...also],
    quiet: acting.quiet,
  });
  return { ...sheet, forces, timelineHead };
}

/** Tells whether the latest publication holds the force's effect; false before its confirmation. */
export async function isReleasedWith(
  { req, sheet }: Omit<SheetLook, 'acting'>,
  force: Force,
): Promise<boolean> {
  if (force.confirmed === null) return false;
  // What came of these is undone by another proposal.
  if (force.kind === 'withdraw' || force.kind === 'change_facts') return true;
  const [last] = sheet.publications;
  if (last === undefined) return false;
  if (force.kind === 'pass_check') return last.at >= force.confirmed.at;
  const { snapshot } = await readWhole(req, last.id);
  return liveFigures(force, sheet.figures).some(({ metric }) => {
    const figure = sheet.figures.get(metric);
    const isApproved = figure !== undefined && figure.state !== 'in_review';
    return isApproved && snapshot.figures[metric]?.revision === figure.approved?.revision;
  });
}
