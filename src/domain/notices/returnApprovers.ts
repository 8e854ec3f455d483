import { traceIn, type TimelineChange } from '../workflow/timelineEntry';

/** An act on a sheet, as far as it tells who approved what. */
export interface SheetDeed {
  readonly action: string;
  readonly actor?: string | null;
  /** Whom the actor stood in for; both have their hands in it. */
  readonly onBehalfOf?: string | null;
  readonly changes: readonly TimelineChange[];
}

/**
 * Gives who approved a figure since it was sent, from the acts before its return, the newest first. A return takes the
 * approvals from the figure's record, and those who gave them are to hear of it.
 */
export function approversOf(field: string, deeds: readonly SheetDeed[]): readonly string[] {
  const approvers: string[] = [];
  for (const { action, actor, onBehalfOf, changes } of deeds) {
    const change = changes.find((each) => each.field === field);
    if (change === undefined) continue;
    const [before, after] = [traceIn(change.before).state, traceIn(change.after).state];
    if (before !== 'in_review') break;
    if (after !== 'in_review' && after !== 'approved') break;
    // A vote, or a publisher's act, leaves it in review and approves nothing.
    if (action === 'approve') approvers.push(...[actor, onBehalfOf].filter((id) => typeof id === 'string'));
  }
  return [...new Set(approvers)];
}
