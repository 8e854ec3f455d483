import { withVoids } from '@/domain/forces/afterChange';
import type { Force } from '@/domain/forces/force';
import type { ActionOf } from '@/domain/workflow/action';
import { advanceSheet } from '../sheet/advanceSheet';
import { forceDeed } from '../sheet/forceDeed';
import { forceChanges } from '../sheet/forceTrace';
import { recordOnSheet } from '../sheet/recordOnSheet';
import { releaseIfComplete } from '../release/releaseIfComplete';
import type { SheetAct } from '../sheet/sheetAct';

export interface ForceSettlement {
  readonly action: ActionOf<'force'>;
  readonly reason: string | null;
  /** The sheet's forces after the act. */
  readonly forces: readonly Force[];
}

/** Stores an act on forces that moves no figure; a confirmation may be the last thing that a booklet waited for. */
export async function settleForce(
  { req, acting, sheet }: SheetAct,
  { action, reason, forces: asked }: ForceSettlement,
): Promise<string | null> {
  // What stood in for a figure changes with other editions: whoever acts here next finds the force void.
  const forces = withVoids(asked, sheet, forceDeed(acting, { action, reason: null }));
  const timelineHead = await recordOnSheet(req, sheet, {
    action,
    actor: acting.person,
    at: acting.now,
    comment: reason,
    changes: forceChanges(sheet.forces, forces),
    quiet: acting.quiet,
  });
  const recorded = { ...sheet, forces, timelineHead };
  const released = action === 'confirm' ? await releaseIfComplete({ req, acting, sheet: recorded }) : null;
  await advanceSheet({ ...recorded, timelineHead: released?.timelineHead ?? timelineHead });
  return released?.publication ?? null;
}
