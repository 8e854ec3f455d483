import type { ChangedFigure, Snapshot } from '../booklet/snapshot';

/** The part of a publication that its changes are told from. */
interface Changing {
  readonly publication: Pick<Snapshot['publication'], 'kind' | 'changes'>;
}

/**
 * The changes of a publication as readers may see them. A figure that is suppressed now keeps its former number to
 * itself, and one that was suppressed has none to show; a withdrawal names no figures.
 */
export function publicChanges({ publication }: Changing): readonly ChangedFigure[] {
  if (publication.kind === 'withdrawal') return [];
  return publication.changes.map((change) =>
    change.after?.kind === 'suppressed' ? { ...change, before: null } : change,
  );
}
