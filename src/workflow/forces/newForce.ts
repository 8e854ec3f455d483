import type { Force, ForceDeed } from '@/domain/forces/force';
import { toucherOf } from '@/domain/forces/forceRecord';
import type { SheetContext } from '../sheet/sheetContext';

type Matter = Pick<Force, 'kind' | 'figures' | 'check' | 'values'>;

/** A new force of this sheet: nobody who had a hand in its figures, nor the forcer, may confirm it. */
export function newForce(sheet: SheetContext, forced: ForceDeed, matter: Matter): Force {
  const metrics = [...matter.figures.map(({ metric }) => metric), ...Object.keys(matter.values)];
  const touchers = metrics.flatMap((metric) => toucherOf(sheet.figures.get(metric)));
  const forcers = [forced.by, forced.onBehalfOf].filter((hand) => hand !== null);
  return {
    ...matter,
    number: sheet.forces.length + 1,
    touchedBy: [...new Set([...touchers, ...forcers])],
    forced,
    confirmed: null,
    ended: null,
  };
}
