import type { Snapshot } from '../booklet/snapshot';
import type { FigureValue } from '../figures/figureValue';

/** One publication that readers have, or one recorded edition: its figures of the province by metric key. */
export interface PrintedElsewhere {
  readonly edition: string;
  /** Null for a recorded edition. */
  readonly number: number | null;
  readonly values: ReadonlyMap<string, FigureValue>;
  /** Code of the edition whose values they are, where a booklet of a later one compares its own with them. */
  readonly quoted?: string;
}

/** Lists the values of earlier editions that a booklet prints beside its own. */
export function quotesIn({
  edition: { code: edition },
  publication: { number },
  context,
}: Pick<Snapshot, 'edition' | 'publication' | 'context'>): readonly PrintedElsewhere[] {
  return (context?.earlier ?? []).map(({ code: quoted, values }) => {
    const told = Object.entries(values).map(([metric, amount]): readonly [string, FigureValue] => [
      metric,
      { kind: 'carried_over', amount, edition: quoted },
    ]);
    return { edition, number, quoted, values: new Map(told) };
  });
}

/** Sorts publications by the edition whose values they print, the newest first; its own booklets before those that quote it. */
export function newestFirst(a: PrintedElsewhere, b: PrintedElsewhere): number {
  const [one, other] = [a, b].map(({ edition, quoted = edition }) => quoted);
  if (one !== other) return (one ?? '') < (other ?? '') ? 1 : -1;
  if (a.edition !== b.edition) return a.edition < b.edition ? -1 : 1;
  return (b.number ?? 0) - (a.number ?? 0);
}
