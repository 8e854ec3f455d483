import type { FigureRecord } from '../workflow/figureRecord';
import type { Force, ForceStamp } from './force';
import { isLive, liveFigures, type ForceMatter } from './liveForces';

/** Gives the forces after values changed: one whose matter is gone is void for good, whatever comes back. */
export function withVoids(forces: readonly Force[], matter: ForceMatter, deed: ForceStamp): readonly Force[] {
  return forces.map((force) =>
    force.ended !== null || isLive(force, matter) ? force : { ...force, ended: { ...deed, how: 'void' } },
  );
}

/** Gives the forces after other rules took the place of these checks (by key): nobody let those pass. */
export function withChecksReplaced(
  forces: readonly Force[],
  replaced: readonly string[],
  deed: ForceStamp,
): readonly Force[] {
  return forces.map((force) =>
    force.ended === null && force.check !== null && replaced.includes(force.check)
      ? { ...force, ended: { ...deed, how: 'void' } }
      : force,
  );
}

/**
 * Gives a figure after an act, without the approved copy that only an unconfirmed force had brought about
 * when the act ended that force: the copy before it stands again.
 */
export function withoutForcedCopy(
  forces: readonly Force[],
  before: FigureRecord | null,
  after: FigureRecord,
): FigureRecord {
  if (before?.state !== 'approved' || after.state === 'approved') return after;
  const figures = new Map([[before.metric, before]]);
  const entry = forces
    .filter(({ confirmed }) => confirmed === null)
    .flatMap((force) => liveFigures(force, figures))
    .find(({ metric }) => metric === before.metric);
  return entry === undefined ? after : restored(after, entry);
}

/** Gives the figure with the approved copy and the touchers that it had when it was forced. */
export function restored(figure: FigureRecord, entry: Force['figures'][number]): FigureRecord {
  return {
    ...figure,
    approved: entry.approvedBefore,
    touchedBy: [...new Set([...entry.touchedBy, ...figure.touchedBy])],
  };
}
