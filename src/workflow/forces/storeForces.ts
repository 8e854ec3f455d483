import { withVoids } from '@/domain/forces/afterChange';
import type { Force } from '@/domain/forces/force';
import type { ActionOf } from '@/domain/workflow/action';
import { forceDeed } from '../sheet/forceDeed';
import { forceChanges } from '../sheet/forceTrace';
import { recordOnSheet } from '../sheet/recordOnSheet';
import type { SheetAct, SheetContext } from '../sheet/sheetContext';

export interface ForceDecision {
  readonly action: ActionOf<'force'>;
  readonly reason: string | null;
  /** The sheet's forces after the act. */
  readonly forces: readonly Force[];
}

/** Records an act on forces that moves no figure, and gives the sheet with it; whoever calls advances it. */
export async function storeForces(
  { req, acting, sheet }: SheetAct,
  { action, reason, forces: asked }: ForceDecision,
): Promise<SheetContext> {
  // What stood in for a figure changes with other editions: whoever acts here next finds the force void.
  const forces = withVoids(asked, sheet, forceDeed(acting, { action, reason: null }));
  const timelineHead = await recordOnSheet(req, sheet.place, {
    action,
    actor: acting.person,
    at: acting.now,
    comment: reason,
    changes: forceChanges(sheet.forces, forces),
    quiet: acting.quiet,
  });
  return { ...sheet, forces, timelineHead };
}
