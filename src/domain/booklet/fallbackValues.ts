import type { Snapshot, SnapshotFigure } from './snapshot';

/** Figures that are printed without an approved copy of their own edition, by metric key. */
export type FallbackValues = Readonly<Record<string, SnapshotFigure>>;

/** Entries begin at revision 1: this one marks a value that nobody entered in this edition. */
export const takenOver = 0;

/** Gives the fallback values of a publication; later numbers keep each until its figure is approved. */
export function fallbackValuesOf({ figures }: Pick<Snapshot, 'figures'>): FallbackValues {
  return Object.fromEntries(Object.entries(figures).filter(([, { revision }]) => revision === takenOver));
}
