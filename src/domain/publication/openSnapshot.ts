import type { SnapshotContext } from '../derived/context';
import type { Snapshot, SnapshotContent, SnapshotFigure } from '../booklet/snapshot';
import { publicChanges } from './changes';

/** What staff need of a publication and readers do not get. */
export interface SnapshotInside {
  /** The approved revision of each figure, by metric key. */
  readonly revisions: Readonly<Record<string, number>>;
  /** What a withdrawal withdrew; null for a booklet. */
  readonly withdrawn: Pick<SnapshotContent, 'texts' | 'metrics' | 'figures'> | null;
}

/** A snapshot as it is stored, hashed and published, and what stays inside. */
export interface OpenedSnapshot {
  readonly open: Snapshot;
  readonly inside: SnapshotInside;
}

type Figures = Snapshot['figures'];

function withEach(
  figures: Figures,
  change: (metric: string, figure: SnapshotFigure) => SnapshotFigure,
): Figures {
  return Object.fromEntries(Object.entries(figures).map(([key, figure]) => [key, change(key, figure)]));
}

/**
 * Takes out of a snapshot what its readers may not know, before it is hashed: former numbers of what is suppressed now, how
 * often a figure was worked on, how we check, and of a withdrawal all that it takes back. `salt` (32 hex digits) goes in:
 * nobody who lacks a file can then find out from its hash which small number stood in it.
 */
export function openSnapshot(snapshot: Snapshot, salt: string): OpenedSnapshot {
  const { context, ...compared } = snapshot;
  const { texts, metrics, figures } = compared;
  const isWithdrawal = snapshot.publication.kind === 'withdrawal';
  const open = {
    ...compared,
    publication: { ...snapshot.publication, changes: publicChanges(snapshot), salt },
  };
  const revisions = Object.fromEntries(Object.entries(figures).map(([key, { revision }]) => [key, revision]));
  if (isWithdrawal) {
    const emptied = { texts: { ...texts, sections: [], services: [] }, metrics: [], figures: {} };
    return { open: { ...open, ...emptied }, inside: { revisions, withdrawn: { texts, metrics, figures } } };
  }
  return {
    open: {
      ...open,
      metrics: metrics.map((metric) => ({ ...metric, twoReaders: false, secondTyping: false })),
      figures: withEach(figures, (_, figure) => openFigure(figure)),
      ...(context === undefined ? {} : { context: openContext(context, figures) }),
    },
    inside: { revisions, withdrawn: null },
  };
}

/** The days on which a hidden number was approved would tell that it was changed. */
function openFigure({ approvals, ...figure }: SnapshotFigure): SnapshotFigure {
  const isTold = approvals !== undefined && figure.value.kind !== 'suppressed';
  return { ...figure, revision: 0, ...(isTold ? { approvals } : {}) };
}

/** Gives a context without what a figure that is suppressed now was before, and without a country's total of which a part is hidden here. */
export function openContext({ earlier, peers }: SnapshotContext, figures: Figures): SnapshotContext {
  const withoutHidden = <T>(values: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(
      Object.entries(values).filter(([metric]) => figures[metric]?.value.kind !== 'suppressed'),
    );
  return {
    earlier: earlier.map((edition) => ({ ...edition, values: withoutHidden(edition.values) })),
    peers: peers && { ...peers, totals: withoutHidden(peers.totals) },
  };
}

/** Puts a published snapshot and what stayed inside together again; one that was stored whole is whole. */
export function wholeSnapshot(open: Snapshot, inside: SnapshotInside | null): Snapshot {
  if (inside === null) return open;
  const { revisions, withdrawn } = inside;
  const { figures } = withdrawn ?? open;
  const revised = withEach(figures, (key, figure) => ({
    ...figure,
    revision: revisions[key] ?? figure.revision,
  }));
  return { ...open, ...withdrawn, figures: revised };
}

/** Tells whether a stored snapshot was opened before it was hashed: it may be published as it is. */
export function isOpen({ publication, figures }: Snapshot): boolean {
  return publication.salt !== undefined && Object.values(figures).every(({ revision }) => revision === 0);
}
