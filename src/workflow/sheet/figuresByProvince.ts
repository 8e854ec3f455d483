import type { FigureStore } from '@/database/figureStore';
import type { FigureRecord } from '@/domain/workflow/figureRecord';

/** All figures of an edition, by plate. */
export async function figuresByProvince(
  store: FigureStore,
  edition: string,
): Promise<ReadonlyMap<string, readonly FigureRecord[]>> {
  const figures = new Map<string, FigureRecord[]>();
  for (const figure of await store.readEdition(edition)) {
    const here = figures.get(figure.province);
    if (here === undefined) figures.set(figure.province, [figure]);
    else here.push(figure);
  }
  return figures;
}
