import type { Snapshot, SnapshotFigure } from './snapshot';

/** Figures that are printed without an approved copy of their own edition, by metric key. */
export type FallbackValues = Readonly<Record<string, SnapshotFigure>>;

/** A person's entry begins at 1: this revision says that the value was taken over, and that nobody entered it here. */
export const takenOver = 0;

/** Gives the fallback values of a publication; later numbers keep each until its figure is approved. */
export function fallbackValuesOf({ figures }: Pick<Snapshot, 'figures'>): FallbackValues {
  return Object.fromEntries(Object.entries(figures).filter(([, { revision }]) => revision === takenOver));
}
