import type { ChangedFigure, Snapshot } from '../booklet/snapshot';

/** The part of a publication that its changes are read from. */
interface Changing {
  readonly publication: Pick<Snapshot['publication'], 'kind' | 'changes'>;
}

/**
 * Gives the changes of a publication that readers may see. A figure that is suppressed now hides its former
 * number, and one that was suppressed has none to show; a withdrawal names no figures.
 */
export function publicChanges({ publication }: Changing): readonly ChangedFigure[] {
  if (publication.kind === 'withdrawal') return [];
  return publication.changes.map((change) =>
    change.after?.kind === 'suppressed' ? { ...change, before: null } : change,
  );
}
